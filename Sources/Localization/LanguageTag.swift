/// The name of a language as BCP 47 writes it, well-formed and in its customary case.
///
/// Two tags are equal if they differ in case only. Nothing is looked up in the registry, so
/// `sv-simple` is as good a tag as `sv-SE`.
package struct LanguageTag: Hashable, Sendable {
  /// The whole tag: language small, script with a capital, region large, all else small.
  package let string: String

  /// Reads a tag; nothing if it is not well-formed or longer than `Limits.tagBytes`.
  package init?(_ text: String) {
    if Self.isLanguage(text) {
      string = text
      return
    }
    guard text.utf8.count <= Limits.tagBytes, let parts = Self.subtags(of: text) else {
      return nil
    }
    let whole = parts.joined(separator: "-")
    if Self.irregular.contains(whole) {
      string = whole
      return
    }
    var reader = SubtagReader(parts)
    guard let fields = reader.read() else { return nil }
    string = Self.string(of: fields)
  }

  /// The primary language, `sv`; empty for a tag that is private as a whole (`x-home`).
  package var language: String {
    if Self.irregular.contains(string) { return string }
    return string.hasPrefix("x-") ? "" : String(string.prefix { $0 != "-" })
  }
  /// Extended language subtags, `cmn` in `zh-cmn`.
  package var extended: [String] { fields.extended }
  /// The script, `Latn`, if the tag names one.
  package var script: String? { fields.script.map(Self.capitalised) }
  /// The region, `SE` or `419`, if the tag names one.
  package var region: String? { fields.region?.uppercased() }
  /// The variants in their order, `simple`.
  package var variants: [String] { fields.variants }
  /// Each extension with its singleton, `u-nu-arab`.
  package var extensions: [String] { fields.extensions }
  /// What follows `x-`, if anything does.
  package var privateUse: String? { fields.privateUse }

  /// Read anew each time: tags are copied and compared far more often than taken apart.
  private var fields: SubtagReader.Fields {
    var reader = SubtagReader(string.lowercased().split(separator: "-").map(String.init))
    if !Self.irregular.contains(string), let fields = reader.read() { return fields }
    return SubtagReader.Fields(language: string)
  }

  private static func string(of fields: SubtagReader.Fields) -> String {
    var all = fields.language.isEmpty ? [] : [fields.language]
    all += fields.extended
    all += [fields.script.map(capitalised), fields.region?.uppercased()].compactMap { $0 }
    all += fields.variants + fields.extensions
    if let privateUse = fields.privateUse { all.append("x-" + privateUse) }
    return all.joined(separator: "-")
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Whether it is a language alone in its customary case, as most tags are.
  private static func isLanguage(_ text: String) -> Bool {
    guard 2...3 ~= text.utf8.count else { return false }
    for byte in text.utf8 {
      guard UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte else { return false }
    }
    return true
  }

  /// The parts between the hyphens in small letters, if all are one to eight letters or digits.
  private static func subtags(of text: String) -> [String]? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let fine = parts.allSatisfy { part in
      (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { isLetter($0) || isDigit($0) }
    }
    return fine ? parts.map { $0.lowercased() } : nil
  }

  /// Tags of RFC 5646's list that its grammar does not cover.
  private static let irregular: [String] = [
    "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux",
    "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl",
    "sgn-ch-de",
  ]
}

extension LanguageTag: CustomStringConvertible, Comparable {
  package var description: String { string }

  package static func < (one: LanguageTag, other: LanguageTag) -> Bool {
    one.string < other.string
  }
}
