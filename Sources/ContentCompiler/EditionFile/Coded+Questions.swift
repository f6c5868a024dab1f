import DialogueCore

extension Question: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.value(), rev: try reader.number(), kind: try reader.value(),
      choices: try reader.list(), min: try reader.optional(), max: try reader.optional(),
      hasUnit: try reader.value(), from: try reader.optional(), to: try reader.optional())
    guard min ?? .min <= max ?? .max, from ?? .min <= to ?? .max else {
      throw ByteReader.Damage()
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(rev)
    writer.write(kind)
    writer.write(choices)
    writer.write(min)
    writer.write(max)
    writer.write(hasUnit)
    writer.write(from)
    writer.write(to)
  }
}

extension Question.Kind: Coded {}

extension Choice: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.value(), isExclusive: try reader.value(), isSkip: try reader.value(),
      isViolence: try reader.value(), when: try reader.optional())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(isExclusive)
    writer.write(isSkip)
    writer.write(isViolence)
    writer.write(when)
  }
}

extension Condition: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    reader.depth += 1
    defer { reader.depth -= 1 }
    // What a condition of a file becomes nests twice as deep at most.
    guard reader.depth <= 4 * Limits.conditionNesting else { throw ByteReader.Damage() }
    let kind = try reader.byte()
    switch kind {
    case 0: self = .not(try reader.value())
    case 1: self = .all(try reader.list())
    case 2: self = .any(try reader.list())
    default: self = try Self.test(kind, of: try reader.position(in: reader.questions), &reader)
    }
  }

  private static func test(
    _ kind: UInt8, of question: Int, _ reader: inout ByteReader
  ) throws(ByteReader.Damage) -> Condition {
    switch kind {
    case 3: .answered(question)
    case 4: .isOne(question, of: try reader.list())
    case 5: .has(question, try reader.value())
    case 6: .count(question, try reader.value(), try reader.number())
    case 7: .number(question, try reader.value(), try reader.number())
    case 8: .date(question, try reader.value(), fromToday: try reader.number())
    default: throw ByteReader.Damage()
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .not(let condition):
      writer.write(byte: 0)
      writer.write(condition)
    case .all(let conditions):
      writer.write(byte: 1)
      writer.write(conditions)
    case .any(let conditions):
      writer.write(byte: 2)
      writer.write(conditions)
    case .answered(let question):
      writer.write(test: 3, of: question)
    case .isOne(let question, let choices):
      writer.write(test: 4, of: question)
      writer.write(choices)
    case .has(let question, let choice):
      writer.write(test: 5, of: question)
      writer.write(choice)
    case .count(let question, let comparison, let number):
      writer.write(test: 6, of: question, comparison, number)
    case .number(let question, let comparison, let number):
      writer.write(test: 7, of: question, comparison, number)
    case .date(let question, let comparison, let days):
      writer.write(test: 8, of: question, comparison, days)
    }
  }
}

extension ByteWriter {
  fileprivate mutating func write(test: UInt8, of question: Int) {
    write(byte: test)
    write(question)
  }

  fileprivate mutating func write(
    test: UInt8, of question: Int, _ comparison: Condition.Comparison, _ number: Int
  ) {
    write(test: test, of: question)
    write(comparison)
    write(number)
  }
}

extension Condition.Comparison: Coded {}
