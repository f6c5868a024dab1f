import DialogueContent
import DialogueCore
import Localization

@testable import DialogueShell

/// A conversation over the sample edition, line by line.
struct Talk {
  private(set) var shell: Shell

  init(
    language: String = "sv", mode: Shell.Mode = .plain, columns: Int = 80,
    edition: Edition = Sample.edition, change: (inout Shell.Options) -> Void = { _ in }
  ) {
    var options = Shell.Options(
      language: Sample.tag(language), mode: mode, style: Style(columns: columns))
    change(&options)
    shell = Shell(edition: edition, options: options) { Sample.now }
  }

  /// Lines that lead from the beginning to each place.
  private static let way = [
    ("find-way.stage", "nej, ingen är i fara"), ("find-way.signs", "1"), ("find-way.days", "1, 2"),
    ("find-way.since", "4"), ("find-way.told", "3/11"), ("find-way.before", "ja"),
    ("find-way.contact-school", ""),
  ]

  /// Stands at a place of the entry dialogue, or at the beginning.
  static func at(
    _ place: String, language: String = "sv", mode: Shell.Mode = .plain,
    change: (inout Shell.Options) -> Void = { _ in }
  ) -> Talk {
    var talk = Talk(language: language, mode: mode, change: change)
    guard place != "safety.danger" else { return talk }
    for (next, line) in way {
      talk.say(line)
      if next == place { break }
    }
    return talk
  }

  /// What is put now: the name of a question or an outcome.
  var place: String {
    switch shell.session.turn.place {
    case .question(let question): Sample.edition.dialogues.questions[question].id.description
    case .outcome(let outcome): Sample.edition.dialogues.outcomes[outcome].id.description
    }
  }

  /// Every answer of the session, off the way as well.
  var answers: [Answer] { shell.session.answers.map(\.answer) }

  @discardableResult
  mutating func say(_ line: String) -> String { hear(.text(line)) }

  mutating func hear(_ line: Line) -> String { text(shell.handle(line)) }

  mutating func outputs(_ line: String) -> [Output] { shell.handle(.text(line)) }

  mutating func start() -> String { text(shell.start()) }

  mutating func change(_ work: (inout Shell) -> [Output]) -> [Output] { work(&shell) }

  private func text(_ outputs: [Output]) -> String {
    outputs.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}

extension String {
  /// The lines directly above the prompt: what was said about the line typed.
  var remark: String {
    let paragraphs = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: \.isEmpty)
    return (paragraphs.last ?? []).map { String($0) }.joined(separator: "\n")
  }
}
