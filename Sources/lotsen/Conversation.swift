import DialogueContent
import DialogueShell
import Glibc

/// The loop around a shell: waits for a line or a signal, and does what the shell says.
struct Conversation {
  private var shell: Shell
  private var source: any LineSource
  private let signals: Signals
  private let pager: Pager?
  /// Signals that came while something was written, and can wait.
  private var delayed: [Int32] = []
  /// When Ctrl-C was pressed last.
  private var interrupted: Double?

  /// Why the loop is over.
  private struct End: Error {
    let status: Int32
  }

  init(_ shell: Shell, source: any LineSource, signals: Signals, pager: Pager? = nil) {
    self.shell = shell
    self.source = source
    self.signals = signals
    self.pager = pager
  }

  /// What the person did, where that is recorded.
  var deeds: [Deed] { shell.deeds }

  /// - Returns: the status to exit with.
  mutating func run() -> Int32 {
    defer { source.finish() }
    do throws(End) {
      try perform(shell.start())
      while true { try step() }
    } catch {
      return error.status
    }
  }

  private mutating func step() throws(End) {
    while !delayed.isEmpty { try take(delayed.removeFirst()) }
    let ready: (own: Bool, watched: Bool)
    do throws(Descriptor.Fault) {
      ready = try Descriptor.input.waitForInput(watching: signals.descriptor)
    } catch {
      throw End(status: ExitStatus.ioFailed)
    }
    if ready.watched {
      while let signal = signals.next() { try take(signal) }
    } else if ready.own {
      guard let inputs = try? source.receive() else { throw End(status: ExitStatus.ioFailed) }
      for input in inputs { try take(input) }
    }
  }

  private mutating func take(_ input: LineInput) throws(End) {
    switch input {
    case .line(let line):
      if let command = shell.historyEntry(for: line) { source.remember(command) }
      try perform(shell.handle(line))
    case .redraw: try redraw(wiping: true)
    case .end: try perform(shell.end())
    }
  }

  private mutating func take(_ signal: Int32) throws(End) {
    switch signal {
    case SIGINT: try interrupt()
    case SIGTSTP:
      source.suspend()
      signals.stop()
      try redraw(wiping: false)
    case SIGCONT: try redraw(wiping: false)
    case SIGWINCH:
      shell.columns = Terminal.columns()
      source.resize()
    default: throw End(status: ExitStatus.signal(signal))
    }
  }

  /// Whether the signal is the end, whatever goes on.
  private func ends(_ signal: Int32) -> Bool {
    [SIGTERM, SIGHUP, SIGQUIT].contains(signal)
      || signal == SIGINT && shell.options.mode == .pipe
  }

  /// A second one within two seconds asks whether to leave. Without a terminal it is the end.
  private mutating func interrupt() throws(End) {
    guard shell.options.mode != .pipe else { throw End(status: ExitStatus.signal(SIGINT)) }
    guard source.drop() else { return }
    let now = Terminal.monotonicSeconds
    let isSecond = interrupted.map { now - $0 < Double(Limits.secondInterrupt) } ?? false
    interrupted = now
    try perform(shell.interrupt(isSecond: isSecond))
  }

  /// The page, and the line as far as it was typed.
  private mutating func redraw(wiping: Bool) throws(End) {
    guard shell.options.mode != .pipe else { return }
    if wiping { try write("\u{1B}[H\u{1B}[2J") }
    for case .text(let text) in shell.pageAgain() { try write(text) }
    source.resume()
  }
}

extension Conversation {
  private mutating func perform(_ outputs: [Output]) throws(End) {
    source.pause()
    for output in outputs {
      switch output {
      case .text(let text): try show(text)
      case .remark(let text): try? Descriptor.error.write(text)
      case .save(let file, let text):
        try perform(shell.saved(NewFile.write(text, to: file), file: file))
        return
      case .leave(let status, let clears):
        source.finish()
        if clears { try write(Terminal.wipe) }
        throw End(status: status)
      }
    }
    source.prompt(shell.prompt, for: shell)
  }

  private mutating func show(_ text: String) throws(End) {
    if let pager, pager.show(text, signals: signals) { return }
    try write(text)
  }

  /// While somebody does not read, a signal still ends the program.
  private mutating func write(_ text: String) throws(End) {
    var left = Array(text.utf8)[...]
    while true {
      do throws(Descriptor.Fault) {
        return try Descriptor.output.write(left, watching: signals.descriptor)
      } catch {
        guard case .interrupted(let rest) = error else { throw End(status: ExitStatus.ioFailed) }
        left = rest
        while let signal = signals.next() {
          guard !ends(signal) else { throw End(status: ExitStatus.signal(signal)) }
          delayed.append(signal)
        }
      }
    }
  }
}
