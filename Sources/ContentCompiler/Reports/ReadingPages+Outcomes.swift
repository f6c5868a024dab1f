import DialogueContent
import DialogueCore
import Fluent
import Localization

extension ReadingPages {
  /// All parts of an outcome, each entry with its condition.
  mutating func addOutcome(_ outcome: Outcome) {
    let name = outcome.id.node.name
    let isNoDanger = dialogues.outcomes[dialogues.noDanger].id == outcome.id
    let title =
      presenter.optionalWords(
        name, scope: outcome.id.dialogue.name, arguments: variables(for: outcome))
      ?? phrases.say(isNoDanger ? "no-danger" : "unknown")
    addHeading(title, name: outcome.id.description, level: 3)
    if isNoDanger { return add(.paragraph([.words(phrases.say("to-where-one-was"))])) }
    add(.paragraph([.words(phrases.say("urgency-\(outcome.urgency.rawValue)"))]))
    add(variants(of: name, "body", in: outcome), measuredAs: "\(outcome.id).body")
    if outcome.restsOnLaw, let lawDate { add(.paragraph([.words(lawDate)])) }
    addSteps(outcome.today, of: outcome, "today")
    addSteps(outcome.week, of: outcome, "week")
    addSayings(of: outcome)
    addReferrals(of: outcome)
    addSteps(outcome.ifNot, of: outcome, "if-not")
    addFollowUp(of: outcome)
    addDialoguesAfter(outcome)
    addPaper(of: outcome)
  }

  private mutating func addSection(_ heading: String, _ lines: [Line]) {
    if lines.isEmpty { return }
    addHeading(presenter.words("heading-\(heading)"), level: 4)
    addList(lines)
  }

  private mutating func addSteps(
    _ entries: [DialogueCore.Entry<Step>], of outcome: Outcome, _ heading: String
  ) {
    let lines = entries.map { entry -> Line in
      note(entry.when)
      steps.append(Use(id: entry.id, outcome: outcome))
      let message = "step-\(entry.id)"
      let here = spans(variants(of: outcome.id.node.name, message, in: outcome))
      let title = title(of: entry.id, in: outcome)
      return [.words(title.usual), .name(entry.id.name)] + phrases.onlyIf(entry.when)
        + others(of: title) + (here.isEmpty ? [] : [.words(phrases.say("here"))] + here)
    }
    addSection(heading, lines)
  }

  /// The title of a step, which may name a day.
  func title(of step: ID<Step>, in outcome: Outcome) -> ReadingVariants {
    let message = "step-\(step)"
    return variants(of: message, nil, in: outcome)
      ?? ReadingVariants(
        usual: presenter.words(message, scope: outcome.id.dialogue.name), others: [])
  }

  private mutating func addSayings(of outcome: Outcome) {
    let lines = outcome.say.map { entry -> Line in
      note(entry.when)
      sayings.append(Use(id: entry.id, outcome: outcome))
      let title = presenter.words("say-\(entry.id)", scope: outcome.id.dialogue.name)
      return [.words(title), .name(entry.id.name)] + phrases.onlyIf(entry.when)
    }
    addSection("say", lines)
  }

  private mutating func addReferrals(of outcome: Outcome) {
    let lines = outcome.contacts.map { referral -> Line in
      note(referral.when)
      contacts.insert(referral.contact)
      return [
        .words(presenter.words("contact-\(referral.contact)")), .name(referral.contact.name),
      ] + phrases.onlyIf(referral.when) + [.words(why(referral, in: outcome))]
    }
    addSection("contacts", lines)
  }

  /// The reason given for this contact here, or what is generally said of it, as pages say it.
  private func why(_ referral: Referral, in outcome: Outcome) -> Text {
    let scope = outcome.id.dialogue.name
    if let because = referral.because {
      return presenter.words("because-\(because)", scope: scope)
    }
    let name = "because-\(referral.contact)"
    return presenter.optionalWords(outcome.id.node.name, name, scope: scope)
      ?? presenter.words(name, scope: scope)
  }

  private mutating func addFollowUp(of outcome: Outcome) {
    guard let days = outcome.followUp else { return }
    addHeading(presenter.words("heading-follow-up"), level: 4)
    let date = Value.date(days: presenter.followUpDay(of: outcome).number)
    let general = presenter.words(
      "follow-up", arguments: ["days": .number(days), "date": date])
    let own = spans(variants(of: outcome.id.node.name, "follow-up", in: outcome))
    let after = phrases.say("after-days", ["days": .number(days)])
    add(.paragraph([.words(after)] + (own.isEmpty ? [.words(general)] : own)))
    guard let deadline = outcome.deadline else { return }
    noteShared(deadline.question)
    let question = dialogues.questions[deadline.question]
    add(
      .paragraph([
        .words(
          phrases.say(
            "deadline",
            [
              "days": .number(deadline.days),
              "question": .text(phrases.title(of: question).string),
            ]))
      ]))
  }

  private mutating func addDialoguesAfter(_ outcome: Outcome) {
    let lines = outcome.then.map { entry -> Line in
      note(entry.when)
      return [.words(presenter.title(of: entry.id)), .name(entry.id.name)]
        + phrases.onlyIf(entry.when)
    }
    addSection("then", lines)
  }

  /// Whether it may be put on paper, and what it builds on.
  private mutating func addPaper(of outcome: Outcome) {
    let print =
      switch outcome.print {
      case .yes: phrases.say("print-yes")
      case .no: phrases.say("print-no")
      case .unless(let condition):
        phrases.say("print-unless", ["condition": .text(phrases.condition(condition))])
      }
    if case .unless(let condition) = outcome.print { note(condition) }
    add(.paragraph([.words(print)]))
    if outcome.facts.isEmpty { return }
    let facts = phrases.plain(outcome.facts.joined(separator: ", "))
    add(.paragraph([.words(phrases.say("facts")), .words(facts)]))
  }
}
