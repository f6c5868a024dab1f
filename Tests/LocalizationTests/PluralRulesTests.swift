import Foundation
import Testing

@testable import Localization

struct PluralRulesTests {
  @Test(.enabled(if: ConformanceData.has("plurals.tsv"), "1 table of plurals is not here"))
  func `whole numbers have the categories of CLDR's table`() throws {
    var checked = 0
    var wrong: [String] = []
    for line in try ConformanceData.text("plurals.tsv").split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t")
      let rules = LocaleData.of(try #require(LanguageTag(String(fields[0])))).cardinal
      for number in fields[2].split(separator: ",") {
        checked += 1
        let found = rules.category(of: try #require(PluralOperands(String(number))))
        if found.rawValue != fields[1] { wrong.append("\(fields[0]) \(number): \(found)") }
      }
    }
    print("plurals: \(checked) numbers checked")
    #expect(wrong == [])
    #expect(checked >= 4104)
  }

  @Test(arguments: [
    ("sv", "1.0", "other"), ("sv", "1.5", "other"), ("pl", "1.5", "other"), ("pl", "5.0", "other"),
    ("fa", "0.5", "one"), ("fa", "1.5", "other"), ("am", "1.0", "one"), ("bs", "0.1", "one"),
    ("hr", "1.2", "few"), ("sr", "2.11", "other"), ("ar", "2.0", "two"), ("ar", "2.5", "other"),
    ("ti", "0.0", "one"), ("tr", "1.0", "one"), ("ru", "1.0", "other"),
    ("uk", "1000000000000000000021", "one"), ("sv", "-1", "one"), ("xx", "1", "other"),
  ])
  func `decimals are judged as they are written`(
    language: String, number: String, category: String
  ) throws {
    let rules = LocaleData.of(try #require(LanguageTag(language))).cardinal
    #expect(rules.category(of: try #require(PluralOperands(number))).rawValue == category)
  }

  @Test(arguments: [
    (
      "en",
      [
        1: "one", 2: "two", 3: "few", 4: "other", 11: "other", 12: "other", 13: "other",
        21: "one", 102: "two", 113: "other",
      ]
    ),
    ("sv", [1: "one", 2: "one", 3: "other", 11: "other", 12: "other", 21: "one", 112: "other"]),
    ("fi", [1: "other", 2: "other"]),
  ])
  func `ordinals have categories of their own`(
    language: String, expected: [Int: String]
  ) throws {
    let rules = LocaleData.of(try #require(LanguageTag(language))).ordinal
    let found = expected.keys.map { ($0, rules.category(of: $0).rawValue) }
    #expect(Dictionary(uniqueKeysWithValues: found) == expected)
  }

  @Test func `the operands are those of the standard`() throws {
    let operands = try #require(PluralOperands("-12.3400"))
    #expect((operands.i, operands.v, operands.f, operands.t) == (12, 4, 3400, 34))
    #expect(PluralOperands(Int.min).i == Int.max)
  }

  @Test(arguments: ["", "-", ".5", "1.", "1,5", "1e3", "--1", "١", "1.2.3"])
  func `what is no plain number has no operands`(text: String) {
    #expect(PluralOperands(text) == nil)
  }

  @Test(arguments: LocaleData.tags)
  func `a language says which categories it uses`(tag: String) throws {
    let rules = LocaleData.of(try #require(LanguageTag(tag))).cardinal
    let decimals = (0...220).flatMap { whole in (0...9).map { "\(whole).\($0)" } }
    let numbers = (0...1100).map { "\($0)" } + ["1000000"] + decimals
    let used = Set(numbers.compactMap { PluralOperands($0).map(rules.category) })
    #expect(used == Set(rules.categories))
  }
}
