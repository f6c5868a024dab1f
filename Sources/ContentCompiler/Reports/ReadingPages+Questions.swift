import DialogueContent
import DialogueCore
import Fluent
import Localization

extension ReadingPages {
  /// What is asked in a dialogue, where each answer leads, and how it can end.
  mutating func addDialogue(_ dialogue: Dialogue) {
    addHeading(presenter.title(of: dialogue.id), name: dialogue.id.name, level: 2)
    add(.paragraph([.words(presenter.summary(of: dialogue.id))]))
    let start = phrases.target(.node(dialogue.start), in: dialogue)
    let first = phrases.say("start", ["target": .text(start.0.string)])
    add(.paragraph([.words(first), .name(start.name)]))
    addSourceNames(dialogue.sources)
    for node in dialogue.nodes { addNode(node, of: dialogue) }
    for outcome in dialogues.outcomes where outcome.id.dialogue == dialogue.id {
      addOutcome(outcome)
    }
  }

  private mutating func addSourceNames(_ names: [String]) {
    sources.formUnion(names)
    let lines: [Line] = names.map { name in
      let source = presenter.edition.source(name)
      let words = source.map { phrases.plain("\($0.owner): \($0.title)") }
      return (words.map { [.words($0)] } ?? []) + [.name(name)]
    }
    if lines.isEmpty { return }
    add(.paragraph([.words(phrases.say("sources-used"))]))
    addList(lines)
  }

  private mutating func addNode(_ node: Node, of dialogue: Dialogue) {
    let question = dialogues.questions[node.question]
    if question.id.dialogue == dialogue.id {
      addQuestion(question)
    } else {
      shared.insert(node.question)
      addHeading(phrases.title(of: question), name: question.id.description, level: 3)
      add(.paragraph([.words(phrases.say("see-shared"))]))
    }
    for route in node.routes { note(route.when) }
    let lines = node.routes.map {
      phrases.route($0, in: dialogue, isOnly: node.routes.count == 1)
    }
    if lines.count == 1 { return add(.paragraph(lines[0])) }
    add(.paragraph([.words(phrases.say("first-that-fits"))]))
    addList(lines, isOrdered: true)
  }

  /// Everything that a question or notice says.
  mutating func addQuestion(_ question: Question) {
    let (scope, name) = (question.id.dialogue.name, question.id.node.name)
    addHeading(phrases.title(of: question), name: question.id.description, level: 3)
    add(.paragraph([.words(kind(of: question))]))
    if let body = presenter.optionalWords(name, "body", scope: scope) {
      add(Block.blocks(of: body), measuredAs: "\(question.id).body")
    }
    for part in ["hint", "why"] {
      guard let text = presenter.optionalWords(name, part, scope: scope) else { continue }
      add(.paragraph([.words(phrases.say(part)), .words(text)]))
      measure(text.string, "\(question.id).\(part)")
    }
    addChoices(of: question)
  }

  private mutating func addChoices(of question: Question) {
    if question.choices.isEmpty { return }
    for choice in question.choices { note(choice.when) }
    add(
      .table(
        header: ["answer", "name", "remark"].map { phrases.say($0) },
        rows: question.choices.map { choice in
          [
            [.words(presenter.label(of: choice.id, in: question))], [.name(choice.id.name)],
            remarks(on: choice, of: question),
          ]
        }))
  }

  private func remarks(on choice: Choice, of question: Question) -> Line {
    let hint = presenter.optionalWords(
      question.id.node.name, "choice-\(choice.id)-hint", scope: question.id.dialogue.name)
    var line: Line = hint.map { [.words($0)] } ?? []
    line += phrases.onlyIf(choice.when)
    if choice.isExclusive, question.kind == .many { line.append(.words(phrases.say("alone"))) }
    if choice.isViolence { line.append(.words(phrases.say("quiet"))) }
    return line
  }

  /// How a question is put and within which bounds.
  private func kind(of question: Question) -> Text {
    var arguments: Variables = [
      "from": .text(bound(question.from, question.min)),
      "to": .text(bound(question.to, question.max)),
    ]
    var form = ""
    if question.hasUnit {
      let unit = presenter.words(
        question.id.node.name, "unit", scope: question.id.dialogue.name)
      arguments.values["unit"] = .text(unit.string)
      form = "-with-unit"
    }
    if question.kind == .many {
      if question.min == nil { arguments.values["from"] = .text("1") }
      form = question.max == nil ? "-open" : ""
    }
    return phrases.say("kind-\(question.kind.rawValue)\(form)", arguments)
  }

  private func bound(_ days: Int?, _ number: Int?) -> String {
    days.map { phrases.day($0) } ?? number.map { presenter.catalog.data.number($0) } ?? "–"
  }
}
