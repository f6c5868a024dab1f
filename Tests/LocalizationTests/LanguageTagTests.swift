import Testing

@testable import Localization

struct LanguageTagTests {
  @Test(arguments: [
    ("SV", "sv"), ("sv-se", "sv-SE"), ("sv-simple", "sv-simple"), ("SR-LATN-rs", "sr-Latn-RS"),
    ("es-419", "es-419"), ("sl-rozaj-biske-1994", "sl-rozaj-biske-1994"),
    ("de-CH-1901", "de-CH-1901"), ("zh-cmn-hans-cn", "zh-cmn-Hans-CN"), ("X-Home", "x-home"),
    ("ar-u-NU-arab", "ar-u-nu-arab"), ("sv-SE-x-A", "sv-SE-x-a"), ("i-Klingon", "i-klingon"),
    ("en-GB-oed", "en-gb-oed"), ("sv-XA", "sv-XA"),
    ("qaa-Qaaa-QM-x-southern", "qaa-Qaaa-QM-x-southern"),
    ("art-lojban", "art-lojban"), ("aa-de", "aa-DE"),
  ])
  func `a well-formed tag has its customary case`(text: String, canonical: String) throws {
    #expect(try #require(LanguageTag(text)).string == canonical)
  }

  @Test(arguments: [
    "", "-", "s", "sv-", "-sv", "sv--SE", "sv_SE", "svenskaaa", "sv-SE-SE", "sv-a", "sv-u", "x",
    "sv-x", "å", "sv-simplicity", "sv SE", "1v", "sv-SE-Latn", "419", "sv\0",
    String(repeating: "a", count: 8) + String(repeating: "-aaaaaaaa", count: 7),
  ])
  func `what is no tag gives none`(text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test func `a tag of sixty-four bytes is the longest`() {
    let longest = "sv-x-" + String(repeating: "a1b2c3d-", count: 7) + "abc"
    #expect(longest.utf8.count == 64)
    #expect(LanguageTag(longest)?.string == longest)
    #expect(LanguageTag(longest + "d") == nil)
  }

  @Test func `the parts are known`() throws {
    let tag = try #require(LanguageTag("zh-CMN-hans-cn-abcde-u-co-pinyin-t-en-x-one-two"))
    #expect(tag.language == "zh")
    #expect(tag.extended == ["cmn"])
    #expect(tag.script == "Hans")
    #expect(tag.region == "CN")
    #expect(tag.variants == ["abcde"])
    #expect(tag.extensions == ["u-co-pinyin", "t-en"])
    #expect(tag.privateUse == "one-two")
  }

  @Test(arguments: [
    ("sv_SE.UTF-8", "sv-SE"), ("sr_RS@latin", "sr-Latn-RS"), ("sr@latin", "sr-Latn"),
    ("sr_RS.UTF-8@latin", "sr-Latn-RS"), ("sv_SE@euro", "sv-SE"), ("en", "en"),
    ("sv-simple", "sv-simple"), ("uz_UZ@cyrillic", "uz-Cyrl-UZ"),
  ])
  func `a name of POSIX becomes a tag`(name: String, tag: String) throws {
    #expect(LanguageTag.posix(name) == .tag(try #require(LanguageTag(tag))))
  }

  @Test(arguments: ["C", "POSIX", "C.UTF-8", "C.utf8"])
  func `the C locale is no language`(name: String) {
    #expect(LanguageTag.posix(name) == LanguageTag.POSIXName.none)
  }

  @Test(arguments: ["", "/usr/share", "@latin", ".UTF-8", "sv SE"])
  func `a name that makes no tag gives nothing`(name: String) {
    #expect(LanguageTag.posix(name) == nil)
  }

  @Test(arguments: [
    ("sv", "ltr"), ("ar", "rtl"), ("fa-AF", "rtl"), ("ckb", "rtl"), ("ku", "ltr"), ("prs", "rtl"),
    ("ku-Arab", "rtl"), ("az-Arab", "rtl"), ("ar-Latn", "ltr"), ("xx", "ltr"), ("ar-XB", "rtl"),
  ])
  func `the script gives the direction`(tag: String, direction: String) throws {
    #expect(try #require(LanguageTag(tag)).direction.rawValue == direction)
  }

  @Test(
    arguments: [
      ("aåÉŋßı", .latin), ("жЇ", .cyrillic), ("αΏ", .greek), ("سئپڕ", .arabic), ("አቡ", .ethiopic),
      ("שׁ", .hebrew), ("ܐ", .syriac), ("ქ", .georgian), ("漢", .han), ("か", .kana), ("한", .hangul),
    ] as [(String, LetterScript)])
  func `a letter has a script`(letters: String, script: LetterScript) {
    let found = letters.unicodeScalars.compactMap { LetterScript.of($0) }
    #expect(!found.isEmpty && found.allSatisfy { $0 == script })
  }

  @Test func `what all scripts share has none, and a strange letter another one`() {
    #expect("1٣ -’.ʻ\u{301}".unicodeScalars.allSatisfy { LetterScript.of($0) == nil })
    // A letter of mathematics, and one of Cherokee.
    #expect("\u{1D400}\u{13A0}".unicodeScalars.allSatisfy { LetterScript.of($0) == .other })
  }

  @Test(
    arguments: [
      ("sv-simple", [.latin]), ("ar", [.arabic]), ("sr-Latn", [.latin]), ("ti", [.ethiopic]),
      ("ja", [.kana, .han]), ("xx", nil),
    ] as [(String, Set<LetterScript>?)])
  func `a language has its letters`(tag: String, scripts: Set<LetterScript>?) throws {
    #expect(try #require(LanguageTag(tag)).letterScripts == scripts)
  }
}
