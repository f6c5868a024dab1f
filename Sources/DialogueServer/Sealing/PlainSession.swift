import DialogueContent
package import DialogueCore
import Localization
import StrictJSON

/// A session as JSON: ids, numbers and dates; no text, language, name or address.
package struct PlainSession: Sendable {
  package let session: Session
  /// Of the edition that sealed it.
  package let edition: String
  /// Unix seconds: of the first seal, of this one.
  package let begun: Int
  package let issued: Int

  package init(session: Session, edition: String, begun: Int, issued: Int) {
    self.session = session
    self.edition = edition
    self.begun = begun
    self.issued = issued
  }

  package var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("edition")
    writer.value(edition)
    writer.name("start")
    writer.value(session.dialogues.all[session.start].id.name)
    writer.name("begun")
    writer.value(begun)
    writer.name("issued")
    writer.value(issued)
    writer.name("answers")
    write(session.answers, passed: session.passed, into: &writer)
    writeRest(into: &writer)
    writer.endObject()
    return writer.bytes
  }

  private func writeRest(into writer: inout JSONWriter) {
    if let interrupt = session.interrupt {
      writer.name("interrupt")
      writer.beginObject()
      if interrupt.isDirect {
        writer.name("direct")
        writer.value(true)
      }
      writer.name("answers")
      write(interrupt.answers, passed: [], into: &writer)
      writer.endObject()
    }
    if let reopened = session.reopened {
      writer.name("reopened")
      writer.value(session.dialogues.questionNames[reopened])
    }
    if session.isQuiet {
      writer.name("quiet")
      writer.value(true)
    }
  }

  private func write(_ answers: [Answered], passed: [Int], into writer: inout JSONWriter) {
    let dialogues = session.dialogues
    writer.beginArray()
    for answered in answers {
      writer.beginArray()
      writer.value(dialogues.questionNames[answered.question])
      writer.value(dialogues.questions[answered.question].rev)
      writer.value(answered.answer)
      writer.endArray()
    }
    for outcome in passed {
      writer.beginArray()
      writer.value("\(dialogues.outcomes[outcome].id)")
      writer.value(dialogues.safetyRev)
      writer.null()
      writer.endArray()
    }
    writer.endArray()
  }
}

extension JSONWriter {
  /// An answer as it stands on the wire and in sealed sessions.
  mutating func value(_ answer: Answer) {
    switch answer {
    case .choice(let id): value(id.name)
    case .choices(let ids):
      beginArray()
      for id in ids { value(id.name) }
      endArray()
    case .number(let number): value(number)
    case .date(let day): value("\(Day(day))")
    case .passed: null()
    }
  }
}

extension Dialogues {
  /// Of the safety dialogue, whose outcomes stand among the answers once they were gone on from.
  var safetyRev: Int {
    let dialogue = all[safety]
    return questions[dialogue.nodes[dialogue.start].question].rev
  }
}
