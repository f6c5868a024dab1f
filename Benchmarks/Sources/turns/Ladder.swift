import DialogueContent
import DialogueCore
import Fluent
import Localization

/// An edition of any size with ways of one length: seven levels of questions with four answers,
/// each of which leads to another question of the next level.
struct Ladder {
  static let levels = 7
  let edition: Edition
  let nodes: Int

  /// - Parameter width: questions on each level.
  init(width: Int) {
    nodes = Self.levels * width
    let gate = Question(
      id: Dialogues.Names.danger, kind: .one,
      choices: ["yes", "no"].map { Choice(id: Self.id($0)) })
    let safety = Dialogue(
      id: Dialogues.Names.safety, start: 0,
      nodes: [Node(question: 0, routes: [Route(to: .outcome(0))])])
    let own = Self.id("ladder") as Dialogue.ID
    let end = Outcome(id: Outcome.ID(own, Self.id("end")), urgency: .calm)
    let noDanger = Outcome(
      id: Outcome.ID(Dialogues.Names.safety, Dialogues.Names.noDanger), urgency: .calm)
    let choices = (0..<4).map { Choice(id: Self.id("c\($0)")) }
    let questions = (0..<nodes).map {
      Question(id: Question.ID(own, Self.id("q\($0)")), kind: .one, choices: choices)
    }
    let ladder = Dialogue(
      id: own, start: 0,
      nodes: (0..<nodes).map {
        Node(question: $0 + 1, routes: Self.routes(from: $0, width, choices))
      })
    edition =
      Edition(
        dialogues: Dialogues(
          all: [safety, ladder], questions: [gate] + questions, outcomes: [noDanger, end],
          safety: 0,
          noDanger: 0, entry: 1),
        contacts: [], sources: [], catalogs: Self.catalogs(questions, choices), reference: 0,
        finders: [], hash: "0000000000000000"
      ).prepared
  }

  private static func routes(from node: Int, _ width: Int, _ choices: [Choice]) -> [Route] {
    let level = node / width
    guard level < levels - 1 else { return [Route(to: .outcome(1))] }
    return choices.indices.map { place in
      Route(
        when: place < 3 ? .isOne(node + 1, of: [choices[place].id]) : nil,
        to: .node((level + 1) * width + (node * 4 + place) % width))
    }
  }

  private static func catalogs(_ questions: [Question], _ choices: [Choice]) -> [Catalog] {
    let prompts = questions.map { question in
      let labels = choices.map { "    .choice-\($0.id) = Answer \($0.id)\n" }
      return "\(question.id.node) = What about this?\n    .hint = Choose one.\n" + labels.joined()
    }
    let common = "urgent = Danger to life? Call 112.\nchoice-yes = Yes\nchoice-no = No\n"
    guard let tag = LanguageTag("en") else { preconditionFailure("no tag") }
    let locale = LocaleTexts(
      tag: tag, name: "English", direction: .leftToRight,
      files: [
        .init(stem: "ui", resource: Resource.parse(Array(common.utf8))),
        .init(
          stem: "ladder",
          resource: Resource.parse(Array(("dialogue = Ladder\n" + prompts.joined()).utf8))),
      ])
    return Catalog.all(of: [locale], reference: tag)
  }

  static func id<Thing>(_ name: String) -> ID<Thing> {
    guard let id = ID<Thing>(name) else { preconditionFailure("no id") }
    return id
  }
}
