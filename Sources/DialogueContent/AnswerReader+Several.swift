import DialogueCore
import Localization

extension AnswerReader {
  /// What stands between two dividers, and the divider behind it.
  private struct Piece {
    var text: String
    var divider = ""
  }

  /// One part of an answer with several.
  private enum Part: Equatable {
    case choice(Choice.ID)
    case notOffered
    case unclear
  }

  /// Numbers and labels, divided by comma, semicolon or the language's "and", numbers by blanks as
  /// well. A label that holds a divider itself is read whole.
  func several(_ text: String, _ question: PageQuestion) -> Understanding? {
    let labels = labels(of: question)
    if Digits.number(in: text) == nil, let choice = labels.whole(text) {
      return .answer(.choices([choice]))
    }
    let parts = parts(of: text, question, labels)
    guard parts.contains(where: { $0 != .unclear }) else { return nil }
    if let unclear = parts.firstIndex(of: .unclear) { return .unclearPart(unclear + 1) }
    if parts.contains(.notOffered) { return .problem(.notAChoice) }
    let ids = parts.compactMap { if case .choice(let id) = $0 { id } else { nil } }
    return .answer(.choices(ids))
  }

  private func parts(
    of text: String, _ question: PageQuestion, _ labels: ChoiceLabels
  ) -> [Part] {
    let ands = Set(presenter.wordList("and").map { folding.fold($0, to: .bare) })
    lazy var longest =
      question.choices.map { pieces(of: $0.label.string, ands).count }.max() ?? 1
    var rest = pieces(of: text, ands)[...]
    var parts: [Part] = []
    while let first = rest.first {
      if let numbers = numbers(in: first.text, question) {
        parts += numbers
        rest.removeFirst()
      } else if let (choice, length) = label(at: rest.prefix(longest), labels) {
        parts.append(.choice(choice))
        rest.removeFirst(length)
      } else {
        parts.append(.unclear)
        rest.removeFirst()
      }
    }
    return parts
  }

  /// `1 3 4` is three numbers; nil if there is anything else.
  private func numbers(in text: String, _ question: PageQuestion) -> [Part]? {
    var parts: [Part] = []
    for word in text.split(separator: " ") {
      guard let number = Digits.number(in: String(word)) else { return nil }
      parts.append(numbered(number, question).map(Part.choice) ?? .notOffered)
    }
    return parts
  }

  /// The longest run of pieces that is a label, and how many they are.
  private func label(
    at pieces: ArraySlice<Piece>, _ labels: ChoiceLabels
  ) -> (Choice.ID, Int)? {
    for length in (1...pieces.count).reversed() {
      let run = pieces.prefix(length)
      let text = run.dropLast().reduce("") { $0 + $1.text + $1.divider } + (run.last?.text ?? "")
      if let choice = labels.whole(text) { return (choice, length) }
    }
    return nil
  }

  /// The pieces that are not empty; dividers beside each other are one.
  private func pieces(of text: String, _ ands: Set<String>) -> [Piece] {
    var pieces: [Piece] = []
    var current = ""
    func close(_ divider: String) {
      if current.utf8.contains(where: { $0 != UInt8(ascii: " ") }) {
        pieces.append(Piece(text: current))
      }
      current = ""
      if !pieces.isEmpty { pieces[pieces.count - 1].divider += divider }
    }
    for word in text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
      if ands.contains(folding.fold(String(word), to: .bare)) {
        close(" " + String(word) + " ")
        continue
      }
      for scalar in word {
        if Self.isDivider(scalar) { close(", ") } else { current.unicodeScalars.append(scalar) }
      }
      current += " "
    }
    close("")
    return pieces
  }

  /// Commas and semicolons of Latin, Arabic and Chinese script.
  private static func isDivider(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", "،", "؛", "、", "，", "；": true
    default: false
    }
  }
}
