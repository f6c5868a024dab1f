import DialogueContent
import DialogueCore
import Localization
import Testing

@testable import Transcripts

/// Deeds as cases; each case must pass.
struct RecordingTests {
  private static let now = Moment(day: Day(20_781), minute: 615)
  private static let head = "case: x\nstart: main\nlanguage: sv\nnow: 2026-11-24T10:15+01:00\n"

  private static func choice(_ name: String) -> Deed { .answer(.choice(Sample.id(name))) }

  private func recording(_ deeds: [Deed]) throws -> Recording {
    let tag = Sample.edition.referenceCatalog.language
    var recording = Recording(
      Sample.edition, start: Sample.id("main"), language: tag, now: Self.now)
    for deed in deeds { recording.add(deed) }
    let failures = try Sample.run(recording.text(name: "x")).map(\.failure)
    #expect(failures == [nil])
    return recording
  }

  @Test func `Answers, problems and commands stand as they came, then what the outcome shows`()
    throws
  {
    let recording = try recording([
      .language(Sample.edition.referenceCatalog.language), Self.choice("no"),
      .answer(.choices([Sample.id("none"), Sample.id("pain")])), .words,
      .answer(.choices([Sample.id("pain"), Sample.id("sleep")])), .answer(.number(12)),
      .answer(.passed), .back, .answer(.passed), .change(3), .answer(.number(3)),
      .answer(.date(20_780)),
    ])
    #expect(
      recording.text(name: " two  # words\n") == """
        case: two # words
        start: main
        language: sv
        now: 2026-11-24T10:15+01:00
        ? safety.danger
        > no
        ? main.signs
        ! exclusive
        > none, pain
        # words that led nowhere; they are not written down
        > pain, sleep
        ? main.days
        > 12
        ? main.told
        >
        ? main.since
        /back
        ? main.told
        >
        ? main.since
        /change main.days
        ? main.days
        > 3
        ? main.since
        > 2026-11-23
        = main.few
        + school
        * rest
        * write-mentor

        """)
  }

  @Test func `A walk that is broken off ends with the question that stands there`() throws {
    #expect(
      try recording([Self.choice("no")]).text(name: "x")
        == Self.head + "? safety.danger\n> no\n? main.signs\n")
  }

  @Test func `Words of danger are words of the finder, and one comes back from there`() throws {
    #expect(
      try recording([Self.choice("no"), .danger([Sample.id("hurt")]), .resume]).text(name: "x")
        == Self.head + """
          ? safety.danger
          > no
          ? main.signs
          # words of danger, not as they were typed
          " inte leva
          = safety.danger-now
          @ safety-words
          /resume
          ? main.signs
          @ resumed

          """)
  }

  @Test func `Danger that no words of the finder say ends the case`() throws {
    let text = try recording([Self.choice("no"), .danger([Sample.id("none")]), .resume])
      .text(name: "x")
    #expect(
      text == Self.head
        + "? safety.danger\n> no\n? main.signs\n"
        + "# words of danger, not as they were typed; the case ends here\n")
  }

  @Test func `The safety dialogue, another dialogue and another language are commands`() throws {
    let english = try #require(LanguageTag("en"))
    #expect(
      try recording([.safety, Self.choice("no"), .start(2), .language(english), .safety])
        .text(name: "x")
        == Self.head + """
          ? safety.danger
          /safety
          ? safety.danger
          > no
          ? main.signs
          /start other
          ? other.pattern
          /language en
          /safety
          ? safety.danger

          """)
  }

  @Test func `Who begins anew has done nothing before`() throws {
    #expect(
      try recording([Self.choice("no"), .words, .restart]).text(name: "x")
        == Self.head + "? safety.danger\n")
  }
}
