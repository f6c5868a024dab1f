/// The name of a language as BCP 47 writes it, well-formed and in its customary case.
///
/// Two tags are equal if they differ in case only. Nothing is looked up in the registry, so
/// `sv-simple` is as good a tag as `sv-SE`.
package struct LanguageTag: Hashable, Sendable {
  /// The whole tag: language small, script with a capital, region large, all else small.
  package let string: String
  /// The primary language, `sv`; empty for a tag that is private as a whole (`x-home`).
  package let language: String
  /// Extended language subtags, `cmn` in `zh-cmn`.
  package let extended: [String]
  /// The script, `Latn`, if the tag names one.
  package let script: String?
  /// The region, `SE` or `419`, if the tag names one.
  package let region: String?
  /// The variants in their order, `simple`.
  package let variants: [String]
  /// Each extension with its singleton, `u-nu-arab`.
  package let extensions: [String]
  /// What follows `x-`, if anything does.
  package let privateUse: String?

  /// Reads a tag; nothing if it is not well-formed or longer than `Limits.tagBytes`.
  package init?(_ text: String) {
    guard text.utf8.count <= Limits.tagBytes, let parts = Self.subtags(of: text) else {
      return nil
    }
    if Self.irregular.contains(parts.joined(separator: "-")) {
      self.init(irregular: parts)
      return
    }
    var reader = SubtagReader(parts)
    guard let fields = reader.read() else { return nil }
    self.init(fields)
  }

  private init(_ fields: SubtagReader.Fields) {
    language = fields.language
    extended = fields.extended
    script = fields.script.map(Self.capitalised)
    region = fields.region?.uppercased()
    variants = fields.variants
    extensions = fields.extensions
    privateUse = fields.privateUse
    var all = language.isEmpty ? [] : [language]
    all += extended
    all += [script, region].compactMap { $0 }
    all += variants + extensions
    if let privateUse { all.append("x-" + privateUse) }
    string = all.joined(separator: "-")
  }

  private init(irregular parts: [String]) {
    string = parts.joined(separator: "-")
    language = string
    (extended, variants, extensions) = ([], [], [])
    (script, region, privateUse) = (nil, nil, nil)
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
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
  private static let irregular: Set<String> = [
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

func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Takes the subtags of a tag one after the other, as RFC 5646 section 2.1 orders them.
struct SubtagReader {
  struct Fields {
    var language = ""
    var extended: [String] = []
    var script: String?
    var region: String?
    var variants: [String] = []
    var extensions: [String] = []
    var privateUse: String?
  }

  private var rest: ArraySlice<String>

  init(_ subtags: [String]) {
    rest = subtags[...]
  }

  /// The fields, or nothing if something is left that has no place.
  mutating func read() -> Fields? {
    var fields = Fields()
    if rest.first != "x" {
      guard let language = take(where: { Self.isWord($0, 2...8) }) else { return nil }
      fields.language = language
      if language.utf8.count <= 3 {
        while fields.extended.count < 3, let next = take(where: { Self.isWord($0, 3...3) }) {
          fields.extended.append(next)
        }
      }
      fields.script = take { Self.isWord($0, 4...4) }
      fields.region = take { Self.isWord($0, 2...2) || Self.isNumber($0) }
      while let variant = take(where: Self.isVariant) { fields.variants.append(variant) }
      guard let extensions = readExtensions() else { return nil }
      fields.extensions = extensions
    }
    if rest.first == "x" {
      guard rest.count > 1 else { return nil }
      fields.privateUse = rest.dropFirst().joined(separator: "-")
      rest = []
    }
    return rest.isEmpty ? fields : nil
  }

  private mutating func readExtensions() -> [String]? {
    var all: [String] = []
    while let singleton = take(where: { $0.utf8.count == 1 && $0 != "x" }) {
      var parts = [singleton]
      while let part = take(where: { $0.utf8.count >= 2 }) { parts.append(part) }
      guard parts.count > 1 else { return nil }
      all.append(parts.joined(separator: "-"))
    }
    return all
  }

  private mutating func take(where fits: (String) -> Bool) -> String? {
    guard let next = rest.first, fits(next) else { return nil }
    rest.removeFirst()
    return next
  }

  private static func isWord(_ text: String, _ length: ClosedRange<Int>) -> Bool {
    length.contains(text.utf8.count) && text.utf8.allSatisfy(isLetter)
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy(isDigit)
  }

  private static func isVariant(_ text: String) -> Bool {
    let count = text.utf8.count
    return count >= 5 || count == 4 && text.utf8.first.map(isDigit) == true
  }
}
