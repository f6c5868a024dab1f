import DialogueCore

/// What a claim speaks of: `every SUBJECT [of DIALOGUE [NODE]] [in LANGUAGE] [with CONDITION]`.
struct Subject {
  enum Kind: String, CaseIterable {
    case path, question, outcome, dialogue, text
  }

  let kind: Kind
  var dialogue: Written?
  var node: Written?
  var language: Written?
  var when: Expression?
  var whenSpot: Spot?

  /// Where names without a dialogue are looked for.
  var scope: ID<Dialogue> {
    dialogue.flatMap { ID($0.text) } ?? Dialogues.Names.shared
  }

  init(_ kind: Kind) {
    self.kind = kind
  }

  static func parse(_ written: Written) throws(ExpressionFault) -> Subject {
    var words = LineWords(written)
    _ = words.next()
    guard let kind = words.next().flatMap({ Kind(rawValue: $0.text) }) else {
      throw ExpressionFault(
        "no claim speaks of this", at: 0,
        notes: [
          "write ‘every’ and one of \(quoted(Kind.allCases.map(\.rawValue)))"
        ])
    }
    var subject = Subject(kind)
    if words.take("of") {
      subject.dialogue = try words.name(behind: "of")
      if let next = words.peek, next != "in", next != "with" { subject.node = words.next() }
    }
    if words.take("in") { subject.language = try words.name(behind: "in") }
    if words.take("with") {
      subject.whenSpot = words.spot
      subject.when = try words.expression()
    } else if let rest = words.next() {
      throw ExpressionFault(
        "‘\(rest.text)’ is not expected here", at: rest.spot.offset - written.spot.offset,
        notes: ["the order is ‘every … of DIALOGUE NAME in LANGUAGE with CONDITION’"])
    }
    return subject
  }
}

/// The words of a line with their places.
private struct LineWords {
  private let all: [Written]
  private let line: Written
  private var position = 0

  init(_ written: Written) {
    line = written
    all = written.text.split(separator: " ").map { word in
      let offset = written.text.utf8.distance(
        from: written.text.startIndex, to: word.startIndex)
      return Written(
        text: String(word),
        spot: Spot(file: written.spot.file, offset: written.spot.offset + offset))
    }
  }

  var peek: String? { position < all.count ? all[position].text : nil }

  /// Where the next word begins; where there is none, the line ends.
  var spot: Spot {
    position < all.count
      ? all[position].spot
      : Spot(file: line.spot.file, offset: line.spot.offset + line.text.utf8.count)
  }

  private var offset: Int { spot.offset - line.spot.offset }

  mutating func next() -> Written? {
    guard position < all.count else { return nil }
    position += 1
    return all[position - 1]
  }

  mutating func take(_ word: String) -> Bool {
    guard peek == word else { return false }
    position += 1
    return true
  }

  /// Without it the claim would speak of everything.
  mutating func name(behind word: String) throws(ExpressionFault) -> Written {
    guard let name = next() else {
      throw ExpressionFault("a name is missing behind ‘\(word)’", at: offset, notes: [])
    }
    return name
  }

  /// The rest of the line as a condition.
  func expression() throws(ExpressionFault) -> Expression {
    let start = offset
    let text = String(decoding: Array(line.text.utf8)[start...], as: UTF8.self)
    do {
      return try ExpressionParser.parse(text, at: spot)
    } catch {
      throw ExpressionFault(error.message, at: start + error.offset, notes: error.notes)
    }
  }
}
