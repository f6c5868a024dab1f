import Foundation
import Glibc

/// A terminal with a program on it, as a person would sit before it.
final class PseudoTerminal {
  /// Longer than anything takes on a slow machine; a test that waits so long has failed.
  private static let deadline = 20.0

  struct Missing: Error, CustomStringConvertible {
    let wanted: String
    let output: String
    var description: String { "‘\(wanted)’ did not come; this did: \(output.debugDescription)" }
  }

  private let master: Int32
  private let child: Child
  /// What the terminal was set to when it was new.
  let original: [UInt32]
  /// Everything that came, as bytes of the terminal.
  private(set) var output: [UInt8] = []
  /// How much of the output has been looked at.
  private var seen = 0
  private var hasEnded = false

  init(
    _ command: [String], environment: [String: String], folder: String, rows: UInt16 = 40,
    columns: UInt16 = 80
  ) throws {
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (number, isLocked): (Int32, Int32) = (-1, 0)
    guard master >= 0, unsafe ioctl(master, Self.lock, &isLocked) == 0,
      unsafe ioctl(master, Self.number, &number) == 0
    else { throw Missing(wanted: "a pseudo-terminal", output: "") }
    // `env -C` changes the folder before the program begins.
    original = Self.settings(of: master)
    Self.resize(master, (rows, columns))
    child = try Child(
      ["/usr/bin/env", "-C", folder] + command, environment: environment,
      terminal: "/dev/pts/\(number)")
  }

  // TIOCSPTLCK and TIOCGPTN of <asm-generic/ioctls.h>, which no Swift module has.
  private static let lock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  deinit {
    if !hasEnded {
      kill(child.number, SIGKILL)
      _ = child.status()
    }
    close(master)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      // While it writes it also reads: the program may be waiting for room.
      let rest = bytes[written...].prefix(512)
      let count = unsafe rest.withUnsafeBytes { unsafe write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      written += count
      _ = read(for: 0)
    }
  }

  /// Waits until the text comes, behind all that was waited for before.
  @discardableResult
  func expect(_ text: String) throws -> String {
    let wanted = Array(text.utf8)
    let end = Date().addingTimeInterval(Self.deadline)
    while true {
      if let range = output[seen...].firstRange(of: wanted) {
        defer { seen = range.upperBound }
        return String(decoding: output[seen..<range.upperBound], as: UTF8.self)
      }
      guard end.timeIntervalSinceNow > 0, read(for: end.timeIntervalSinceNow) else {
        throw Missing(wanted: text, output: String(decoding: output[seen...], as: UTF8.self))
      }
    }
  }

  func resize(rows: UInt16, columns: UInt16) {
    Self.resize(master, (rows, columns))
  }

  private static func resize(_ master: Int32, _ size: (rows: UInt16, columns: UInt16)) {
    var size = winsize(ws_row: size.rows, ws_col: size.columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func signal(_ number: Int32) { kill(child.number, number) }

  /// Waits for the end; the status as a shell would tell it.
  func exitStatus() throws -> Int32 {
    let end = Date().addingTimeInterval(Self.deadline)
    while end.timeIntervalSinceNow > 0, read(for: end.timeIntervalSinceNow) {}
    guard end.timeIntervalSinceNow > 0 else {
      throw Missing(wanted: "the end", output: String(decoding: output[seen...], as: UTF8.self))
    }
    hasEnded = true
    return child.status()
  }

  var text: String { String(decoding: output, as: UTF8.self) }

  /// What the terminal itself is set to.
  var settings: [UInt32] { Self.settings(of: master) }

  private static func settings(of master: Int32) -> [UInt32] {
    var settings = termios()
    unsafe tcgetattr(master, &settings)
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
  }

  /// False at the end of the program, and when nothing came in time.
  private func read(for seconds: Double) -> Bool {
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&polled, 1, Int32(seconds * 1000)) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe Glibc.read(master, bytes.baseAddress, bytes.count)
    }
    guard count > 0 else { return false }
    output += buffer[..<count]
    return true
  }
}

extension PseudoTerminal {
  /// The program on a terminal of its own, at its first prompt.
  static func talk(
    _ arguments: [String] = [], changing changes: [String: String?] = [:], rows: UInt16 = 40,
    columns: UInt16 = 80, folder: String? = nil
  ) throws -> PseudoTerminal {
    var environment = Program.environment.merging(["TERM": "xterm-256color"]) { $1 }
    for (name, value) in changes { environment[name] = value }
    let terminal = try PseudoTerminal(
      [Program.path] + arguments + ["--content", Program.content, "--now", "2026-11-24"],
      environment: environment, folder: folder ?? Program.content, rows: rows, columns: columns)
    try terminal.expect("Svar> ")
    return terminal
  }
}
