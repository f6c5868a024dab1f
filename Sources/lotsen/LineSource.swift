import DialogueShell

/// Where lines come from while a conversation goes on.
protocol LineSource {
  /// Gets ready for the next line; text may have been printed since the last one.
  mutating func prompt(_ prompt: String, for shell: Shell)
  /// Takes what standard input has now.
  mutating func receive() throws -> [LineInput]
  /// Ctrl-C: drops the line. True if there was none, as far as anybody can know.
  mutating func drop() -> Bool
  /// A command that may be called back.
  mutating func remember(_ command: String)
  /// Makes room for text; the line is over.
  mutating func pause()
  /// Gives the terminal back while the program stops.
  mutating func suspend()
  /// Takes the terminal again; the line stands again as far as it was typed.
  mutating func resume()
  /// The terminal has another size.
  mutating func resize()
  /// Gives the terminal back as it was; also called twice.
  mutating func finish()
}

/// One thing that came in.
enum LineInput {
  case line(Line)
  /// The page is to be drawn anew.
  case redraw
  case end
}
