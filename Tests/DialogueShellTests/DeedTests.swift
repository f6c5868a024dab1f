import DialogueContent
import DialogueCore
import Testing

@testable import DialogueShell

/// What a recording is told of a conversation.
struct DeedTests {
  private func deeds(_ lines: [String], language: String = "sv") -> [Deed] {
    var talk = Talk(language: language) { $0.isRecording = true }
    for line in lines { talk.say(line) }
    return talk.shell.deeds
  }

  private func choice(_ name: String) -> Answer { .choice(Sample.id(name)) }

  @Test func `Answers are told, commands that lead somewhere, and that something else was typed`() {
    let deeds = deeds(["?", "", "hemligt", "nej, ingen är i fara", "<", "!", "/answers", "/foo"])
    #expect(deeds == [.words, .answer(choice("no")), .back, .safety])
  }

  @Test func `A restart is told when it is confirmed`() {
    #expect(deeds(["nej, ingen är i fara", "/restart", "nej"]) == [.answer(choice("no"))])
    #expect(deeds(["/restart", "ja"]) == [.restart])
  }

  @Test func `A conversation that is not recorded keeps nothing of it`() {
    var talk = Talk()
    for line in ["nej, ingen är i fara", "<", "hemligt"] { talk.say(line) }
    #expect(talk.shell.deeds == [])
  }

  @Test func `A recorded conversation says so first, and does not say that nothing is saved`() {
    var talk = Talk { $0.isRecording = true }
    #expect(talk.start().hasPrefix("{start-recording}"))
    #expect(talk.outputs("/quit") == [.leave(ExitStatus.done, clears: false)])
  }
}
