/// The name of a thing of one kind: `[a-z][a-z0-9-]{0,63}`, compared by bytes.
///
/// An identifier that breaks the form cannot be built, so one that exists can go to a file, a
/// frame or a diagnostic as it is.
package struct ID<Thing>: Hashable, Sendable {
  package let name: String

  /// Nil if the text is no identifier.
  package init?(_ text: some StringProtocol) {
    self.init(String(text))
  }

  /// Nil if the text is no identifier.
  package init?(_ text: String) {
    guard Self.isWellFormed(text.utf8) else { return nil }
    name = text
  }

  /// Nil if the bytes are no identifier; the quickest way to have one.
  package init?(utf8 bytes: ArraySlice<UInt8>) {
    guard Self.isWellFormed(bytes) else { return nil }
    name = String(decoding: bytes, as: UTF8.self)
  }

  /// For names that are part of the program; a literal that is no identifier is a fault in it.
  package init(literal: StaticString) {
    name = literal.description
    precondition(Self.isWellFormed(name.utf8), "no identifier")
  }

  /// Made anew for each kind of bytes: an edition has thousands of names.
  @inline(__always)
  private static func isWellFormed(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count <= Limits.idLength else { return false }
    guard UInt8(ascii: "a")...UInt8(ascii: "z") ~= first else { return false }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        break
      default: return false
      }
    }
    return true
  }
}

extension ID: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
}

extension ID: CustomStringConvertible {
  package var description: String { name }
}

/// The name of a node within all dialogues, written `dialogue.node`.
package struct QualifiedID<Thing>: Hashable, Sendable {
  package let dialogue: ID<Dialogue>
  package let node: ID<Thing>

  package init(_ dialogue: ID<Dialogue>, _ node: ID<Thing>) {
    self.dialogue = dialogue
    self.node = node
  }

  /// Nil if the text is not two identifiers with a full stop between them.
  package init?(_ text: some StringProtocol) {
    guard let dot = text.firstIndex(of: "."),
      let dialogue = ID<Dialogue>(text[..<dot]),
      let node = ID<Thing>(text[text.index(after: dot)...])
    else { return nil }
    self.init(dialogue, node)
  }
}

extension QualifiedID: CustomStringConvertible {
  package var description: String { "\(dialogue).\(node)" }
}
