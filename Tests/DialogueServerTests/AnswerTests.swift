import StrictJSON
import Testing

@testable import DialogueServer

/// The table of problems in section 7 of the protocol.
struct AnswerTests {
  private static let before: [String: Int] = [
    "safety.danger": 0, "shared.role": 1, "mornings.intro": 2, "mornings.afraid": 3,
    "mornings.signs": 4, "mornings.days": 5, "mornings.since": 6, "mornings.who": 7,
  ]

  private static func walk(to question: String) throws -> Walk {
    let walk = try Walk(answers: Array(Walk.whole.prefix(before[question] ?? 0)))
    #expect(walk.question == question)
    return walk
  }

  static let mistakes: [(String, String, [String], String?)] = [
    ("safety.danger", #""maybe""#, ["not-a-choice"], nil),
    ("safety.danger", #""No""#, ["not-a-choice"], nil),
    ("safety.danger", #""no ""#, ["not-a-choice"], nil),
    ("safety.danger", #""n\u200bo""#, ["not-a-choice"], nil),
    ("safety.danger", #""Ja""#, ["not-a-choice"], nil),
    ("safety.danger", #""""#, ["not-a-choice"], nil),
    ("safety.danger", "null", ["required"], nil),
    ("mornings.afraid", #""ja""#, ["not-a-choice"], nil),
    ("mornings.afraid", "null", ["required"], nil),
    ("mornings.signs", "[]", ["too-few"], "[]"), ("mornings.signs", "null", ["required"], nil),
    ("mornings.signs", #"["Pain"]"#, ["not-a-choice"], nil),
    ("mornings.signs", #"["other"]"#, ["not-a-choice"], nil),
    ("mornings.signs", #"["pain","pain"]"#, ["duplicate"], #"["pain","pain"]"#),
    ("mornings.signs", #"["pain","none"]"#, ["exclusive"], #"["pain","none"]"#),
    ("mornings.signs", #"["unknown","pain"]"#, ["exclusive"], #"["unknown","pain"]"#),
    (
      "mornings.signs", #"["pain","sleep","friends"]"#, ["too-many"],
      #"["pain","sleep","friends"]"#
    ),
    (
      "mornings.signs", #"["X y","pain","X y","none","x0"]"#,
      ["not-a-choice", "duplicate", "exclusive", "too-many"], #"["pain","none"]"#
    ),
    ("mornings.signs", #"["A","B","C"]"#, ["not-a-choice", "too-many"], nil),
    ("mornings.days", "2.5", ["not-a-number"], nil), ("mornings.days", "6", ["out-of-range"], "6"),
    ("mornings.days", "-1", ["out-of-range"], "-1"),
    ("mornings.days", "1e308", ["out-of-range"], nil),
    ("mornings.days", "9007199254740992", ["out-of-range"], nil),
    ("mornings.days", "9007199254740991", ["out-of-range"], "9007199254740991"),
    ("mornings.days", "null", ["required"], nil),
    ("mornings.since", #""2026-02-30""#, ["not-a-date"], nil),
    ("mornings.since", #""20261120""#, ["not-a-date"], nil),
    ("mornings.since", #""igår""#, ["not-a-date"], nil),
    ("mornings.since", #""2026-11-25""#, ["out-of-range"], #""2026-11-25""#),
    ("mornings.since", #""2026-11-02""#, ["out-of-range"], #""2026-11-02""#),
    ("mornings.since", #""0000-01-01""#, ["out-of-range"], #""0000-01-01""#),
    ("mornings.who", #""pupils""#, ["not-a-choice"], nil),
  ]

  @Test(arguments: mistakes)
  func `A person's mistake is a result with all problems and what is known of the answer`(
    _ question: String, _ answer: String, _ problems: [String], _ given: String?
  ) throws {
    var walk = try Self.walk(to: question)
    let before = walk
    try walk.answer(answer)
    #expect(walk.place == "invalid \(question)")
    #expect(walk.problems == problems)
    #expect(walk.page["question"]?["given"]?.text == given)
    // The session holds what it held.
    try walk.call("dialogue/page")
    #expect(walk.place == before.place)
    #expect(walk.page["trail"]?.text == before.page["trail"]?.text)
    #expect(walk.page["question"]?.text == before.page["question"]?.text)
  }

  static let types: [(String, String)] = [
    ("safety.danger", "1"), ("safety.danger", #"["no"]"#), ("safety.danger", "true"),
    ("safety.danger", "{}"), ("mornings.intro", #""""#), ("mornings.intro", "true"),
    ("mornings.afraid", "true"), ("mornings.signs", #""pain""#), ("mornings.signs", "[1]"),
    ("mornings.signs", #"["pain",null]"#), ("mornings.days", #""3""#), ("mornings.days", "[3]"),
    ("mornings.days", #""none""#), ("mornings.since", "20261120"), ("mornings.since", "[]"),
  ]

  @Test(arguments: types)
  func `A wrong JSON type is a fault of the program`(_ question: String, _ answer: String) throws {
    var walk = try Self.walk(to: question)
    #expect(
      try walk.error("dialogue/answer", #""question":"\#(question)","answer":\#(answer)"#)
        == "-32602 answer-type /params/answer")
  }

  static let accepted: [(String, String, String)] = [
    ("mornings.days", "3.0", "3"), ("mornings.days", "30e-1", "3"), ("mornings.days", "-0", "0"),
    ("mornings.days", "0.05E2", "5"), ("mornings.days", #""unknown""#, #""unknown""#),
    ("mornings.since", #""2026-11-03""#, #""2026-11-03""#),
    ("mornings.since", #""unknown""#, #""unknown""#),
    ("mornings.signs", #"["none"]"#, #"["none"]"#),
    ("mornings.signs", #"["sleep","pain"]"#, #"["sleep","pain"]"#),
    ("mornings.afraid", #""unknown""#, #""unknown""#),
  ]

  @Test(arguments: accepted)
  func `What is accepted stands on the trail`(
    _ question: String, _ sent: String, _ stored: String
  ) throws {
    var walk = try Self.walk(to: question)
    try walk.answer(sent)
    #expect(walk.page["status"]?.string == "question")
    let last = walk.page["trail"].flatMap { Array($0.elements).last }
    #expect(last?["question"]?.string == question)
    #expect(last?["answer"]?.text == stored)
  }

  @Test func `A call that does not fit the place says how`() throws {
    var walk = try Walk(answers: [#""no""#])
    #expect(
      try walk.error("dialogue/answer", #""question":"safety.danger","answer":"no""#)
        == "1003 stale-question")
    #expect(
      try walk.error("dialogue/answer", #""question":"shared.none","answer":"no""#)
        == "-32602 unknown-question /params/question")
    #expect(try walk.error("dialogue/summary") == "1003 no-outcome")
    #expect(
      try walk.error("dialogue/change", #""question":"mornings.days""#)
        == "1003 question-not-on-trail")
    var end = try Walk(answers: Walk.whole)
    #expect(end.place == "outcome mornings.contact-now")
    #expect(
      try end.error("dialogue/answer", #""question":"mornings.who","answer":"teacher""#)
        == "1003 not-a-question")
    #expect(
      try end.error("dialogue/change", #""question":"mornings.intro""#)
        == "1003 question-not-on-trail")
  }

  @Test func `A choice with a condition is offered while it holds`() throws {
    var walk = try Walk(
      answers: [
        #""no""#, #""child""#, "null", #""no""#, #"["friends"]"#, #""unknown""#, #""unknown""#,
      ])
    try walk.answer(#""pupils""#)
    #expect(walk.place == "outcome mornings.contact-now")
  }
}
