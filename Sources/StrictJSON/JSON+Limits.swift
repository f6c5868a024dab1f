extension JSON {
  /// How much one text may hold; the defaults are those of the protocol.
  package struct Limits: Hashable, Sendable {
    /// Levels of objects and arrays; the outermost is level 1. Nothing the protocol says needs
    /// more than a dozen.
    package var depth = 32
    /// Members of one object. Names are compared pairwise, so this bounds the work.
    package var members = 256
    /// Elements of one array.
    package var elements = 1_024
    /// Bytes of one string or name after unescaping; the longest typed text.
    package var string = 65_536
    /// Bytes of one number literal.
    package var number = 1_000

    package init() {}
  }

  /// Beyond this a token has no room for positions and counts; frames and files end long before.
  static let bytesRepresentable = 1 << 28
}
