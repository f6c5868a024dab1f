import Testing

@testable import DialogueShell

/// What is no ordinary line, and how a conversation ends.
@Suite struct EdgeOfInputTests {
  @Test(arguments: [
    (Array("rad".utf8), Line.text("rad")), ([], .text("")), ([0x61, 0, 0x62], .unreadable),
    ([0xC3], .unreadable), ([0xED, 0xA0, 0x80], .unreadable), ([0xC0, 0x80], .unreadable),
    ([0xC3, 0xA5], .text("å")),
  ])
  func `bytes are a line, or cannot be read`(bytes: [UInt8], line: Line) {
    #expect(Line(bytes: bytes) == line)
  }

  @Test func `of a line that is too long the rest is dropped up to its end`() {
    var reader = LineReader()
    let chunk = [UInt8](repeating: UInt8(ascii: "a"), count: 4096)
    for _ in 0..<256 { #expect(reader.receive(chunk) == []) }
    #expect(
      reader.receive(Array("\nb\r\nc".utf8)) == [
        .tooLong(String(repeating: "a", count: 65_536)), .text("b\r"),
      ])
    #expect(reader.finish() == .text("c"))
    #expect(reader.finish() == nil)
  }

  @Test(arguments: [
    (Line.unreadable, "Raden gick inte att läsa. Skriv en gång till."),
    (.text(String(repeating: "1", count: 1001)), "Det blev för långt. Skriv kortare."),
    (.tooLong("1"), "Det blev för långt. Skriv kortare."),
    (.pasted(["1", "", "2", "\u{1B}[31m3"]), "Jag fick 3 rader. Skriv svaret på en rad."),
  ])
  func `nothing is taken of what is no line`(line: Line, remark: String) {
    var talk = Talk.at("find-way.stage")
    let answers = talk.answers
    #expect(talk.hear(line).remark == remark)
    #expect(talk.answers == answers)
  }

  @Test func `a line of a thousand characters is read, and danger in any that came in`() {
    var talk = Talk.at("find-way.stage")
    #expect(
      talk.say(String(repeating: "x", count: 1000)).remark
        == "Jag förstod inte. Välj ett svar i listan eller skriv /ämnen.")
    _ = talk.hear(.tooLong(String(repeating: "x ", count: 32_000) + "vill inte leva"))
    #expect(talk.place == "safety.low")
    _ = talk.hear(.pasted(["/fortsätt", ""]))
    #expect(talk.place == "find-way.stage")
    _ = talk.hear(.pasted(["hon", "vill inte leva"]))
    #expect(talk.place == "safety.low")
  }

  @Test func `of a paste the only line that is not empty is taken`() {
    var talk = Talk.at("find-way.stage")
    _ = talk.hear(Line(edited: Array("\r\n2\r\n\r\n".utf8)))
    #expect(talk.place == "find-way.signs")
    #expect(Line(edited: Array("a\rb\r\nc".utf8)) == .pasted(["a", "b", "c"]))
  }

  @Test func `without a terminal the end is well if an outcome stands`() {
    var early = Talk.at("find-way.days", mode: .pipe)
    #expect(early.change { $0.end() } == [.leave(1, clears: false)])
    var late = Talk.at("find-way.contact-school", mode: .pipe)
    #expect(late.change { $0.end() } == [.leave(0, clears: false)])
    #expect(late.shell.prompt == "")
  }

  @Test(arguments: [
    ("/nope", "unknown-command"), ("9", "not-a-choice"), ("hm", "unclear"), ("1 9", "unclear"),
    ("retad", "unclear"), ("/back back", "unclear"),
    (String(repeating: "1", count: 1001), "unclear"),
  ])
  func `a strict run ends at the first line not taken, without its text`(line: String, code: String)
  {
    var talk = Talk.at("find-way.stage", mode: .pipe) { $0.isStrict = true }
    #expect(talk.outputs(line) == [.remark("line 2: \(code)\n"), .leave(65, clears: false)])
  }

  @Test(arguments: ["", "?", "/svar", "/språk en", "vill inte leva", "1"])
  func `a strict run goes on after what is taken`(line: String) {
    var talk = Talk.at("find-way.stage", mode: .pipe) { $0.isStrict = true }
    #expect(!talk.outputs(line).contains { if case .leave = $0 { true } else { false } })
  }

  @Test func `leaving says goodbye and clears the screen where it can be cleared`() {
    var terminal = Talk.at("find-way.stage", mode: .terminal)
    let goodbye = Output.text("\nHej då. Inget är sparat.\n")
    #expect(terminal.outputs("/lämna") == [goodbye, .leave(0, clears: true)])
    #expect(terminal.change { $0.end() } == [goodbye, .leave(0, clears: true)])
    var plain = Talk.at("find-way.stage")
    let visible = Output.text("\nHej då. Inget är sparat, men texten syns kvar i fönstret.\n")
    #expect(plain.outputs("/lämna") == [visible, .leave(0, clears: false)])
    var kept = Talk.at("find-way.stage", mode: .terminal) { $0.keepsScreen = true }
    #expect(kept.outputs("/quit") == [visible, .leave(0, clears: false)])
  }

  @Test func `the second Ctrl-C asks, and yes or a third one leaves`() {
    var talk = Talk.at("find-way.stage", mode: .terminal)
    #expect(
      talk.change { $0.interrupt(isSecond: false) }
        == [.text("\nTryck Ctrl-C en gång till för att lämna.\n")])
    #expect(
      talk.change { $0.interrupt(isSecond: true) }
        == [.text("\nVill du lämna samtalet?\n1. Ja\n2. Nej\n")])
    var other = talk
    #expect(talk.change { $0.interrupt(isSecond: false) }.last == .leave(0, clears: true))
    #expect(other.outputs("ja").last == .leave(0, clears: true))
  }
}
