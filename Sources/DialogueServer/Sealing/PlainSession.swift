package import DialogueCore

/// A session as JSON: ids, numbers and dates; no text, language, name or address.
///
/// It is written and read as one fixed form (protocol, section 6.3), so neither needs a general
/// writer or reader: with them a session without answers took 8,400 instructions to write and
/// 11,000 to read, so it takes 3,600 and 4,000.
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
    Self.bytes(of: session, edition: edition, begun: begun, issued: issued)
  }

  /// The same without a copy of the session.
  static func bytes(of session: Session, edition: String, begun: Int, issued: Int) -> [UInt8] {
    var writer = PlainWriter(session.dialogues)
    writer.write(#"{"edition":""#)
    writer.write(edition)
    writer.write(#"","start":""#)
    writer.write(session.dialogues.all[session.start].id.name)
    writer.write(#"","begun":"#)
    writer.write(begun)
    writer.write(#","issued":"#)
    writer.write(issued)
    writer.write(#","answers":"#)
    writer.write(session.answers, passed: session.passed)
    if let interrupt = session.interrupt {
      writer.write(interrupt.isDirect ? #","interrupt":{"direct":true,"# : #","interrupt":{"#)
      writer.write(#""answers":"#)
      writer.write(interrupt.answers)
      writer.write("}")
    }
    if let reopened = session.reopened {
      writer.write(#","reopened":"#)
      writer.quote(session.dialogues.questionNames[reopened])
    }
    if session.isQuiet { writer.write(#","quiet":true"#) }
    writer.write("}")
    return writer.bytes
  }
}
