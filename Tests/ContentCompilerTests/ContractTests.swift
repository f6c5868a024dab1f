import ContentCompiler
import DialogueContent
import DialogueCore
import Localization
import TestSupport
import Testing

/// What must hold in the real content, rule by rule of its brief, as far as it can be seen in what
/// outcomes list and texts say; what holds on every way is proved by `lotsen check`.
struct ContractTests {
  private let edition: Edition

  init() throws {
    edition = try #require(RealContent.edition)
  }

  private var outcomes: [Outcome] {
    edition.dialogues.outcomes.filter { $0.id != noDanger }
  }

  private var noDanger: Outcome.ID { edition.dialogues.outcomes[edition.dialogues.noDanger].id }

  private func contacts(_ outcome: Outcome) -> [String] { outcome.contacts.map(\.contact.name) }

  @Test func `danger at the gate is answered at once`() throws {
    var session = Session(edition.dialogues, today: RealContent.today)
    try session.answer(.choice(Choice.ID(literal: "yes")))
    let place = edition.dialogues.position(of: Outcome.ID("safety.danger-now") ?? noDanger)
    #expect(session.turn.place == place.map(Turn.Place.outcome))
  }

  @Test func `where life is in danger 112 stands first`() {
    for outcome in outcomes where outcome.urgency == .now {
      #expect(contacts(outcome).first == "emergency-112", "\(outcome.id)")
    }
    for outcome in outcomes where ["danger-now", "missing-child"].contains(outcome.id.node.name) {
      #expect(outcome.today.first?.id.name == "call-112", "\(outcome.id)")
    }
  }

  @Test func `pages that somebody might find are not printed`() {
    let unsafe = outcomes.filter {
      $0.id.dialogue == Dialogues.Names.safety || $0.id.description == "not-guardian.child-home"
    }
    #expect(unsafe.count > 5)
    #expect(unsafe.allSatisfy { $0.print == .no })
  }

  @Test func `early help names no authority`() {
    for outcome in outcomes
    where ["find-way", "this-morning", "early-signs"].contains(outcome.id.dialogue.name) {
      let named = Set(contacts(outcome))
      #expect(
        named.isDisjoint(with: ["social-services", "social-emergency", "police-11414"]),
        "\(outcome.id)")
    }
  }

  @Test func `a ladder of steps is only for a child that is not worn out`() {
    let ladders = outcomes.filter { outcome in
      (outcome.today + outcome.week + outcome.ifNot).contains { $0.id.name == "own-ladder" }
    }
    #expect(ladders.map(\.id.description) == ["long-absence.small-steps"])
  }

  @Test func `En väg in never stands without 1177`() {
    for outcome in outcomes where contacts(outcome).contains("en-vag-in") {
      #expect(contacts(outcome).contains("healthcare-1177"), "\(outcome.id)")
    }
  }

  @Test func `a child sees none of the ways of complaint`() {
    let legal: Set = [
      "schools-inspectorate", "school-appeals-board", "school-complaints",
      "child-school-ombudsman", "equality-ombudsman",
    ]
    for outcome in outcomes where outcome.id.node.name.hasPrefix("child-") {
      #expect(legal.isDisjoint(with: contacts(outcome)), "\(outcome.id)")
    }
  }

  @Test func `contacts shown by name have no number, and all others say how sure it is`() {
    for contact in edition.contacts {
      #expect((contact.show == .name) == (contact.phone == nil), "\(contact.id)")
    }
  }

  /// Numbers and words that must occur nowhere, in any file.
  static let forbidden = [
    "35 70 00", "35 70 68", "35 80 91", "616 20 90", "616 16 70", "150 50 50", "48 48 48",
    "702 16 80", "52449910", "22 00 60", "786 786", "77 88 20", "Dexter", "hemmasittare",
    "Team Domino ringer", "kontakta Team Domino",
  ]

  @Test(arguments: forbidden)
  func `what must never be said is said nowhere`(_ words: String) {
    // Titles and addresses of sources are not ours to word.
    for file in RealContent.files.files where file.path != "Dialogues/sources.yaml" {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains(words), "\(file.path)")
    }
  }
}
