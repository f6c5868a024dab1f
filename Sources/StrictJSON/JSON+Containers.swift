extension JSON {
  /// How many members or elements the value has; 0 if it is neither object nor array.
  package var count: Int { token.count }

  /// The members of an object in the order of the text.
  package var members: Members { Members(self) }

  /// The elements of an array in the order of the text.
  package var elements: Elements { Elements(self) }

  /// The value of the member with exactly this name.
  package subscript(_ name: String) -> JSON? {
    let (tape, bytes) = (text.tape, text.bytes)
    guard tape[index].isObject else { return nil }
    let expected = name.utf8.span
    let end = Int(tape[index].next)
    var at = index + 1
    while at < end {
      if tape[at].mayHave(length: expected.count),
        Self.hasText(tape[at], expected, in: bytes.span)
      {
        return self.at(at + 1)
      }
      at = Int(tape[at + 1].next)
    }
    return nil
  }

  /// The value at another place of the same tape.
  func at(_ index: Int) -> JSON { JSON(text: text, index: index) }

  /// The members of an object; none if the value is no object.
  package struct Members: Sequence, IteratorProtocol, Sendable {
    private let parent: JSON
    private var index: Int
    private let end: Int

    init(_ parent: JSON) {
      self.parent = parent
      index = parent.index + 1
      end = parent.token.isObject ? Int(parent.token.next) : index
    }

    /// The next member; its name is a value of kind string.
    package mutating func next() -> (name: JSON, value: JSON)? {
      guard index < end else { return nil }
      defer { index = Int(parent.text.tape[index + 1].next) }
      return (parent.at(index), parent.at(index + 1))
    }
  }

  /// The elements of an array; none if the value is no array.
  package struct Elements: Sequence, IteratorProtocol, Sendable {
    private let parent: JSON
    private var index: Int
    private let end: Int

    init(_ parent: JSON) {
      self.parent = parent
      index = parent.index + 1
      end = parent.token.isArray ? Int(parent.token.next) : index
    }

    /// The next element.
    package mutating func next() -> JSON? {
      guard index < end else { return nil }
      defer { index = Int(parent.text.tape[index].next) }
      return parent.at(index)
    }
  }
}
