import CReadline
import DialogueShell
import Glibc

/// Lines edited with GNU readline. A class, because readline's callbacks hold its address; the only
/// file that touches the state in `shim.h`.
final class Readline: LineSource {
  /// What the terminal was like before.
  private let settings: termios
  private let isPainted: Bool
  private var isEditing = false
  private var isFinished = false
  /// For completion: the conversation as it stands at this prompt.
  private var shell: Shell?
  private var candidates: [String] = []
  /// What was kept of a line that became too long.
  private var overlong: [UInt8]?

  /// Nil where lines have to be read plainly: no locale of the system has UTF-8, or the type of
  /// the terminal has no description.
  init?(isPainted: Bool) {
    var settings = termios()
    Inputrc.passOverLoops()
    guard Self.setLocale(), unsafe tcgetattr(0, &settings) == 0, lotsen_prepare() != 0
    else { return nil }
    self.settings = settings
    self.isPainted = isPainted
    stifle_history(Int32(Limits.history))
    let address = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe lotsen_set_completer(address) { completer, line, state in
      guard let completer = unsafe completer, let line = unsafe line else { return nil }
      let readline = unsafe Unmanaged<Readline>.fromOpaque(completer).takeUnretainedValue()
      let text = unsafe String(cString: line)
      guard let candidate = readline.candidate(for: text, isFirst: state == 0) else { return nil }
      return unsafe strdup(candidate)
    }
    takeKeys()
  }

  /// Under a locale without UTF-8, Backspace would leave half a letter. readline asks the
  /// environment again, so it has to say the same.
  private static func setLocale() -> Bool {
    unsafe setlocale(LC_CTYPE, "")
    if lotsen_is_utf8() == 1 { return true }
    unsafe unsetenv("LC_ALL")
    unsafe setenv("LC_CTYPE", "C.UTF-8", 1)
    unsafe setlocale(LC_CTYPE, "C.UTF-8")
    return lotsen_is_utf8() == 1
  }

  /// Ctrl-S and Ctrl-Q are ordinary keys, not brakes of the terminal.
  private func takeKeys() {
    var own = settings
    own.c_iflag &= ~tcflag_t(IXON)
    unsafe tcsetattr(0, TCSADRAIN, &own)
  }

  private func giveKeysBack() {
    var own = settings
    unsafe tcsetattr(0, TCSADRAIN, &own)
  }
}

extension Readline {
  func prompt(_ prompt: String, for shell: Shell) {
    self.shell = shell
    pause()
    lotsen_flush()
    unsafe lotsen_prompt(isPainted ? "\u{1}\u{1B}[1m\u{2}\(prompt)\u{1}\u{1B}[0m\u{2}" : prompt)
    isEditing = true
  }

  func receive() -> [LineInput] {
    rl_callback_read_char()
    boundLine()
    lotsen_flush()
    if lotsen_page_asked() == 1 { return [.redraw] }
    switch lotsen_state() {
    case 1:
      isEditing = false
      return [.line(takeLine())]
    case 2:
      isEditing = false
      return [.end]
    default: return []
    }
  }

  private func takeLine() -> Line {
    defer { overlong = nil }
    guard let text = unsafe lotsen_taken() else { return .text("") }
    defer { unsafe free(text) }
    if let overlong { return Line(bytes: overlong) }
    let bytes = unsafe UnsafeBufferPointer(start: text, count: strlen(text))
    return unsafe Line(edited: bytes.map { UInt8(bitPattern: $0) })
  }

  /// A line that grows without end is emptied, and remembered as too long.
  private func boundLine() {
    guard lotsen_state() == 0, lotsen_end() > Limits.lineBytes, let buffer = unsafe lotsen_buffer()
    else { return }
    if overlong == nil {
      let bytes = unsafe UnsafeBufferPointer(start: buffer, count: Limits.lineBytes + 1)
      overlong = unsafe bytes.map { UInt8(bitPattern: $0) }
    }
    unsafe rl_replace_line("", 1)
    rl_redisplay()
  }

  func drop() -> Bool {
    let wasEmpty = lotsen_end() == 0 && overlong == nil
    overlong = nil
    lotsen_drop_line()
    guard !wasEmpty else { return true }
    try? Descriptor.output.write("\n")
    rl_on_new_line()
    rl_redisplay()
    lotsen_flush()
    return false
  }

  func remember(_ command: String) {
    unsafe add_history(command)
  }
}

// MARK: The terminal

extension Readline {
  func pause() {
    guard isEditing else { return }
    rl_callback_handler_remove()
    lotsen_flush()
    isEditing = false
  }

  func suspend() {
    rl_deprep_terminal()
    lotsen_flush()
    giveKeysBack()
  }

  func resume() {
    rl_deprep_terminal()
    takeKeys()
    rl_prep_terminal(1)
    rl_forced_update_display()
    lotsen_flush()
  }

  func resize() {
    rl_resize_terminal()
    lotsen_flush()
  }

  func finish() {
    guard !isFinished else { return }
    isFinished = true
    pause()
    giveKeysBack()
  }
}

// MARK: Completion

extension Readline {
  /// The next whole line that Tab can make of this one.
  private func candidate(for line: String, isFirst: Bool) -> String? {
    if isFirst { candidates = all(for: line).reversed() }
    return candidates.popLast()
  }

  private func all(for line: String) -> [String] {
    switch shell?.completion(of: line) {
    case .lines(let lines)?: lines
    case .files(let beginning)?:
      files(like: String(line.dropFirst(beginning.count))).map { beginning + $0 }
    case nil: []
    }
  }

  private func files(like path: String) -> [String] {
    var names: [String] = []
    while names.count < Limits.history,
      let name = unsafe rl_filename_completion_function(path, names.isEmpty ? 0 : 1)
    {
      unsafe names.append(String(cString: name))
      unsafe free(name)
    }
    return names
  }
}
