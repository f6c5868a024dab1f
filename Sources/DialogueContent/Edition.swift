package import DialogueCore
package import Localization

/// Everything published together; immutable, loaded once. A class, because every page is made with
/// it: one reference to count instead of ten.
package final class Edition: Sendable {
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
  /// What is known of the locales beyond their texts.
  package let languages: [ServedLanguage]
  /// Nil if the files do not say it.
  package let published: Day?

  private let contactPositions: [String: Int]

  /// The parts published together; `reference` must lie in `catalogs`.
  package init(
    dialogues: Dialogues, contacts: [Contact], sources: [Source], catalogs: [Catalog],
    reference: Int, finders: [Finder], hash: String,
    languages: [ServedLanguage] = [], published: Day? = nil
  ) {
    self.dialogues = dialogues
    self.contacts = contacts
    self.sources = sources
    self.catalogs = catalogs
    self.reference = reference
    self.finders = finders
    self.hash = hash
    self.languages = languages
    self.published = published
    contactPositions = Dictionary(
      zip(contacts.map(\.id.name), contacts.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The same, ready to understand typed words: made when the first are typed, and kept.
  package var withPreparedFinders: Edition { with(catalogs) }

  /// The same with everything done beforehand that is otherwise done each time it is wanted: for
  /// those who serve more than one person.
  package var prepared: Edition { with(Catalog.read(catalogs)) }

  private func with(_ catalogs: [Catalog]) -> Edition {
    Edition(
      dialogues: dialogues, contacts: contacts, sources: sources, catalogs: catalogs,
      reference: reference, finders: finders.map(\.prepared), hash: hash, languages: languages,
      published: published)
  }

  /// The contact with this name, if there is one.
  package func contact(_ id: Contact.ID) -> Contact? {
    contactPositions[id.name].map { contacts[$0] }
  }

  /// The source with this name, if there is one.
  package func source(_ id: String) -> Source? {
    sources.first { $0.id == id }
  }
}

/// What a locale says of itself beside its texts.
package struct ServedLanguage: Hashable, Sendable {
  package let tag: LanguageTag
  /// Other languages whose readers are content with this one.
  package let serves: [LanguageTag]
  /// No text is taken from another language.
  package let isComplete: Bool
  /// When a speaker of the language reviewed it; nil if nobody has.
  package let reviewed: Day?

  package init(
    tag: LanguageTag, serves: [LanguageTag] = [], isComplete: Bool = false, reviewed: Day? = nil
  ) {
    self.tag = tag
    self.serves = serves
    self.isComplete = isComplete
    self.reviewed = reviewed
  }
}
