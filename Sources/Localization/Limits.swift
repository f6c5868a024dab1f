/// The limits of this module, each with its reason.
enum Limits {
  /// Bytes of a language tag; the longest in use have about 35, and the protocol names this one.
  static let tagBytes = 64
}
