import Testing

@testable import Fluent

/// Texts put into words in two steps: before and after some variables are known.
struct PieceTests {
  /// With what is open and what is given at once.
  private static let open = ["role", "stage"]
  private static let given: Variables = ["day": .date(days: 20_000), "who": .text("you")]

  private static let selecting = [
    "a = text",
    "a = { $role ->\n    [child] I\n   *[other] We\n}",
    "a = Hi { $who }, { $role ->\n    [child] I { $day }\n    [1] one\n   *[other] We\n} go.",
    // Across messages, terms and levels, with isolates in some places only.
    "a = { b }, { -t }, { b.c }\nb = B{ $role ->\n    [child] { $stage ->\n        [early] e\n"
      + "       *[x] x\n    }\n   *[other] { $stage ->\n       *[early] E\n    }\n}\n    .c = C\n-t = T",
    "a = { $who ->\n    [you] { $stage ->\n        [early] yes\n       *[late] no\n    }\n   *[x] x\n}",
    // Inside a term only its own arguments exist.
    "a = { -t } { $role ->\n   *[x] x\n}\n-t = { $role ->\n    [child] c\n   *[x] t\n}",
    "a = { { $role ->\n    [other] o\n    [child] c\n    [child] d\n   *[none] { \"q\\u0022\" }\n} }",
  ]

  @Test(arguments: selecting)
  func `Two steps give the same words as one`(_ source: String) throws {
    for useIsolates in [true, false] {
      let bundle = FormattingTests.bundle(source, useIsolates: useIsolates)
      let pieces = try #require(
        bundle.pieces("a", arguments: Self.given, isOpen: Self.open.contains))
      for role in [nil, "child", "guardian"] {
        for stage in [nil, "early"] {
          var known = Variables(Self.given.values, isOpen: true)
          known.values["role"] = role.map(Value.text)
          known.values["stage"] = stage.map(Value.text)
          #expect(
            Self.text(pieces, ["role": role, "stage": stage].compactMapValues { $0 })
              == bundle.format("a", arguments: known)?.text)
        }
      }
    }
  }

  @Test(arguments: [
    "b = no such text", "a = { $role }", "a = { $unknown }", "a = { SAME($role) }", "a = { b }",
    "a = { NUMBER($role) ->\n   *[x] x\n}", "a = { a }", "a = x{ $role ->\n   *[x] { $stage }\n}",
    "a = { { $role ->\n   *[x] x\n} ->\n   *[x] x\n}",
  ])
  func `A text that wants more than to select is not put into words`(_ source: String) {
    let bundle = FormattingTests.bundle(source)
    #expect(bundle.pieces("a", arguments: Self.given, isOpen: Self.open.contains) == nil)
  }

  @Test func `No two texts follow each other, and each variant is there by its name`() {
    let bundle = FormattingTests.bundle(
      "a = Hi { $who }, { $role ->\n    [child] I\n    [2] two\n   *[other] We\n}{ b }.\nb = !")
    #expect(
      bundle.pieces("a", arguments: Self.given, isOpen: Self.open.contains) == [
        .text("Hi you, "),
        .select(
          variable: "role", variants: ["child": [.text("I")], "other": [.text("We")]],
          otherwise: [.text("We")]),
        .text("!."),
      ])
  }

  private static func text(_ pieces: [Piece], _ known: [String: String]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .select(let variable, let variants, let otherwise):
        text(known[variable].flatMap { variants[$0] } ?? otherwise, known)
      }
    }.joined()
  }
}
