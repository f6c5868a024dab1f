/// One case in the Test Anything Protocol, version 14.
struct TAPEntry {
  private let result: CaseResult
  private let number: Int

  init(_ result: CaseResult, number: Int) {
    self.result = result
    self.number = number
  }

  var text: String {
    let name = Self.escaped(result.name)
    guard let failure = result.failure else {
      return "ok \(number) - \(name)\n" + (result.unused.isEmpty ? "" : block(warnings))
    }
    return "not ok \(number) - \(name)\n" + block(members(failure))
  }

  private var warnings: [(String, String)] {
    [("file", result.place.file), ("unused", result.unused.joined(separator: " "))]
  }

  private func members(_ failure: Failure) -> [(String, String)] {
    var members = [
      ("file", result.place.file), ("line", "\(failure.line ?? result.place.line)"),
      ("reason", failure.reason.rawValue),
    ]
    if let expected = failure.expected { members.append(("expected", expected)) }
    if let got = failure.got { members.append(("got", got)) }
    if !result.way.isEmpty { members.append(("way", result.way.joined(separator: " "))) }
    return members
  }

  private func block(_ members: [(String, String)]) -> String {
    let lines = members.map { "  \($0.0): \(Self.quoted($0.1))\n" }
    return "  ---\n\(lines.joined())  ...\n"
  }

  /// `\` and `#` get a backslash; controls are written as `\u001b`.
  private static func escaped(_ name: String) -> String {
    name.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\\", "#": text += "\\\(scalar)"
      default: text += scalar.isControl ? scalar.escape : String(scalar)
      }
    }
  }

  /// Plain where YAML takes it so, else in double quotes.
  private static func quoted(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.unicodeScalars.allSatisfy(isPlainScalar)
    guard !isPlain else { return text }
    let inner = text.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      default: text += scalar.isControl ? scalar.escape : String(scalar)
      }
    }
    return "\"\(inner)\""
  }

  private static func isPlainScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "/", "_", "=": true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// A control character, which no report shows as it is.
  fileprivate var isControl: Bool { value < 0x20 || 0x7F...0x9F ~= value }

  fileprivate var escape: String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
