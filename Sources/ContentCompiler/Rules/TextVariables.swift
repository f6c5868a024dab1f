import DialogueContent
import DialogueCore
import Fluent
import Localization

extension Rule {
  static let undeclaredVariable: Self = Rule(
    "undeclared-variable",
    summary: "every variable of a text is declared above it, and given to it",
    explanation: """
      A text names something that is filled in later, with a dollar sign, and nothing of that \
      name is given to it. The reader would see the name instead of a number or a day. Correct \
      it to one that the comment above the text lists, or write the words out.
      """
  ) { draft in
    draft.mentions.filter { !$0.isTerm }.flatMap { mention in
      let declared = declared(for: mention, draft)
      return mention.references.compactMap { reference -> Diagnostic? in
        guard case .variable(let name) = reference.subject, !declared.contains(name) else {
          return nil
        }
        return undeclaredVariable.fault(
          "‘$\(name)’ is not given to this text", draft, mention.file.spot(reference.span),
          notes: notes(for: name, mention, declared))
      }
    }
  }

  static let unknownFunction: Self = Rule(
    "unknown-function", summary: "texts call only the functions there are",
    explanation: """
      A word in capital letters inside braces calls a function, such as DATE or LIST, that \
      writes a value in the manner of the language. There is none of this name, and the reader \
      would see it as it stands. The note says which there are.
      """
  ) { draft in
    let known = LocaleFunction.all.map(\.name)
    return draft.mentions.flatMap { mention in
      mention.references.compactMap { reference -> Diagnostic? in
        guard case .function(let name) = reference.subject, !known.contains(name) else {
          return nil
        }
        return unknownFunction.fault(
          "there is no function ‘\(name)’", draft, mention.file.spot(reference.span),
          notes: suggestion(for: name, among: known))
      }
    }
  }

  /// The program gives the texts of dialogues some days and the answers, under the names of their
  /// questions; steps and ready words of several dialogues only the shared ones. Other texts say
  /// what they are given, in their own comment or in that of the reference.
  private static func declared(for mention: Mention, _ draft: Draft) -> Set<String> {
    if let scope = mention.scope {
      let own = draft.dialogue(scope)?.questions.map(\.name.text) ?? []
      return draft.givenToAll.union(own)
    }
    if ["steps", "sayings"].contains(mention.file.name) { return draft.givenToAll }
    if ["shared", "reasons", "contacts"].contains(mention.file.name) { return [] }
    let reference = draft.referenceTable?.findCommon(mention.owner)?.message.comment
    return Set([mention.comment, reference].compactMap { $0 }.flatMap(\.variables).map(\.name))
  }

  private static func notes(
    for name: String, _ mention: Mention, _ declared: Set<String>
  ) -> [String] {
    if let near = Spelling.nearest(to: name, among: declared.sorted()) {
      return ["did you mean ‘$\(near)’?"]
    }
    return ["ui", "answers"].contains(mention.file.name)
      ? ["if the program gives it, declare it above: ‘# $\(name) (Number) – what it is’"]
      : ["write the words out"]
  }
}

extension Draft {
  /// The variables that all texts of outcomes, steps and ready words are given.
  fileprivate var givenToAll: Set<String> {
    Set(Presenter.variables + (shared?.questions.map(\.name.text) ?? []))
  }
}
