/// The bounds of this module, each with the reason for its size.
package enum Limits {
  /// How deep placeables and argument lists may nest in a text.
  ///
  /// The parser, the resolver and the release of a tree recurse once or twice a level; real texts
  /// use three levels, and fifty need far less than the smallest stack a thread is given.
  package static let nesting = 50

  /// How deep patterns and expressions may be inside each other while one message is formatted.
  ///
  /// A tree of `nesting` selects alone takes two levels each; the rest is for chains of references.
  package static let resolution = 200

  /// How many UTF-8 bytes one message may produce, including the parts used as arguments.
  ///
  /// The longest page is a few thousand bytes; more can only come from texts that multiply.
  package static let output = 100_000

  /// How many placeables one message may resolve.
  ///
  /// References can multiply without writing a byte, so that the bound on output is not enough.
  package static let steps = 10_000

  /// How many fraction digits a number may be asked to show.
  ///
  /// Twenty is what ECMA-402, from where the option comes, allowed when Fluent 1.0 was published.
  package static let fractionDigits = 20
}
