/// One case in the Test Anything Protocol, version 14.
struct TAPEntry {
  private let result: CaseResult
  private let number: Int

  init(_ result: CaseResult, number: Int) {
    self.result = result
    self.number = number
  }

  var text: String {
    let line = "\(number) - \(Self.escaped(result.name))\n"
    guard let failure = result.failure else {
      return "ok \(line)" + (result.unused.isEmpty ? "" : block(place + warnings))
    }
    return "not ok \(line)" + block(place + members(failure) + warnings)
  }

  private var place: [String] {
    [member("file", result.place.file), "line: \(result.failure?.line ?? result.place.line)"]
  }

  private var warnings: [String] {
    result.unused.isEmpty
      ? [] : [member("warnings", result.warnings.joined(separator: ", "))]
  }

  private func members(_ failure: Failure) -> [String] {
    [
      member("reason", failure.reason.rawValue), failure.expected.map { member("expected", $0) },
      failure.got.map { member("got", $0) },
      result.way.isEmpty ? nil : member("way", result.way.joined(separator: " ")),
    ].compactMap { $0 }
  }

  private func member(_ name: String, _ text: String) -> String {
    "\(name): \(Self.isPlain(text) ? text : Self.quoted(text))"
  }

  private func block(_ members: [String]) -> String {
    (["---"] + members + ["..."]).map { "  \($0)\n" }.joined()
  }

  /// `\` and `#` get a backslash; controls are written as `\u001b`.
  private static func escaped(_ name: String) -> String {
    name.unicodeScalars.reduce(into: "") { text, scalar in
      text += scalar == "\\" || scalar == "#" ? "\\\(scalar)" : scalar.shown
    }
  }

  private static func quoted(_ text: String) -> String {
    let inner = text.unicodeScalars.reduce(into: "") { text, scalar in
      text += scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : scalar.shown
    }
    return "\"\(inner)\""
  }

  /// Whether YAML takes it for a string without quotes: ids and paths that are no other word.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "/") else {
      return false
    }
    return !words.contains(text.lowercased())
      && text.utf8.allSatisfy { isLetter($0) || "0123456789./_=-".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  /// What older readers of YAML take for a truth value or for nothing.
  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null",
  ]
}

extension Unicode.Scalar {
  /// Itself, or its number: controls, ends of lines and what turns the direction of text.
  fileprivate var shown: String {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
      let digits = String(value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: return String(self)
    }
  }
}
