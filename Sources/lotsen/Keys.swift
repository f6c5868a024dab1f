import DialogueShell
import Glibc

/// Keys of the terminal one by one, without Enter.
struct Keys {
  private var usual = termios()
  private var typed: [Character] = []

  /// From here on nothing is echoed, and Ctrl-C is a key, too: a signal would leave the terminal
  /// as it is now. Nil where the standard input is no terminal.
  init?() {
    guard unsafe tcgetattr(0, &usual) == 0 else { return nil }
    var raw = usual
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    unsafe tcsetattr(0, TCSANOW, &raw)
  }

  /// Nil when nothing more can come.
  mutating func next() -> Character? {
    if typed.isEmpty, let bytes = try? Descriptor.input.read() {
      typed = Array(String(decoding: bytes, as: UTF8.self))
    }
    return typed.isEmpty ? nil : typed.removeFirst()
  }

  /// Gives the terminal back as it was.
  func finish() {
    var usual = usual
    unsafe tcsetattr(0, TCSANOW, &usual)
  }
}
