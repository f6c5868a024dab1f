/// A line as it came in, before anybody has looked at what it means.
package enum Line: Hashable, Sendable {
  case text(String)
  /// Beyond `Limits.lineBytes`; what was kept is only good to look for danger words.
  case tooLong(String)
  /// Holds a NUL, or bytes that are no UTF-8.
  case unreadable
  /// Several lines that came in as one.
  case pasted([String])

  /// Reads the bytes of a line without its end.
  package init(bytes: some Collection<UInt8>) {
    if bytes.count > Limits.lineBytes {
      self = .tooLong(String(decoding: bytes.prefix(Limits.lineBytes), as: UTF8.self))
    } else if bytes.contains(0) {
      self = .unreadable
    } else if let text = String(validating: bytes, as: UTF8.self) {
      self = .text(text)
    } else {
      self = .unreadable
    }
  }

  /// Reads what a line editor gave back: a paste has its line ends inside.
  package init(edited bytes: some Collection<UInt8>) {
    self.init(bytes: bytes)
    guard case .text(let text) = self, text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D })
    else { return }
    // Scalars: CR LF is one character.
    let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { String($0) }
    self = .pasted(lines)
  }
}
