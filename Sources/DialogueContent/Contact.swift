package import DialogueCore

/// A service one can turn to, with where its data come from and how sure they are.
package struct Contact: Sendable {
  package typealias ID = DialogueCore.ID<ContactName>

  /// Where the service helps.
  package enum Area: String, CaseIterable, Sendable {
    case sweden, vgr, boras
    case ownSchool = "own-school"
  }

  /// How sure a number is, and so what is shown of it.
  package enum Show: String, CaseIterable, Sendable {
    /// The number.
    case number
    /// The number, with when it was seen and where to check it.
    case noted
    /// The organisation and its link; there is no number in the record.
    case name
  }

  /// A number to dial.
  package struct Phone: Hashable, Sendable {
    /// E.164, or a short code.
    package let dial: String
    /// As it is read.
    package let display: String

    /// The number to dial, and the same as people read it.
    package init(dial: String, display: String) {
      self.dial = dial
      self.display = display
    }
  }

  package let id: ID
  package let phone: Phone?
  package let sms: Phone?
  /// https address of a chat.
  package let chat: String?
  /// https address of the owner's page.
  package let url: String?
  package let area: Area
  /// Who may turn to it: `child`, `guardian`, `all` and the like.
  package let audience: [String]
  /// Tags of the languages spoken there, as far as known.
  package let languages: [String]
  /// Nil when they are not known; then nothing is said about them.
  package let hours: OpeningHours?
  package let show: Show
  /// Name in the list of sources.
  package let source: String?
  /// Date of that source: YYYY, YYYY-MM or YYYY-MM-DD.
  package let seen: String?
  /// Day, since 1970-01-01, when a person compared it with the owner's own page.
  package let checked: Int?

  /// A record as written; one that is shown by name loses its numbers.
  package init(
    id: ID, phone: Phone? = nil, sms: Phone? = nil, chat: String? = nil, url: String? = nil,
    area: Area, audience: [String] = [], languages: [String] = [], hours: OpeningHours? = nil,
    show: Show, source: String? = nil, seen: String? = nil, checked: Int? = nil
  ) {
    self.id = id
    // A record shown by name has no number, whatever the file said.
    self.phone = show == .name ? nil : phone
    self.sms = show == .name ? nil : sms
    self.chat = chat
    self.url = url
    self.area = area
    self.audience = audience
    self.languages = languages
    self.hours = hours
    self.show = show
    self.source = source
    self.seen = seen
    self.checked = checked
  }
}

/// A page, statute or article that facts and contacts come from.
package struct Source: Sendable {
  package let id: String
  package let title: String
  package let owner: String
  /// https address, where there is one.
  package let url: String?
  /// Date of the source as it says itself; nil if undated.
  package let dated: String?
  /// When the text was read, for statutes.
  package let read: String?

  /// A source as its list describes it.
  package init(
    id: String, title: String, owner: String, url: String? = nil, dated: String? = nil,
    read: String? = nil
  ) {
    self.id = id
    self.title = title
    self.owner = owner
    self.url = url
    self.dated = dated
    self.read = read
  }
}
