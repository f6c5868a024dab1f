import DialogueCore
import Localization
import Testing

@testable import DialogueContent

struct ContactTests {
  private static let checked: [(Contact.Show, String?, String?, String?)] = [
    (.number, "https://x.example", "2018-11-03", nil),
    (.noted, "https://x.example", "2018-11-03", "Från november 2018, se https://x.example"),
    (.noted, "https://x.example", "2018-11", "Från november 2018, se https://x.example"),
    (.noted, "https://x.example", "2018", "Från 2018, se https://x.example"),
    (.noted, "https://x.example", "2018-13", "Från 2018-13, se https://x.example"),
    (.noted, "https://x.example", nil, "Utan datum, se https://x.example"),
    (.noted, nil, "2025-08", "Från augusti 2025"), (.noted, nil, nil, "Utan datum"),
    (.name, "https://x.example", "2018-11-03", "Se https://x.example"),
    (.name, nil, nil, "Inget nummer"),
  ]

  private static func shown(_ name: String, now: Moment = Sample.now) throws -> PageContact {
    let contact = try #require(Sample.edition.contact(Sample.id(name)))
    return Sample.presenter(now: now).pageContact(contact)
  }

  @Test(arguments: checked)
  func `the note says where a number is to be checked`(
    _ show: Contact.Show, _ url: String?, _ seen: String?, _ note: String?
  ) {
    let contact = Sample.contact("unlisted", show: show, url: url, seen: seen)
    let shown = Sample.presenter().pageContact(contact)
    #expect(shown.note?.shown == note)
    #expect((shown.contact.phone == nil) == (show == .name))
    #expect((shown.contact.sms == nil) == (show == .name))
  }

  @Test func `a contact shown by name has no number anywhere`() throws {
    let office = try Self.shown("office")
    let lines = Sample.presenter().lines(of: office, why: nil).map(\.shown)
    #expect(lines == ["Kontoret (för Borås)", "Se https://kontor.example"])
    #expect(office.contact.phone == nil && office.contact.sms == nil)
  }

  @Test func `its own note stands before the one about the number, which ends with a link`() throws
  {
    #expect(
      try Self.shown("clinic").note?.shown
        == "Ha tålamod. Från november 2018, se https://klinik.example")
    #expect(try Self.shown("night-line").note?.shown == "Du får vara anonym.")
    #expect(try Self.shown("child-line").note == nil)
  }

  @Test func `hours are in words, with whether it answers now and when that turns over`() throws {
    let clinic = try #require(try Self.shown("clinic").hours)
    #expect(
      clinic.text.shown
        == "måndag–torsdag 08:00–16:30, fredag 08:00–12:00, stängt på helger")
    #expect(clinic.isOpen && clinic.now.shown == "Öppet nu")
    #expect(clinic.changes == Sample.moment("2026-11-24T15:30Z").unixSeconds)
    let closed = try #require(
      try Self.shown("clinic", now: Sample.moment("2026-11-27T13:00+01:00")).hours)
    #expect(!closed.isOpen && closed.now.shown == "Öppnar måndag kl. 08:00")
    #expect(try Self.shown("night-line").hours?.text.shown == "varje dag 21:00–06:00")
    let always = try #require(try Self.shown("child-line").hours)
    #expect(always.text.shown == "Dygnet runt" && always.isOpen && always.changes == nil)
    #expect(try Self.shown("unknown-hours").hours == nil)
  }

  @Test func `one that never opens is closed`() {
    let contact = Contact(
      id: Sample.id("unlisted"), area: .sweden, hours: .rows([], closedOnHolidays: false),
      show: .number)
    #expect(Sample.presenter().pageContact(contact).hours?.now.shown == "Stängt nu")
  }

  @Test(arguments: [
    (
      "child-line",
      [
        "Barnlinjen: Ring 116 111", "varför", "Dygnet runt", "https://barn.example",
        "Språk: svenska och engelska",
      ]
    ),
    ("emergency-112", ["Nödnumret: Ring 112. Fråga efter jourhavande", "varför", "Dygnet runt"]),
    (
      "night-line",
      [
        "Nattlinjen: Ring 08-100", "varför",
        "varje dag 21:00–06:00. Öppnar tisdag kl. 21:00", "Du får vara anonym.",
      ]
    ),
    ("unknown-hours", ["Byrån: Ring 033-111", "varför"]),
    (
      "clinic",
      [
        "Kliniken (för Borås): Ring 010-435 00 00", "varför",
        "måndag–torsdag 08:00–16:30, fredag 08:00–12:00, stängt på helger. Öppet nu",
        "Ha tålamod. Från november 2018, se https://klinik.example",
      ]
    ),
  ])
  func `a contact is put in lines`(_ name: String, _ lines: [String]) throws {
    let presenter = Sample.presenter()
    let why = presenter.plain("varför")
    #expect(presenter.lines(of: try Self.shown(name), why: why).map(\.shown) == lines)
  }
}
