import DialogueContent
import Localization

/// Something the person can ask of the conversation, beside answering. Its name in a language and
/// its help are the texts `command-ID` of that language; its English name is always good.
struct Command: Sendable {
  /// What may stand behind the name.
  enum Argument: Sendable {
    case none
    /// One word.
    case word
    /// Anything.
    case words
  }

  let word: CommandWord
  /// Does the same alone on a line.
  let sign: String?
  let argument: Argument
  /// Gets what stands behind the name, which may be nothing.
  let run: @Sendable (inout Shell, String) -> [Output]

  init(
    _ word: CommandWord, sign: String? = nil, argument: Argument = .none,
    run: @escaping @Sendable (inout Shell, String) -> [Output]
  ) {
    self.word = word
    self.sign = sign
    self.argument = argument
    self.run = run
  }

  /// The English name and the name of the texts.
  var id: String { word.rawValue }

  func accepts(_ argument: String) -> Bool {
    switch self.argument {
    case .none: argument.isEmpty
    case .word: !argument.unicodeScalars.contains { $0.properties.isWhitespace }
    case .words: true
    }
  }
}

extension Command {
  /// With its stroke, in the presenter's language.
  func name(in presenter: Presenter) -> String {
    "/" + presenter.words("command-\(id)").string
  }

  func help(in presenter: Presenter) -> Text {
    presenter.words("command-\(id)", "help")
  }

  /// How it is written, with what may stand behind the name.
  func usage(in presenter: Presenter) -> String {
    presenter.optionalWords("command-\(id)", "usage")?.string ?? name(in: presenter)
  }

  static func with(_ word: CommandWord) -> Command? {
    all.first { $0.word == word }
  }
}
