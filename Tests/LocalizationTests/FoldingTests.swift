import TestSupport
import Testing

@testable import Localization

struct FoldingTests {
  private func folding(_ tag: String) throws -> Folding {
    Folding(for: try #require(LanguageTag(tag)))
  }

  @Test(arguments: [
    ("sv", "Ångest  & ÖRONVÄRK!", "ångest öronvärk", "angest oronvark"),
    ("sv", "a\u{30A}ngest", "ångest", "angest"),
    ("sv", "a\u{327}\u{30A}", "å", "a"),
    ("sv", "Idé, café", "ide cafe", "ide cafe"),
    ("sv", "bår", "bår", "bar"),
    ("sv", "e-post / 12:30", "e post 12 30", "e post 12 30"),
    ("en", "Ångest", "angest", "angest"),
    ("sv", "Straße, œuvre, Ærø, þing", "strasse oeuvre aero thing", "strasse oeuvre aero thing"),
    ("nb", "Ærø", "ærø", "aero"),
    ("pl", "Łódź i ŻÓŁW", "łódź i żółw", "lodz i zolw"),
    ("hr", "Đak čeka", "đak čeka", "dak ceka"),
    ("sv", "Đak čeka", "dak ceka", "dak ceka"),
    ("tr", "ISPARTA İzmir ılık", "ısparta izmir ılık", "isparta izmir ilik"),
    ("tr", "I\u{307}zmir", "izmir", "izmir"),
    ("sv", "ISPARTA İzmir ılık", "isparta izmir ilik", "isparta izmir ilik"),
    ("ru", "Ёлка и йод", "ёлка и йод", "елка и иод"),
    ("uk", "Їжак, п’ять", "їжак п ять", "іжак п ять"),
    ("uk", "пʼять", "п ять", "п ять"),
    ("ar", "أإآٱا", "ااااا", "ااااا"),
    ("ar", "مدرسة مُـــدرسه", "مدرسه مدرسه", "مدرسه مدرسه"),
    ("fa", "یکی کتاب", "يكي كتاب", "يكي كتاب"),
    ("ckb", "ڕۆژ", "ڕۆژ", "روژ"),
    ("ar", "ﻣﺪﺭﺳﺔ", "مدرسه", "مدرسه"),
    ("sv", "Ｓｋｏｌａ　１", "skola 1", "skola 1"),
    ("sv", "ｶﾞ", "カ", "カ"),
    ("sv", "\u{2068}sko\u{200B}la\u{2069}\u{AD}n\u{200F}", "skolan", "skolan"),
    ("ko", "한", "\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}"),
    ("ti", "ትምህርቲ፣ ቤት", "ትምህርቲ ቤት", "ትምህርቲ ቤት"),
    ("sv", "ja 👍🏽", "ja", "ja"),
    ("sv", " \t\n.\u{A0}", "", ""),
    ("sv", "\u{30A}a \u{30A}", "a", "a"),
  ])
  func `texts fold to one spelling on each level`(
    tag: String, text: String, letters: String, bare: String
  ) throws {
    let folding = try folding(tag)
    let found = [folding.fold(text, to: .letters), folding.fold(text, to: .bare)]
    #expect(
      found.map { Array($0.unicodeScalars) } == [letters, bare].map { Array($0.unicodeScalars) })
  }

  @Test func `bar finds bår on the second level only`() throws {
    let folding = try folding("sv")
    #expect(!folding.matches("bar", "BÅR", at: .letters))
    #expect(folding.matches("bar", "BÅR", at: .bare))
    #expect(folding.matches("ba\u{30A}r", "BÅR", at: .letters))
  }

  @Test(arguments: LocaleData.tags)
  func `folding what is folded changes nothing, and no text traps`(tag: String) throws {
    let folding = try folding(tag)
    var random = Seeded(20_261_124)
    for _ in 0..<300 {
      let text = random.text()
      for level in Folding.Level.allCases {
        let once = folding.fold(text, to: level)
        let twice = folding.fold(once, to: level)
        #expect(once == twice, "seed 20261124, \(text.unicodeScalars.map(\.value))")
      }
    }
  }

  @Test(arguments: ["sv", "pl", "tr", "ru", "ar", "ckb"])
  func `letters fold alike whether composed or not`(tag: String) throws {
    let folding = try folding(tag)
    for value in UnicodeTable.decomposed where value < 0x600 {
      let scalar = try #require(Unicode.Scalar(value))
      let parts = try #require(UnicodeTable.decomposition(of: value))
      var apart = String.UnicodeScalarView()
      apart.append(contentsOf: parts.compactMap(Unicode.Scalar.init))
      for level in Folding.Level.allCases {
        #expect(
          folding.fold(String(scalar), to: level) == folding.fold(String(apart), to: level))
      }
    }
  }
}
