extension JSON {
  /// Why bytes are not read: what is wrong, and where.
  package struct Fault: Error, Hashable, Sendable {
    package let reason: Reason
    /// Bytes before the fault.
    ///
    /// The thing at fault begins there: a bracket, a string or name with its quote, a number, an
    /// escape with its backslash. For `syntax` it is the first byte that does not fit, or the
    /// length of the input where something is missing.
    package let offset: Int

    package init(_ reason: Reason, at offset: Int) {
      self.reason = reason
      self.offset = offset
    }
  }

  /// What can be wrong; the raw values are the protocol's words.
  package enum Reason: String, CaseIterable, Sendable {
    case byteOrderMark = "bom"
    case utf8
    case nul
    case syntax
    case loneSurrogate = "lone-surrogate"
    case duplicateName = "duplicate-name"
    case tooDeep = "too-deep"
    case tooMany = "too-many"
    case tooLong = "too-long"
    case number
    case trailingData = "trailing-data"
  }
}
