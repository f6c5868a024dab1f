import DialogueCore

extension Outcome: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.value(), urgency: try reader.value(), today: try reader.list(),
      week: try reader.list(), say: try reader.list(), contacts: try reader.list(),
      ifNot: try reader.list(), followUp: try reader.optional(),
      deadline: try reader.optional(), print: try reader.value(), then: try reader.list(),
      facts: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(urgency)
    writer.write(today)
    writer.write(week)
    writer.write(say)
    writer.write(contacts)
    writer.write(ifNot)
    writer.write(followUp)
    writer.write(deadline)
    writer.write(print)
    writer.write(then)
    writer.write(facts)
  }
}

extension Outcome.Urgency: Coded {}

extension Outcome.Deadline: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      question: try reader.position(in: reader.questions), days: try reader.number())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(question)
    writer.write(days)
  }
}

extension Outcome.Print: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    switch try reader.byte() {
    case 0: self = .no
    case 1: self = .yes
    case 2: self = .unless(try reader.value())
    default: throw ByteReader.Damage()
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .no: writer.write(byte: 0)
    case .yes: writer.write(byte: 1)
    case .unless(let condition):
      writer.write(byte: 2)
      writer.write(condition)
    }
  }
}

extension Entry: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(try reader.value(), when: try reader.optional())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(when)
  }
}

extension Referral: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      try reader.value(), because: try reader.optional(), when: try reader.optional())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(contact)
    writer.write(because)
    writer.write(when)
  }
}
