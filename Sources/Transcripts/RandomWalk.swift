import DialogueContent
import DialogueCore
import Localization

/// A walk of somebody who answers anything and changes their mind; it must end at an outcome.
struct RandomWalk {
  /// Deeds after which only answers follow, so that the walk comes to its end.
  private static let wanderings = 40
  /// One deed in so many is none of the answers.
  private static let wandering = 8

  private(set) var session: Session
  private(set) var recording: Recording
  private(set) var answers = 0
  private(set) var visited: Set<Part> = []
  private var generator: SeededGenerator
  private let presenter: Presenter
  private let text: Walker.Writer
  private var deeds = 0

  /// What is wrong, in a few words without anything that was answered.
  struct Fault: Error, Hashable {
    let reason: String
  }

  /// - Parameter start: position in `Dialogues.all`.
  init(
    start: Int, presenter: Presenter, generator: SeededGenerator, text: @escaping Walker.Writer
  ) {
    let dialogues = presenter.edition.dialogues
    session = Session(dialogues, start: start, today: presenter.now.day.number)
    recording = Recording(
      presenter.edition, start: dialogues.all[start].id, language: presenter.catalog.language,
      now: presenter.now)
    self.presenter = presenter
    self.generator = generator
    self.text = text
  }

  /// Goes on until an outcome stands there that nobody wants to leave.
  mutating func run() throws(Fault) {
    while deeds <= Limits.turns {
      deeds += 1
      visited.formUnion(session.visited)
      let turn = session.turn
      try check(presenter.page(for: turn))
      switch turn.place {
      case .question(let position):
        if wanders { wander(turn) } else { try answer(turn, position) }
      case .outcome:
        guard turn.resume != nil, Int.random(in: 0..<Self.wandering, using: &generator) > 0
        else { return }
        session.resume()
        recording.add(.resume)
      }
    }
    throw Fault(reason: "no outcome after \(Limits.turns) turns")
  }

  private var wanders: Bool {
    mutating get {
      deeds <= Self.wanderings && Int.random(in: 0..<Self.wandering, using: &generator) == 0
    }
  }

  private mutating func wander(_ turn: Turn) {
    switch (Int.random(in: 0..<3, using: &generator), turn.trail.randomElement(using: &generator)) {
    case (0, _):
      session.goBack()
      recording.add(.back)
    case (1, let entry?):
      _ = session.change(entry.question)
      recording.add(.change(entry.question))
    default:
      session.interruptWithSafety()
      recording.add(.safety)
    }
  }

  private mutating func answer(_ turn: Turn, _ position: Int) throws(Fault) {
    let question = session.dialogues.questions[position]
    let answer = question.randomAnswer(turn.known, using: &generator)
    answers += 1
    recording.add(.answer(answer))
    do throws(Problem) {
      try session.answer(answer)
    } catch {
      let codes = error.codes.map(\.rawValue).joined(separator: ", ")
      throw Fault(reason: "an answer that is offered at ‘\(question.id)’ is refused: \(codes)")
    }
  }

  /// Every page has its words, and every outcome something in each of its lists.
  private func check(_ page: Page) throws(Fault) {
    if text(page, presenter).utf8.contains(UInt8(ascii: "{")) {
      throw Fault(reason: "a text of the page is missing or cannot be put together")
    }
    guard let outcome = page.outcome, let list = outcome.emptyList else { return }
    throw Fault(reason: "‘\(outcome.id)’ shows nothing under ‘\(list)’")
  }
}

extension PageOutcome {
  fileprivate var emptyList: String? {
    let lists = [
      ("today", today.isEmpty), ("week", week.isEmpty), ("say", say.isEmpty),
      ("contacts", contacts.isEmpty), ("if-not", ifNot.isEmpty),
    ]
    return lists.first { $0.1 }?.0
  }
}

extension Question {
  /// Any answer that may be given now, the bounds of numbers and days more often than others.
  func randomAnswer(_ known: Known, using generator: inout SeededGenerator) -> Answer {
    let offered = offered(known)
    let skips = offered.filter(\.isSkip)
    if kind != .many, let skip = skips.randomElement(using: &generator),
      Int.random(in: 0..<6, using: &generator) == 0
    {
      return .choice(skip.id)
    }
    switch kind {
    case .notice: return .passed
    case .one, .yesNo:
      return offered.randomElement(using: &generator).map { .choice($0.id) } ?? .passed
    case .many: return .choices(randomChoices(offered, using: &generator))
    case .number: return .number(Self.random(min, max, usually: 0...100, using: &generator))
    case .date:
      let days = Self.random(from, to, usually: -365...365, using: &generator)
      return .date(known.today + days)
    }
  }

  private func randomChoices(
    _ offered: [Choice], using generator: inout SeededGenerator
  ) -> [Choice.ID] {
    let alone = offered.filter(\.isExclusive)
    let free = offered.filter { !$0.isExclusive }.shuffled(using: &generator)
    let (least, most) = (min ?? 1, Swift.min(max ?? free.count, free.count))
    if let one = alone.randomElement(using: &generator),
      least > most || Int.random(in: 0..<4, using: &generator) == 0
    {
      return [one.id]
    }
    guard least <= most else { return free.map(\.id) }
    return free.prefix(Int.random(in: least...most, using: &generator)).map(\.id)
  }

  /// - Parameter usually: what stands for a bound that the question does not have.
  private static func random(
    _ min: Int?, _ max: Int?, usually: ClosedRange<Int>, using generator: inout SeededGenerator
  ) -> Int {
    let least = min ?? Swift.min(usually.lowerBound, max ?? usually.lowerBound)
    let greatest = max ?? Swift.max(usually.upperBound, least)
    return switch Int.random(in: 0..<6, using: &generator) {
    case 0: least
    case 1: greatest
    default: Int.random(in: least...greatest, using: &generator)
    }
  }
}
