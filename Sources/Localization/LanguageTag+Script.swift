/// The direction in which a text is read, under the names that HTML and the protocol use.
package enum Direction: String, Hashable, Sendable, CaseIterable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
}

extension LanguageTag {
  /// The script the tag names, or else the one its language is usually written in.
  ///
  /// Known for languages that people in Sweden use; others have none unless they name it.
  package var likelyScript: String? {
    script ?? Self.usualScripts.first { $0.languages.contains(language) }?.script
  }

  /// The direction its script is written in; left to right where the script is not known.
  package var direction: Direction {
    let rightToLeft = likelyScript.map(Self.rightToLeftScripts.contains) ?? false
    return rightToLeft ? .rightToLeft : .leftToRight
  }

  private static let usualScripts: [(script: String, languages: Set<String>)] = [
    (
      "Latn",
      [
        "sv", "en", "fi", "so", "pl", "bs", "hr", "tr", "ku", "sq", "da", "nb", "nn", "no", "is",
        "de", "fr", "es", "pt", "it", "nl", "ro", "et", "lv", "lt", "cs", "sk", "sl", "hu", "vi",
        "az", "uz", "om", "sw", "rom", "fit", "se", "sma", "smj", "tl", "kmr",
      ]
    ),
    ("Arab", ["ar", "fa", "prs", "ps", "ckb", "ur", "ug", "sd"]),
    ("Cyrl", ["ru", "uk", "sr", "mk", "bg", "be", "kk", "ky", "tg", "mn"]),
    ("Ethi", ["ti", "am", "tig"]),
    ("Hebr", ["he", "yi"]), ("Syrc", ["syr", "aii"]), ("Grek", ["el"]), ("Thai", ["th"]),
    ("Hans", ["zh"]), ("Jpan", ["ja"]), ("Kore", ["ko"]), ("Armn", ["hy"]), ("Geor", ["ka"]),
  ]

  private static let rightToLeftScripts: Set<String> = [
    "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr",
  ]
}
