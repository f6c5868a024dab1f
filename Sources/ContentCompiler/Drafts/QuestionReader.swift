import DialogueCore

/// Reads one entry of `questions:`.
struct QuestionReader {
  let name: Written
  var form: Form

  init(name: Written, form: Form) {
    self.name = name
    self.form = form
  }

  /// - Parameters:
  ///   - below: the question that follows in the file, to which a question without `next` goes on.
  ///   - isShared: whether the entry stands in `shared.yaml`, where nothing leads on.
  mutating func question(_ tree: Tree, below: Written?, isShared: Bool) -> QuestionDraft {
    var draft = QuestionDraft(name: name)
    var next: Tree?
    if tree.text == "shared", !isShared {
      draft.isShared = true
    } else {
      let fields = form.fields(
        tree, of: "a question",
        ["ask", "choices", "skip", "min", "max", "unit", "from", "to", "next"], required: ["ask"])
      next = fields["next"]
      read(fields, into: &draft, isShared: isShared)
    }
    if !isShared { draft.routes = routes(next, below: below) }
    return draft
  }

  private mutating func read(
    _ fields: Fields, into draft: inout QuestionDraft, isShared: Bool
  ) {
    let kinds = Question.Kind.allCases.map(\.rawValue) + (isShared ? [] : ["shared"])
    let kind = form.choice(fields["ask"], of: "‘ask’", among: kinds)
    draft.kind = kind.flatMap(Question.Kind.init)
    draft.isShared = kind == "shared"
    guard let kind else { return }
    refuse(fields, for: kind, isShared: isShared)
    draft.choices = choices(fields["choices"]) + skips(fields["skip"])
    if kind == Question.Kind.yesNo.rawValue { draft.choices = yesAndNo + draft.choices }
    if kind == "one" || kind == "many", draft.choices.allSatisfy(\.isSkip) {
      form.add(
        Rule.wrongForm.fault(
          "the question ‘\(name.text)’ has no choices", in: form.file, at: name.spot.offset,
          notes: ["add ‘choices:’"]))
    }
    draft.min = form.number(fields["min"], of: "‘min’", in: 0...100_000)
    draft.max = form.number(fields["max"], of: "‘max’", in: 0...100_000)
    draft.hasUnit = fields["unit"].map { !$0.isEmpty && $0.text != "no" } ?? false
    draft.from = form.day(fields["from"], of: "‘from’")
    draft.to = form.day(fields["to"], of: "‘to’")
    checkBounds(draft, fields)
  }

  private mutating func refuse(_ fields: Fields, for kind: String, isShared: Bool) {
    let known: [String]
    switch kind {
    case "one": known = ["choices", "skip"]
    case "many": known = ["choices", "skip", "min", "max"]
    case "yes-no": known = ["skip"]
    case "number": known = ["skip", "min", "max", "unit"]
    case "date": known = ["skip", "from", "to"]
    default: known = []
    }
    let allowed = known + ["ask"] + (isShared ? [] : ["next"])
    for (key, tree) in fields.all where !allowed.contains(key) {
      form.wrong("a question with ‘ask: \(kind)’ has no ‘\(key)’", tree, notes: ["take it out"])
    }
  }

  private mutating func checkBounds(_ draft: QuestionDraft, _ fields: Fields) {
    if let min = draft.min, let max = draft.max, min > max, let tree = fields["max"] {
      form.wrong("‘max’ is less than ‘min’", tree)
    }
    if let from = draft.from, let to = draft.to, from > to, let tree = fields["to"] {
      form.wrong("‘to’ lies before ‘from’", tree)
    }
    let count = draft.choices.count { !$0.isSkip }
    if draft.kind == .many, let min = draft.min, min > count, let tree = fields["min"] {
      form.wrong("‘min’ is greater than the number of choices", tree)
    }
  }

  private var yesAndNo: [ChoiceDraft] {
    ["yes", "no"].map { ChoiceDraft(name: Written(text: $0, spot: name.spot)) }
  }

  private mutating func skips(_ tree: Tree?) -> [ChoiceDraft] {
    form.names(tree, of: "‘skip’").map { ChoiceDraft(name: $0, isExclusive: true, isSkip: true) }
  }

  private mutating func choices(_ tree: Tree?) -> [ChoiceDraft] {
    guard let tree else { return [] }
    guard case .map = tree.content else {
      return form.words(tree, of: "‘choices’").compactMap { choice($0) }
    }
    return form.entries(tree, of: "‘choices’").compactMap { entry in
      guard var choice = choice(entry.key) else { return nil }
      guard !entry.value.isEmpty else { return choice }
      let fields = form.fields(entry.value, of: "a choice", ["when", "exclusive", "violence"])
      choice.when = form.condition(fields["when"])
      choice.isExclusive = form.flag(fields["exclusive"], of: "‘exclusive’") || choice.isExclusive
      choice.isViolence = form.flag(fields["violence"], of: "‘violence’")
      return choice
    }
  }

  /// A choice whose name may end in `!`.
  private mutating func choice(_ word: Written) -> ChoiceDraft? {
    let isExclusive = word.text.hasSuffix("!")
    let text = isExclusive ? String(word.text.dropLast()) : word.text
    return form.check(Written(text: text, spot: word.spot), of: "a choice")
      .map { ChoiceDraft(name: $0, isExclusive: isExclusive) }
  }
}
