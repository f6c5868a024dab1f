import DialogueContent
import DialogueCore

/// Reads the claims of contracts against an edition, and notes what cannot be understood.
struct ClaimReader {
  let draft: Draft
  let edition: Edition
  private(set) var faults: [Diagnostic] = []

  init(_ draft: Draft, _ edition: Edition) {
    self.draft = draft
    self.edition = edition
  }

  var dialogues: Dialogues { edition.dialogues }

  /// Nil, with a fault, if it is of no known form or names what does not exist.
  mutating func claim(_ written: ClaimDraft) -> Claim? {
    let before = faults.count
    let claim = read(written)
    return faults.count == before ? claim : nil
  }

  private mutating func read(_ written: ClaimDraft) -> Claim? {
    let subject: Subject
    do {
      subject = try Subject.parse(written.subject)
    } catch {
      fault(error, in: written.subject)
      return nil
    }
    for form in ClaimForm.all where form.kind == subject.kind {
      guard let claim = form.read(subject, written, &self) else { continue }
      if let part = subject.parts.first(where: { !form.parts.contains($0.part) }) {
        fault(
          "‘\(part.word)’ does not go with this claim", part.spot,
          notes: ["write ‘\(form.line)’"])
      }
      return claim
    }
    let forms = ClaimForm.all.filter { $0.kind == subject.kind }.map(\.line)
    fault("a contract cannot say this", written.claim.spot, notes: ["known are \(quoted(forms))"])
    return nil
  }

  mutating func fault(_ message: String, _ spot: Spot, notes: [String] = []) {
    let fault = Rule.contractForm.fault(message, draft, spot, notes: notes)
    if !faults.contains(fault) { faults.append(fault) }
  }

  private mutating func fault(_ found: ExpressionFault, in written: Written) {
    let spot = Spot(file: written.spot.file, offset: written.spot.offset + found.offset)
    fault(found.message, spot, notes: found.notes)
  }

  // MARK: Conditions

  /// A condition as written; nil, with a fault, if it cannot be read.
  mutating func condition(_ written: Written) -> Expression? {
    do {
      return try ExpressionParser.parse(written.text, at: written.spot)
    } catch {
      fault(error, in: written)
      return nil
    }
  }

  /// What it says of answers, at an outcome also of what is shown there; nothing written holds
  /// always. Nil, with a fault, if a name is not known.
  mutating func condition(
    _ expression: Expression?, in subject: Subject, at outcome: Int? = nil
  ) -> Condition? {
    guard let expression else { return .always }
    var typing = PageTyping(
      draft, edition, in: subject.scope, at: outcome.map { dialogues.outcomes[$0] })
    let condition = typing.condition(expression)
    for fault in typing.faults where !faults.contains(fault) { faults.append(fault) }
    return condition
  }
}

extension ClaimReader {
  // MARK: What a subject stands for

  /// The outcomes that the program shows.
  mutating func outcomes(of subject: Subject) -> [Int] {
    let all = dialogues.outcomes.indices.filter { $0 != dialogues.noDanger }
    return named(all.map { ($0, dialogues.outcomes[$0].id) }, by: subject)
  }

  /// The questions and notices by the dialogue that declares them.
  mutating func questions(of subject: Subject) -> [Int] {
    named(dialogues.questions.enumerated().map { ($0.offset, $0.element.id) }, by: subject)
  }

  /// The dialogues that one can start.
  mutating func dialogues(of subject: Subject) -> [Int] {
    let all = dialogues.all.indices.filter { $0 != dialogues.safety }
    guard let name = subject.dialogue else { return all }
    let some = all.filter { dialogues.all[$0].id.name == name.text }
    if some.isEmpty { unknown(name, "dialogue", among: all.map { dialogues.all[$0].id.name }) }
    return some
  }

  private mutating func named<Thing>(
    _ all: [(position: Int, id: QualifiedID<Thing>)], by subject: Subject
  ) -> [Int] {
    guard let dialogue = subject.dialogue else { return all.map(\.position) }
    let own = all.filter { $0.id.dialogue.name == dialogue.text }
    if own.isEmpty { unknown(dialogue, "dialogue", among: all.map(\.id.dialogue.name)) }
    guard let node = subject.node, !own.isEmpty else { return own.map(\.position) }
    let one = own.filter { $0.id.node.name == node.text }
    if one.isEmpty { unknown(node, subject.kind.rawValue, among: own.map(\.id.node.name)) }
    return one.map(\.position)
  }

  /// A question by its name, or the one with which a dialogue begins.
  mutating func question(_ name: Written) -> Int? {
    if let dialogue = draft.index.dialogue(name.text).map({ dialogues.all[$0] }) {
      return dialogue.nodes[dialogue.start].question
    }
    if let question = draft.index.question(name.text, in: Dialogues.Names.shared) {
      return question
    }
    unknown(name, "question", among: dialogues.questions.map(\.id.description))
    return nil
  }

  mutating func outcome(_ name: Written, in scope: ID<Dialogue>) -> Int? {
    let id = Outcome.ID(name.text) ?? ID<Outcome>(name.text).map { Outcome.ID(scope, $0) }
    if let position = id.flatMap(dialogues.position(of:)) { return position }
    unknown(name, "outcome", among: dialogues.outcomes.map(\.id.description))
    return nil
  }

  mutating func unknown(_ name: Written, _ what: String, among known: [String]) {
    fault(
      "there is no \(what) ‘\(name.text)’", name.spot,
      notes: suggestion(for: name.text, among: known))
  }
}

extension Subject {
  /// The parts it has, with the words that show them and their places.
  fileprivate var parts: [(part: ClaimForm.Part, word: String, spot: Spot)] {
    let all: [(ClaimForm.Part, String, Spot?)] = [
      (.dialogue, "of", dialogue?.spot), (.node, node?.text ?? "", node?.spot),
      (.language, "in", language?.spot), (.condition, "with", whenSpot),
    ]
    return all.compactMap { part, word, spot in spot.map { (part, word, $0) } }
  }
}
