import DialogueCore

extension Dialogues: Coded {
  convenience init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    // Before everything else, because positions are held against them.
    reader.dialogues = try reader.count()
    reader.questions = try reader.count()
    reader.outcomes = try reader.count()
    let all: [Dialogue] = try reader.list()
    let questions: [Question] = try reader.list()
    let outcomes: [Outcome] = try reader.list()
    let safety = try reader.position(in: all.count)
    let noDanger = try reader.position(in: outcomes.count)
    let entry = try reader.position(in: all.count)
    var distances: [[Distance]] = []
    for dialogue in all {
      let row: [Distance] = try reader.list()
      guard row.count == dialogue.nodes.count else { throw ByteReader.Damage() }
      distances.append(row)
    }
    guard all.count == reader.dialogues, questions.count == reader.questions,
      outcomes.count == reader.outcomes
    else { throw ByteReader.Damage() }
    self.init(
      all: all, questions: questions, outcomes: outcomes, safety: safety, noDanger: noDanger,
      entry: entry, distances: distances)
  }

  func write(to writer: inout ByteWriter) {
    writer.write(all.count)
    writer.write(questions.count)
    writer.write(outcomes.count)
    writer.write(all)
    writer.write(questions)
    writer.write(outcomes)
    writer.write(safety)
    writer.write(noDanger)
    writer.write(entry)
    for row in distances { writer.write(row) }
  }
}

extension Distance: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(min: try reader.number(), max: try reader.number())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(min)
    writer.write(max)
  }
}

extension Dialogue: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let id: ID = try reader.value()
    reader.nodes = try reader.count()
    let nodes: [Node] = try reader.list()
    guard nodes.count == reader.nodes else { throw ByteReader.Damage() }
    self.init(
      id: id, start: try reader.position(in: nodes.count), nodes: nodes,
      sources: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(nodes.count)
    writer.write(nodes)
    writer.write(start)
    writer.write(sources)
  }
}

extension Node: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      question: try reader.position(in: reader.questions), routes: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(question)
    writer.write(routes)
  }
}

extension Route: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(when: try reader.optional(), to: try reader.value())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(when)
    writer.write(target)
  }
}

extension Route.Target: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    switch try reader.byte() {
    case 0: self = .node(try reader.position(in: reader.nodes))
    case 1: self = .outcome(try reader.position(in: reader.outcomes))
    case 2: self = .dialogue(try reader.position(in: reader.dialogues))
    case 3: self = .safety(try reader.position(in: reader.outcomes))
    default: throw ByteReader.Damage()
    }
  }

  func write(to writer: inout ByteWriter) {
    let (kind, position): (UInt8, Int) =
      switch self {
      case .node(let node): (0, node)
      case .outcome(let outcome): (1, outcome)
      case .dialogue(let dialogue): (2, dialogue)
      case .safety(let outcome): (3, outcome)
      }
    writer.write(byte: kind)
    writer.write(position)
  }
}
