package import DialogueCore
package import Localization

/// Everything published together; immutable, loaded once.
package struct Edition: Sendable {
  package let dialogues: Dialogues
  /// In the order of the file.
  package let contacts: [Contact]
  package let sources: [Source]
  /// Every locale with its texts; the reference is one of them.
  package let catalogs: [Catalog]
  /// Position of the reference locale in `catalogs`.
  package let reference: Int
  /// What typed words mean, one for each locale that has a list.
  package let finders: [Finder]
  /// Of all content files: 16 hex digits.
  package let hash: String

  private let contactPositions: [Contact.ID: Int]

  package init(
    dialogues: Dialogues, contacts: [Contact], sources: [Source], catalogs: [Catalog],
    reference: Int, finders: [Finder], hash: String
  ) {
    self.dialogues = dialogues
    self.contacts = contacts
    self.sources = sources
    self.catalogs = catalogs
    self.reference = reference
    self.finders = finders
    self.hash = hash
    contactPositions = Dictionary(
      zip(contacts.map(\.id), contacts.indices), uniquingKeysWith: { first, _ in first })
  }

  package func contact(_ id: Contact.ID) -> Contact? {
    contactPositions[id].map { contacts[$0] }
  }

  package func source(_ id: String) -> Source? {
    sources.first { $0.id == id }
  }
}
