import DialogueCore

extension Rule {
  static let missingElse: Self = Rule(
    "missing-else", summary: "every answer to a question has a way on",
    explanation: """
      There is an answer for which no route is written, and a person who gives it could not go \
      on. End ‘next’ with ‘- else: …’, which takes everybody who is left over. Behind a route \
      into the safety dialogue something must follow as well, because people go on from there.
      """
  ) { draft in
    draft.dialogues.flatMap { dialogue in
      dialogue.questions.filter { !hasWayOn($0, in: dialogue, draft) }.map { question in
        missingElse.fault(
          "no route holds for every answer to ‘\(question.name.text)’", draft, question.name.spot,
          notes: ["end ‘next’ with ‘- else: …’"])
      }
    }
  }

  /// A question without any route has been reported already.
  private static func hasWayOn(
    _ question: QuestionDraft, in dialogue: DialogueDraft, _ draft: Draft
  ) -> Bool {
    if question.routes.isEmpty { return true }
    // Behind the last safety outcome something must follow: the person may go on from it.
    let lasting = question.routes.filter { route in
      if case .safety = route.target { dialogue.isSafety } else { true }
    }
    return lasting.contains { $0.when == nil }
      || coversEveryChoice(lasting, of: question, in: dialogue, draft)
  }

  /// Decided only where it is plain: each choice of a question that takes one has its route.
  private static func coversEveryChoice(
    _ routes: [RouteDraft], of question: QuestionDraft, in dialogue: DialogueDraft, _ draft: Draft
  ) -> Bool {
    guard let position = draft.index.question(question.name.text, in: dialogue.id) else {
      return true
    }
    let asked = draft.index.questions[position].draft
    guard asked.kind == .one || asked.kind == .yesNo else { return false }
    var covered: Set<String> = []
    for route in routes {
      guard case .isOne(let name, let values, false)? = route.when,
        draft.index.question(name.text, in: dialogue.id) == position
      else { continue }
      covered.formUnion(values.map(\.text))
    }
    return asked.choices.allSatisfy { covered.contains($0.name.text) }
  }
}
