import DialogueContent
import DialogueCore
import Fluent
import Localization

/// The sentences of a reading copy: names of things, conditions and ways on in words.
struct ReadingPhrases: Sendable {
  let presenter: Presenter

  private var dialogues: Dialogues { presenter.edition.dialogues }

  /// One of the copy's own sentences, `read-NAME`.
  func say(_ name: String, _ arguments: Variables = [:]) -> Text {
    presenter.words("read-\(name)", arguments: arguments)
  }

  func plain(_ string: String) -> Text {
    Text(
      string: string, language: presenter.catalog.language, direction: presenter.catalog.direction)
  }

  func title(of question: Question) -> Text {
    presenter.words(question.id.node.name, scope: question.id.dialogue.name)
  }

  func onlyIf(_ condition: Condition?) -> ReadingCopy.Line {
    condition.map {
      [.words(say("only-if", ["condition": .text(self.condition($0))]))]
    } ?? []
  }

  func condition(_ condition: Condition) -> String {
    switch condition {
    case .not(let inner): negated(inner)
    case .all(let parts): joined(parts, by: say("and").string)
    case .any(let parts): joined(parts, by: say("or").string)
    default: test(condition, "")
    }
  }

  /// Parts that are joined themselves stand in parentheses, so that nobody need know what binds
  /// closer.
  private func joined(_ parts: [Condition], by word: String) -> String {
    if parts.count == 1 { return condition(parts[0]) }
    return parts.map { part in
      switch part {
      case .all(let inner) where inner.count > 1: "(\(condition(part)))"
      case .any(let inner) where inner.count > 1: "(\(condition(part)))"
      default: condition(part)
      }
    }.joined(separator: " \(word) ")
  }

  private func negated(_ condition: Condition) -> String {
    switch condition {
    case .answered, .isOne, .has: test(condition, "-not")
    case .not(let inner): self.condition(inner)
    default: say("not", ["condition": .text(self.condition(condition))]).string
    }
  }

  private func test(_ condition: Condition, _ suffix: String) -> String {
    switch condition {
    case .answered(let question):
      return say("answered\(suffix)", asked(question)).string
    case .isOne(let question, let ids) where ids.count == 1:
      return say("is\(suffix)", asked(question, label(ids[0], question))).string
    case .isOne(let question, let ids):
      let labels = ids.map { label($0, question) }
        .map { Value.text(say("quoted", ["words": $0]).string) }
      return say("is-one-of\(suffix)", asked(question, .list(labels))).string
    case .has(let question, let id):
      return say("includes\(suffix)", asked(question, label(id, question))).string
    case .count(let question, let comparison, let number):
      return say("count", asked(question, bound(comparison, number))).string
    case .number(let question, let comparison, let number):
      return say("number", asked(question, bound(comparison, number))).string
    case .date(let question, let comparison, let days):
      return say("day-\(comparison.name)", asked(question, .text(day(days)))).string
    case .not, .all, .any: return self.condition(condition)
    }
  }

  private func asked(_ question: Int, _ answer: Value? = nil) -> Variables {
    var arguments: Variables = ["question": .text(title(of: dialogues.questions[question]).string)]
    arguments.values["answer"] = answer
    return arguments
  }

  private func label(_ id: Choice.ID, _ question: Int) -> Value {
    .text(presenter.label(of: id, in: dialogues.questions[question]).string)
  }

  private func bound(_ comparison: Condition.Comparison, _ number: Int) -> Value {
    .text(say(comparison.name, ["number": .number(number)]).string)
  }

  /// A day counted from the one of the conversation.
  func day(_ days: Int) -> String {
    if days == 0 { return say("today").string }
    let name = days < 0 ? "days-ago" : "days-ahead"
    return say(name, ["days": .number(Int(days.magnitude))]).string
  }
}

extension ReadingPhrases {
  /// Where a route leads, with the name of the place.
  func target(_ target: Route.Target, in dialogue: Dialogue) -> (Text, name: String) {
    switch target {
    case .node(let node):
      let question = dialogues.questions[dialogue.nodes[node].question]
      return (
        say("to-question", ["title": .text(title(of: question).string)]),
        question.id.description
      )
    case .outcome(let outcome) where outcome == dialogues.noDanger:
      return (say("to-where-one-was"), dialogues.outcomes[outcome].id.description)
    case .outcome(let outcome): return place("to-outcome", outcome)
    case .safety(let outcome): return place("to-safety", outcome)
    case .dialogue(let position):
      let id = dialogues.all[position].id
      return (
        say("to-dialogue", ["title": .text(presenter.title(of: id).string)]), id.name
      )
    }
  }

  private func place(_ sentence: String, _ outcome: Int) -> (Text, name: String) {
    let id = dialogues.outcomes[outcome].id
    let title = presenter.words(id.node.name, scope: id.dialogue.name)
    return (say(sentence, ["title": .text(title.string)]), id.description)
  }

  func route(_ route: Route, in dialogue: Dialogue, isOnly: Bool) -> ReadingCopy.Line {
    let (words, name) = target(route.target, in: dialogue)
    let target = Value.text(words.string)
    let sentence =
      route.when.map {
        say("if", ["condition": .text(condition($0)), "target": target])
      } ?? say(isOnly ? "then" : "otherwise", ["target": target])
    return [.words(sentence), .name(name)]
  }
}

extension Condition.Comparison {
  /// The end of the names of its sentences.
  var name: String {
    switch self {
    case .equal: "exactly"
    case .unequal: "other-than"
    case .less: "less-than"
    case .lessOrEqual: "at-most"
    case .greater: "more-than"
    case .greaterOrEqual: "at-least"
    }
  }
}
