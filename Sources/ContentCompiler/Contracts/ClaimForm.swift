import DialogueCore

/// A form that a claim may have, as a value: read, listed in messages and tested from one place.
package struct ClaimForm: Sendable {
  /// A part of a subject that a form may have.
  enum Part {
    case dialogue, node, language, condition
  }

  /// As its samples are called.
  package let name: String
  let kind: Subject.Kind
  let parts: [Part]
  /// The claim as the manual writes it.
  let pattern: String
  /// What it demands; one line.
  package let summary: String
  /// Nil if the claim is of another form.
  let read: @Sendable (Subject, ClaimDraft, inout ClaimReader) -> Claim?

  init(
    _ name: String, _ kind: Subject.Kind, _ parts: [Part], _ pattern: String, summary: String,
    read: @escaping @Sendable (Subject, ClaimDraft, inout ClaimReader) -> Claim?
  ) {
    self.name = name
    self.kind = kind
    self.parts = parts
    self.pattern = pattern
    self.summary = summary
    self.read = read
  }

  /// The whole line as the manual writes it.
  package var line: String {
    let words = parts.map { part in
      switch part {
      case .dialogue: parts.contains(.node) ? " [of DIALOGUE [NAME]]" : " [of DIALOGUE]"
      case .node: ""
      case .language: " [in LANGUAGE]"
      case .condition: " [with CONDITION]"
      }
    }
    return "every \(kind.rawValue)\(words.joined()): \(pattern)"
  }

  /// All of them. Those with a claim of their own come before those whose claim is any condition.
  package static let all: [ClaimForm] = [
    passes, answers, outcome, question, skipped, saysNone,
  ]
}

extension ClaimForm {
  static let passes = ClaimForm(
    "passes", .path, [], "passes QUESTION before any other question",
    summary: "a question, or the first one of a dialogue, is answered before all others are put"
  ) { _, written, reader in
    guard let name = written.claim.between("passes ", " before any other question") else {
      return nil
    }
    var claim = Claim(written)
    guard let first = reader.question(name) else { return claim }
    for other in reader.dialogues.questions.indices where other != first {
      claim.require(.answered(first), when: .always, at: .question(other))
    }
    return claim
  }

  static let answers = ClaimForm(
    "answers", .outcome, [.dialogue, .node], "answers <= NUMBER",
    summary: "no way there has more answers, the safety question included"
  ) { subject, written, reader in
    guard let most = written.claim.between("answers <= ", "").flatMap({ Int($0.text) }) else {
      return nil
    }
    var claim = Claim(written)
    for outcome in reader.outcomes(of: subject) { claim.mostAnswers[outcome] = most }
    claim.isAboutSomething = true
    return claim
  }

  static let outcome = ClaimForm(
    "outcome", .outcome, [.dialogue, .node, .condition], "CONDITION",
    summary: "the condition holds in every state in which the outcome is shown"
  ) { subject, written, reader in
    var claim = Claim(written)
    guard let holds = reader.condition(written.claim) else { return claim }
    for outcome in reader.outcomes(of: subject) {
      guard let holds = reader.condition(holds, in: subject, at: outcome),
        let when = reader.condition(subject.when, in: subject, at: outcome)
      else { return claim }
      claim.require(holds, when: when, at: .outcome(outcome))
    }
    return claim
  }

  static let question = ClaimForm(
    "question", .question, [.dialogue, .node, .condition], "CONDITION",
    summary: "the condition holds in every state in which the question or notice is put"
  ) { subject, written, reader in
    var claim = Claim(written)
    guard
      let holds = reader.condition(written.claim).flatMap({ reader.condition($0, in: subject) }),
      let when = reader.condition(subject.when, in: subject)
    else { return claim }
    for question in reader.questions(of: subject) {
      claim.require(holds, when: when, at: .question(question))
    }
    return claim
  }

  static let skipped = ClaimForm(
    "skipped", .dialogue, [.dialogue], "comes to OUTCOME when every question is skipped",
    summary: "who skips everything is not left without help; ‘an outcome’ is any"
  ) { subject, written, reader in
    guard let name = written.claim.between("comes to ", " when every question is skipped") else {
      return nil
    }
    var claim = Claim(written)
    let wanted = name.text == "an outcome" ? nil : reader.outcome(name, in: subject.scope)
    guard wanted != nil || name.text == "an outcome" else { return claim }
    claim.isAboutSomething = true
    for dialogue in reader.dialogues(of: subject) {
      claim.findings += reader.finding(skipping: dialogue, to: wanted, written).map { [$0] } ?? []
    }
    return claim
  }

  static let saysNone = ClaimForm(
    "says-none", .text, [.dialogue, .node, .language], "says none of [PHRASE, …]",
    summary: "none of the phrases stands in a text; they are written as in finder.yaml"
  ) { subject, written, reader in
    guard let list = written.claim.between("says none of [", "]") else { return nil }
    var claim = Claim(written)
    claim.isAboutSomething = true
    claim.findings = reader.findings(of: list, in: subject)
    return claim
  }
}

extension Written {
  /// What stands between a beginning and an end; nil if they are not there.
  fileprivate func between(_ beginning: String, _ end: String) -> Written? {
    guard text.hasPrefix(beginning), text.hasSuffix(end),
      text.utf8.count >= beginning.utf8.count + end.utf8.count
    else { return nil }
    let middle = text.dropFirst(beginning.count).dropLast(end.count)
    return Written(
      text: String(middle),
      spot: Spot(file: spot.file, offset: spot.offset + beginning.utf8.count))
  }
}
