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

func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
