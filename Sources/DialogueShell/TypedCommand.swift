import Localization

/// A typed line that is meant as a command: `/name argument`, or one of the signs for a command.
struct TypedCommand {
  /// As typed, without the stroke.
  let name: String
  let argument: String

  /// Nil if the line is no command.
  init?(_ text: String) {
    if let sign = Self.signs[text] {
      name = sign
      argument = ""
      return
    }
    guard let first = text.unicodeScalars.first, first == "/" || first == "／" else { return nil }
    let rest = text.unicodeScalars.dropFirst()
    let end = rest.firstIndex { $0.properties.isWhitespace } ?? rest.endIndex
    name = String(rest[..<end])
    argument = TypedText.clean(String(rest[end...]))
  }

  /// The number of an offer, as in `/1`.
  var offer: Int? {
    argument.isEmpty ? Digits.number(in: name) : nil
  }

  /// Also as keyboards with other scripts have them.
  private static let signs: [String: String] = [
    "?": "help", "？": "help", "؟": "help", "<": "back", "＜": "back", "!": "urgent",
    "！": "urgent",
  ]
}

extension Line {
  /// Nothing is typed, or a command.
  var isCommand: Bool {
    guard case .text(let raw) = self else { return false }
    let text = TypedText.clean(raw)
    return text.isEmpty || TypedCommand(text) != nil
  }
}
