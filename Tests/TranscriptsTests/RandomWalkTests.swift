import DialogueContent
import DialogueCore
import Localization
import Testing

@testable import Transcripts

struct RandomWalkTests {
  /// - Parameter dialogue: position of the dialogue that walks start with.
  private static func faults(
    of dialogue: Int, walks: Int = 20, seed: UInt64 = 1, text: String = "words"
  ) -> [RandomWalks.Fault] {
    var random = RandomWalks(
      Sample.walker(), seed: seed, dialogues: [dialogue], text: { _, _ in text })
    return (0..<walks).compactMap { _ in random.walk() }
  }

  @Test func `A walk that never comes to an outcome is told`() {
    let reasons = Set(Self.faults(of: 3).map(\.reason))
    #expect(reasons.contains("no outcome after 200 turns"))
  }

  @Test func `An outcome with an empty list is told, with the walk as a case`() throws {
    let fault = try #require(
      Self.faults(of: 2).first { $0.reason.contains("other.end") })
    #expect(fault.reason == "‘other.end’ shows nothing under ‘today’")
    #expect(fault.text.hasPrefix("case: walk \(fault.walk): ‘other.end’ shows"))
    #expect(fault.text.contains("\n= other.end\n"))
  }

  @Test func `A page without its words is told at once`() {
    let faults = Self.faults(of: 1, walks: 1, text: "{danger}")
    #expect(faults.map(\.reason) == ["a text of the page is missing or cannot be put together"])
  }

  @Test(
    arguments: [
      (200, nil), (nil, 5), (nil, nil), (0, 0), (100_000, nil), (-5, 3), (nil, -900), (900, nil),
    ] as [(Int?, Int?)])
  func `A question with one bound or none has random answers, too`(least: Int?, most: Int?) {
    let dialogues = Sample.edition.dialogues
    var random = SeededGenerator(seed: 1)
    let questions = [
      Question(id: dialogues.questions[3].id, kind: .number, min: least, max: most),
      Question(id: dialogues.questions[3].id, kind: .date, from: least, to: most),
    ]
    let known = Known([], today: 0, dialogues: dialogues)
    for question in questions {
      for _ in 0..<20 {
        let value: Int? =
          switch question.randomAnswer(known, using: &random) {
          case .number(let number): number
          case .date(let day): day
          default: nil
          }
        #expect(value.map { (least ?? $0) <= $0 && $0 <= (most ?? $0) } == true)
      }
    }
  }

  @Test func `The same seed gives the same walks, another one others`() {
    #expect(Self.faults(of: 2) == Self.faults(of: 2))
    #expect(Self.faults(of: 2).map(\.text) != Self.faults(of: 2, seed: 2).map(\.text))
  }

  /// Whatever is answered, the session takes it: only the sample's empty lists are faults.
  @Test(arguments: [1, 2] as [UInt64])
  func `Every random answer is one that is offered`(seed: UInt64) {
    let reasons = Self.faults(of: 1, walks: 200, seed: seed).map(\.reason)
    #expect(reasons.filter { !$0.contains("shows nothing under") } == [])
    #expect(!reasons.isEmpty)
  }
}
