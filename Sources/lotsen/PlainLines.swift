import DialogueShell

/// Lines as the terminal or a pipe gives them.
struct PlainLines: LineSource {
  private let signals: Signals
  private var reader = LineReader()
  private var shown = ""

  init(signals: Signals) {
    self.signals = signals
  }

  mutating func prompt(_ prompt: String, for shell: Shell) {
    shown = prompt
    write(prompt)
  }

  mutating func receive() throws -> [LineInput] {
    let bytes = try Descriptor.input.read()
    guard bytes.isEmpty else { return reader.receive(bytes).map(LineInput.line) }
    return [reader.finish().map(LineInput.line), .end].compactMap { $0 }
  }

  /// The terminal has dropped what it had; what is here came with an end of input in the line.
  mutating func drop() -> Bool {
    reader.drop()
    return true
  }

  mutating func remember(_ command: String) {}

  mutating func pause() {}

  mutating func suspend() {}

  mutating func resume() { write(shown) }

  mutating func resize() {}

  mutating func finish() {}

  /// A prompt that cannot be written is noticed with the next page.
  private func write(_ text: String) {
    guard !text.isEmpty else { return }
    try? Descriptor.output.write(text)
  }
}
