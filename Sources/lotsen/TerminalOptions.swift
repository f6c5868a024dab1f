import ArgumentParser
import DialogueShell
import Localization

/// Options of the commands that talk with a person.
struct TerminalOptions: ParsableArguments, TerminalChoices {
  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Flag(help: "Nothing but text: for screen readers, logs and old terminals.")
  var plain = false

  @Option(help: ArgumentHelp("Whether titles are set off.", valueName: "auto|always|never"))
  var color = Color.auto

  @Option(
    help: ArgumentHelp(
      "What becomes of characters that isolate text of another direction.",
      valueName: "auto|isolates|strip"))
  var bidi = PlainText.Isolates.auto

  @Flag(help: "Shows long text with the program in PAGER.")
  var pager = false
}

/// What was chosen of these options.
protocol TerminalChoices {
  var plain: Bool { get }
  var color: TerminalOptions.Color { get }
  var bidi: PlainText.Isolates { get }
  var pager: Bool { get }
}

extension TerminalChoices {
  /// As far as it is known before readline has looked at the terminal.
  var mode: Shell.Mode {
    guard Terminal.isTerminal(.input), Terminal.isTerminal(.output) else { return .pipe }
    return isPlain || Terminal.isDumb ? .plain : .terminal
  }

  private var isPlain: Bool { plain || Terminal.environment("LOTSEN_PLAIN") == "1" }

  var style: Style {
    Style(columns: Terminal.columns(), isolates: bidi, isPainted: isPainted)
  }

  /// The option wins over the variables; plain wins over both.
  private var isPainted: Bool {
    switch color {
    case .always: !isPlain
    case .never: false
    case .auto: mode == .terminal && (Terminal.environment("NO_COLOR") ?? "").isEmpty
    }
  }

  /// Where lines come from. Where readline cannot work the mode becomes plain.
  func source(_ options: inout Shell.Options, signals: Signals) -> any LineSource {
    if options.mode == .terminal {
      if let readline = Readline(isPainted: options.style.isPainted) { return readline }
      options.mode = .plain
      options.style = Style(columns: options.style.columns, isolates: bidi)
    }
    return PlainLines(signals: signals)
  }

  var pagerProgram: Pager? {
    guard pager, mode == .terminal else { return nil }
    return Terminal.environment("PAGER").flatMap { $0.isEmpty ? nil : Pager(program: $0) }
  }
}

extension PlainText.Isolates: ExpressibleByArgument {}
