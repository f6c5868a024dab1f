import Testing

@testable import DialogueShell

@Suite struct LanguageTests {
  private func unserved(_ mode: Shell.Mode) -> Talk {
    Talk(mode: mode) { $0.isFallback = true }
  }

  @Test func `who asks for a language that is not served gets the list, below the number to call`()
  {
    var talk = unserved(.terminal)
    #expect(
      talk.start() == """

        Är det fara för livet? Ring 112.

        Språk:
        1. Svenska
        2. English
        3. العربية

        """)
    #expect(talk.say("9").contains("Språket finns inte här."))
    #expect(talk.say("").hasPrefix("\nÄr det fara"))
    #expect(talk.say("english").contains("Is a life in danger? Call 112."))
    talk.say("3")
    #expect(talk.place == "find-way.stage")
  }

  @Test(arguments: ["!", "I want to die"])
  func `danger needs no language`(line: String) {
    var talk = unserved(.plain)
    _ = talk.start()
    #expect(talk.say(line).contains("Är det fara för livet? Ring 112.\n"))
    #expect(talk.place.hasPrefix("safety."))
  }

  @Test func `without a terminal there is no list but a notice`() {
    var talk = unserved(.pipe)
    #expect(talk.start().contains("Språket du valde finns inte här."))
  }

  @Test func `once a conversation says that some texts are in another language`() {
    var talk = Talk(language: "en", mode: .pipe)
    let notice = "Några texter är på svenska."
    #expect(talk.start().contains(notice))
    #expect(!talk.say("no").contains(notice))
    var swedish = Talk(mode: .pipe)
    #expect(!swedish.start().contains(notice))
  }

  @Test(arguments: [("sv", false), ("en", true), ("ar", false)])
  func `a translation that no speaker has reviewed says so once`(language: String, says: Bool) {
    var talk = Talk(language: language)
    let notice = "Ingen som talar språket har granskat"
    #expect(talk.start().contains(notice) == says)
    #expect(!talk.say("1").contains(notice))
  }

  @Test(arguments: ["yes", "y", "ja"])
  func `yes is understood in the language of the page and in Swedish`(line: String) {
    var talk = Talk.at("find-way.told")
    talk.say("/language en")
    talk.say(line)
    #expect(talk.place == "find-way.before")
  }
}
