/// The limits of this module, each with its reason.
package enum Limits {
  /// Bytes of a language tag; the longest in use have about 35, and the protocol names this one.
  package static let tagBytes = 64
  /// Digits after the decimal separator that NUMBER writes at most, as in CLDR's own formatter.
  package static let fractionDigits = 15
}
