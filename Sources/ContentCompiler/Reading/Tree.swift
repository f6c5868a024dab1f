/// A YAML value with its place; every scalar is the text that is written.
struct Tree {
  enum Content {
    /// Also what is left empty.
    case scalar(String)
    case list([Tree])
    case map([Pair])
  }

  struct Pair {
    let key: Tree
    let value: Tree
  }

  let content: Content
  /// Of its first byte; for quoted text that behind the quote.
  let offset: Int

  init(_ content: Content, at offset: Int) {
    self.content = content
    self.offset = offset
  }

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// Nothing is written there.
  var isEmpty: Bool { text == "" }

  /// Nothing is written there, or a list of nothing.
  var isNothing: Bool {
    if case .list(let items) = content { items.isEmpty } else { isEmpty }
  }
}
