/// Messages and terms by name, as trees.
struct ReadEntries: Sendable {
  private(set) var messages: [String: Message] = [:]
  private(set) var terms: [String: Term] = [:]
  /// In the order in which they were added.
  private(set) var messageIDs: [String] = []

  /// Adds what has a name that is still free; returns the rest.
  mutating func add(_ resource: Resource) -> [Duplicate] {
    var duplicates: [Duplicate] = []
    for entry in resource.entries {
      switch entry {
      case .message(let message):
        duplicates += Duplicate.all(in: message.attributes, of: message.id.name)
        if messages[message.id.name] == nil {
          messages[message.id.name] = message
          messageIDs.append(message.id.name)
        } else {
          duplicates.append(Duplicate(name: message.id.name, span: message.id.span))
        }
      case .term(let term):
        duplicates += Duplicate.all(in: term.attributes, of: "-" + term.id.name)
        if terms[term.id.name] == nil {
          terms[term.id.name] = term
        } else {
          duplicates.append(Duplicate(name: "-" + term.id.name, span: term.id.span))
        }
      case .comment, .junk: break
      }
    }
    return duplicates
  }
}

/// A message, term or attribute whose name was taken before.
package struct Duplicate: Equatable, Sendable {
  /// `message`, `-term`, `message.attribute` or `-term.attribute`.
  package var name: String
  /// The bytes of the second name, in the resource that was added.
  package var span: Range<Int>

  fileprivate static func all(in attributes: [Attribute], of owner: String) -> [Duplicate] {
    guard attributes.count > 1 else { return [] }
    var seen: Set<String> = []
    return attributes.filter { !seen.insert($0.id.name).inserted }
      .map { Duplicate(name: "\(owner).\($0.id.name)", span: $0.id.span) }
  }
}
