import DialogueContent
import DialogueCore
import Fluent
import Localization

/// What a text says before any answer, and what it says instead after some.
struct ReadingVariants: Sendable {
  let usual: Text
  let others: [(when: Condition, text: Text)]
}

extension ReadingPages {
  /// A text of an outcome, of a step or of ready words there; nil if no language has it.
  ///
  /// Each finite answer is tried by itself; of a number the greatest and of a day today.
  func variants(of message: String, _ attribute: String, in outcome: Outcome) -> ReadingVariants? {
    let scope = outcome.id.dialogue.name
    func text(_ arguments: [String: Value]) -> Text? {
      presenter.optionalWords(message, attribute, scope: scope, arguments: arguments)
    }
    guard let usual = text(arguments(for: outcome)) else { return nil }
    // Without a fault it names no variable, and so depends on nothing.
    if text([:])?.faults.isEmpty == true { return ReadingVariants(usual: usual, others: []) }
    let others = questions(for: outcome).flatMap { question in
      samples(of: question).reduce(into: [(ids: [Choice.ID], text: Text)]()) { found, answer in
        let answered = Answered(question: question, answer: answer)
        guard let other = text(arguments(for: outcome, after: answered)),
          other.string != usual.string
        else { return }
        if let place = found.firstIndex(where: { $0.text.string == other.string }) {
          found[place].ids += answer.choiceIDs
        } else {
          found.append((answer.choiceIDs, other))
        }
      }.map { ids, text in
        (ids.isEmpty ? Condition.answered(question) : .isOne(question, of: ids), text)
      }
    }
    return ReadingVariants(usual: usual, others: others.map { (when: $0.0, text: $0.1) })
  }

  /// What texts may name with `$`, as pages give it.
  func arguments(for outcome: Outcome, after answered: Answered? = nil) -> [String: Value] {
    let today = presenter.now.day.number
    let known = Known(answered.map { [$0] } ?? [], today: today, dialogues: dialogues)
    var arguments: [String: Value] = [:]
    for question in questions(for: outcome) {
      arguments[dialogues.questions[question].id.node.name] = .nothing
    }
    if let answered {
      arguments[dialogues.questions[answered.question].id.node.name] = value(of: answered.answer)
    }
    let deadline = outcome.deadline?.day(known)
    arguments["today"] = .date(days: today)
    arguments["follow-up"] = .date(days: today + (outcome.followUp ?? 0))
    arguments["deadline"] = deadline.map { .date(days: $0) } ?? .nothing
    arguments["days-left"] = deadline.map { .number($0 - today) } ?? .nothing
    return arguments
  }

  private func questions(for outcome: Outcome) -> [Int] {
    dialogues.questions.indices.filter { position in
      let owner = dialogues.questions[position].id.dialogue
      return owner == outcome.id.dialogue || owner == Dialogues.Names.shared
    }
  }

  private func samples(of position: Int) -> [Answer] {
    let question = dialogues.questions[position]
    switch question.kind {
    case .one, .yesNo: return question.choices.map { .choice($0.id) }
    case .number: return [.number(question.max ?? question.min ?? 1)]
    case .date: return [.date(presenter.now.day.number)]
    case .many, .notice: return []
    }
  }

  private func value(of answer: Answer) -> Value {
    switch answer {
    case .choice(let id): .text(id.name)
    case .number(let number): .number(number)
    case .date(let day): .date(days: day)
    case .choices, .passed: .nothing
    }
  }
}

extension ReadingPages {
  /// A longer text in its blocks, below it what it says after other answers.
  mutating func add(_ variants: ReadingVariants?, measuredAs name: String) {
    guard let variants else { return }
    add(Block.blocks(of: variants.usual), measuredAs: name)
    for other in variants.others {
      addCondition(of: other.when)
      add(Block.blocks(of: other.text), measuredAs: name)
    }
  }

  mutating func addCondition(of condition: Condition) {
    note(condition)
    let arguments = ["condition": Value.text(phrases.condition(condition))]
    add(.paragraph([.words(phrases.say("if-says", arguments))]))
  }

  /// A short text within a line.
  mutating func spans(_ variants: ReadingVariants?) -> Line {
    guard let variants else { return [] }
    var line: Line = [.words(variants.usual)]
    for other in variants.others {
      note(other.when)
      let arguments = ["condition": Value.text(phrases.condition(other.when))]
      line += [.words(phrases.say("if-says", arguments)), .words(other.text)]
    }
    return line
  }
}
