import DialogueContent
import DialogueCore
import Localization
import Testing

struct SummaryTests {
  private static let known = [("shared.stage", Sample.choice("late")), ("main.days", .number(3))]

  private static func summary(answers: Bool) throws -> Summary {
    let page = Sample.page(at: "main.plan", in: "sv", known: known)
    return try #require(Sample.presenter().summary(of: page, answers: answers))
  }

  @Test func `a summary holds the outcome's parts in their order`() throws {
    let summary = try Self.summary(answers: false)
    #expect(summary.title.shown == "Att ta med, 24 november 2026")
    #expect(summary.date == Day("2026-11-24") && summary.dialogue.name == "main")
    #expect(summary.urgent.shown == "Fara? Ring 112." && summary.print)
    #expect(
      summary.blocks.map(\.shown) == [
        "# Gör en plan", "Börja 24 november 2026 och se sedan 1 december 2026.",
        "Lagen den 1 september 2025.",
        "# I dag", "Skriv i dag", "Kort räcker.", "Skriv till mentorn.",
        "# I veckan", "Be om möte",
        "# Säg så här", "Mejl", "Hej!\nVi behöver hjälp.", "Samtal",
        "Hej, jag ringer om mitt barn.",
        "# Kontakter",
        """
        Kliniken (för Borås): Ring 010-435 00 00
        kan undersöka kroppen
        måndag–torsdag 08:00–16:30, fredag 08:00–12:00, stängt på helger. Öppet nu
        Ha tålamod. Från november 2018, se https://klinik.example
        """,
        """
        Barnlinjen: Ring 116 111
        lyssnar på barn
        Dygnet runt
        https://barn.example
        Språk: svenska och engelska
        """,
        "Kontoret (för Borås)\nkan området\nSe https://kontor.example",
        "Byrån: Ring 033-111\norsak just här",
        """
        Nattlinjen: Ring 08-100
        orsak i dialogen
        varje dag 21:00–06:00. Öppnar tisdag kl. 21:00
        Du får vara anonym.
        """,
        "# Annars", "Gå till rektorn",
        "# Följ upp", "Följ upp om 7 dagar, den 1 december 2026.",
        "Fara? Ring 112.",
      ])
  }

  @Test func `answers are added at the end, and only when asked for`() throws {
    let without = try Self.summary(answers: false).blocks
    let with = try Self.summary(answers: true).blocks
    #expect(with.dropLast(3) == without[...])
    #expect(
      with.suffix(3).map(\.shown) == [
        "# Dina svar", "Vilket stadium?\nHögstadiet", "Hur många dagar?\n3",
      ])
  }

  @Test func `a section without entries has no heading`() throws {
    let page = Sample.page(at: "main.calm")
    let summary = try #require(Sample.presenter().summary(of: page, answers: true))
    #expect(
      summary.blocks.map(\.shown) == [
        "# Det räcker så", "Vila.", "# I dag", "Vila", "Sov gott.", "- i kväll - i morgon",
        "# Följ upp", "Följ upp om 1 dagar, den 25 november 2026. Se efter i morgon, onsdag.",
        "Fara? Ring 112.",
      ])
  }

  @Test func `a translation stands below the words`() throws {
    let page = Sample.page(at: "main.plan", in: "en")
    let summary = try #require(Sample.presenter("en").summary(of: page, answers: false))
    let shown = summary.blocks.map(\.shown)
    let mail = try #require(shown.firstIndex(of: "Mail"))
    #expect(
      shown[(mail + 1)...(mail + 3)] == [
        "Hej!\nVi behöver hjälp.", "Hello! We need help.", "Call",
      ])
  }

  @Test func `there is none before an outcome`() {
    for place in ["safety.danger", "main.signs", "main.told"] {
      #expect(Sample.presenter().summary(of: Sample.page(at: place), answers: true) == nil)
    }
  }

  @Test func `what must not be printed says so`() {
    let presenter = Sample.presenter()
    let quiet = Sample.page(at: "main.plan", isQuiet: true)
    let safety = Sample.page(at: "safety.danger-now", resume: "main.home")
    #expect(presenter.summary(of: quiet, answers: false)?.print == false)
    #expect(presenter.summary(of: safety, answers: false)?.print == false)
  }
}
