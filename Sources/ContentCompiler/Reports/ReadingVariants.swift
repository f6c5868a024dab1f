import DialogueContent
import DialogueCore
import Fluent
import Localization

/// What a text says before any answer, and the lines it has instead after some.
struct ReadingVariants: Sendable {
  let usual: Text
  let others: [(when: Condition, text: Text)]

  init(usual: Text, others: [(Condition, Text)]) {
    self.usual = usual
    self.others = others.map { (when: $0.0, text: $0.1.lines(unlike: usual)) }
  }
}

extension Text {
  /// The lines from the first to the last that differ; where lines only went or came, with the
  /// one before, so that the place is known.
  fileprivate func lines(unlike other: Text) -> Text {
    func lines(_ text: Text) -> [Substring] {
      text.string.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let (own, others) = (lines(self), lines(other))
    let most = min(own.count, others.count)
    var before = 0
    while before < most, own[before] == others[before] { before += 1 }
    var behind = 0
    while behind < most - before, own[own.count - 1 - behind] == others[others.count - 1 - behind] {
      behind += 1
    }
    if before + behind == most, before > 0 { before -= 1 }
    let middle = own[before..<(own.count - behind)].joined(separator: "\n")
    return middle.isEmpty ? self : Text(string: middle, language: language, direction: direction)
  }
}

extension ReadingPages {
  /// A text of an outcome, of a step or of ready words there; nil if no language has it.
  ///
  /// Each finite answer is tried by itself; of a number the greatest and of a day today.
  func variants(of message: String, _ attribute: String?, in outcome: Outcome) -> ReadingVariants? {
    let scope = outcome.id.dialogue.name
    func text(_ variables: Variables) -> Text? {
      presenter.optionalWords(message, attribute, scope: scope, arguments: variables)
    }
    guard let usual = text(variables(for: outcome)) else { return nil }
    // Without a fault it names no variable, and so depends on nothing.
    if text([:])?.faults.isEmpty == true { return ReadingVariants(usual: usual, others: []) }
    let others = questions(for: outcome).flatMap { question in
      samples(of: question).reduce(into: [(ids: [Choice.ID], text: Text)]()) { found, answer in
        let answered = Answered(question: question, answer: answer)
        guard let other = text(variables(for: outcome, after: answered)),
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
    return ReadingVariants(usual: usual, others: others)
  }

  /// What texts may name with `$`, as pages give it.
  func variables(for outcome: Outcome, after answered: Answered? = nil) -> Variables {
    presenter.variables(
      for: outcome,
      Known(
        answered.map { [$0] } ?? [], today: presenter.now.day.number, dialogues: dialogues))
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
}

extension ReadingPages {
  /// A longer text in its blocks, below it what it says after other answers.
  mutating func add(_ variants: ReadingVariants?, measuredAs name: String) {
    guard let variants else { return }
    add(Block.blocks(of: variants.usual), measuredAs: name)
    addOthers(of: variants) { Block.blocks(of: $0) }
  }

  /// Ready words, below them the lines they have after other answers.
  mutating func addLetter(_ variants: ReadingVariants?, measuredAs name: String) {
    guard let variants else { return }
    add(.letter(variants.usual))
    measure(variants.usual.string, name)
    addOthers(of: variants) { _ in nil }
  }

  /// - Parameter blocks: the form of a text; nil for letters, whose lines stay lines.
  private mutating func addOthers(
    of variants: ReadingVariants, blocks: (Text) -> [Block]?
  ) {
    var short: [Line] = []
    for other in variants.others {
      if !other.text.string.contains("\n") {
        short.append([.words(ifSays(other.when)), .words(other.text)])
        continue
      }
      addList(short)
      short = []
      add(.paragraph([.words(ifSays(other.when))]))
      if let blocks = blocks(other.text) { add(blocks) } else { add(.letter(other.text)) }
    }
    addList(short)
  }

  private mutating func ifSays(_ condition: Condition) -> Text {
    note(condition)
    return phrases.say("if-says", ["condition": .text(phrases.condition(condition))])
  }

  /// A short text within a line.
  mutating func spans(_ variants: ReadingVariants?) -> Line {
    variants.map { [.words($0.usual)] + others(of: $0) } ?? []
  }

  /// What it says after other answers.
  mutating func others(of variants: ReadingVariants) -> Line {
    var line: Line = []
    for other in variants.others {
      line += [.words(ifSays(other.when)), .words(other.text)]
    }
    return line
  }
}
