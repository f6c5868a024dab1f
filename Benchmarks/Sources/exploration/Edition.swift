/// How the questions of a made-up edition hang together.
enum Shape: String, CaseIterable {
  case net = "200 questions, at most 8 answers on a way"
  case chain = "200 questions in a row"

  /// How many questions stand beside each other, layer by layer.
  var layers: [Int] {
    switch self {
    case .net: [1, 8, 32, 53, 53, 53]
    case .chain: Array(repeating: 1, count: 200)
    }
  }
}

/// The files of a made-up edition: the gate, and one dialogue of two hundred questions.
struct Edition {
  private var generator: SplitMix
  private let layers: [[String]]
  private let shape: Shape
  /// The questions that lead to each.
  private var parents: [String: [String]] = [:]
  private var questions = ""
  private var texts = ""

  private static let choices = ["c1", "c2", "c3", "c4"]
  /// Choices that lead nowhere at once and are read later.
  private static let signs = ["x", "y"]
  private static let outcomes = (0..<4).map { "end-\($0)" }

  init(_ shape: Shape, seed: UInt64) {
    self.shape = shape
    generator = SplitMix(state: seed)
    layers = shape.layers.enumerated().map { layer, count in
      (0..<count).map { "q\(layer)-\($0)" }
    }
    for layer in layers.indices {
      let next = layer + 1 < layers.count ? layers[layer + 1] : Self.outcomes
      for position in layers[layer].indices { add(position, of: layer, leadingTo: next) }
    }
  }

  /// A question that leads to its share of the next layer, so that each of it is reached.
  private mutating func add(_ position: Int, of layer: Int, leadingTo next: [String]) {
    let name = layers[layer][position]
    let choices = layer == 0 && next.count == 8 ? (1...8).map { "c\($0)" } : Self.choices
    let count = layers[layer].count
    let share = next.indices.filter { $0 % count == position }.map { next[$0] }
    let targets = choices.indices.map { number in
      number < share.count ? share[number] : next[Int.random(in: 0..<next.count, using: &generator)]
    }
    let offered = (choices + Self.signs).joined(separator: ", ")
    questions += "  \(name):\n    ask: many\n    choices: [\(offered)]\n"
    questions += "    next:\n"
    if let earlier = earlier(than: name, in: layer), Int.random(in: 0..<10, using: &generator) < 6 {
      let sign = Self.signs[Int.random(in: 0..<2, using: &generator)]
      let target = next[Int.random(in: 0..<next.count, using: &generator)]
      questions +=
        "      - when: \(earlier) has \(sign) and not \(name) has c1\n"
        + "        go: \(target)\n"
    }
    for (choice, target) in zip(choices, targets).dropLast() {
      questions += "      - when: \(name) has \(choice)\n        go: \(target)\n"
    }
    questions += "      - else: \(targets[targets.count - 1])\n"
    texts += "\(name) = \(name)?\n"
    for choice in choices + Self.signs { texts += "    .choice-\(choice) = Svar \(choice)\n" }
    for target in targets { parents[target, default: []].append(name) }
  }

  /// One of those that lead here, or that lead to these; in a row one of the three before.
  private mutating func earlier(than name: String, in layer: Int) -> String? {
    if shape == .chain {
      return layer == 0 ? nil : layers[max(0, layer - Int.random(in: 1...3, using: &generator))][0]
    }
    let near = parents[name] ?? []
    let all = near + near.flatMap { parents[$0] ?? [] }
    return all.isEmpty ? nil : all[Int.random(in: 0..<all.count, using: &generator)]
  }

  /// Texts by path.
  var files: [String: String] {
    let endings = Self.outcomes.map { Self.outcome($0, urgency: "calm") }.joined()
    let named = Self.outcomes.map { "\($0) = Slut\n    .body = Slut.\n" }.joined()
    var files = Self.common
    files["Dialogues/find-way.yaml"] =
      "dialogue: find-way\nrev: 1\nsources: [book]\nstart: \(layers[0][0])\nquestions:\n"
      + questions + "outcomes:\n" + endings
    files["Locales/sv/find-way.ftl"] =
      "dialogue = Allt\n    .summary = Allt.\n" + texts + named
    return files
  }
}

// MARK: What both editions share

extension Edition {
  private static func outcome(_ name: String, urgency: String) -> String {
    """
      \(name):
        urgency: \(urgency)
        today: [call]
        week: [call]
        say: [words]
        contacts: [emergency-112]
        if-not: [call]
        follow-up: 1d
        print: no

    """
  }

  private static let common: [String: String] = [
    "Dialogues/safety.yaml": """
    dialogue: safety
    rev: 1
    sources: [book]
    start: danger
    questions:
      danger:
        ask: one
        choices: [yes, unsure, no]
        next:
          - when: danger = yes
            go: danger-now
          - when: danger = unsure
            go: signs
          - else: no-danger
      signs:
        ask: many
        choices: [hurt, none!]
        next:
          - when: signs has hurt
            go: danger-now
          - else: no-danger
    outcomes:
    \(outcome("danger-now", urgency: "now"))  no-danger:
        urgency: calm

    """,
    "Dialogues/shared.yaml": "rev: 1\nquestions:\n",
    "Dialogues/steps.yaml": "steps:\n  call: {facts: []}\n",
    "Dialogues/contacts.yaml": """
    contacts:
      emergency-112:
        phone: "112"
        display: "112"
        url: https://www.example.org
        area: sweden
        for: [all]
        languages: [sv]
        hours: always
        source: book
        seen: 2022
        checked:
        show: number

    """,
    "Dialogues/sources.yaml": """
    sources:
      book:
        title: "A book"
        owner: Nobody
        url: https://www.example.org
        dated: 2024
        read: 2025-09-01

    """,
    "Locales/locales.yaml": """
    reference: sv
    locales:
      sv: {name: Svenska, direction: ltr, reviewed: 2026-11-24}

    """,
    "Locales/sv/ui.ftl": "choice-yes = Ja\nchoice-no = Nej\n",
    "Locales/sv/answers.ftl": "yes = ja\nno = nej\n",
    "Locales/sv/contacts.ftl": "contact-emergency-112 = Nödnumret\n    .what = Vid fara.\n",
    "Locales/sv/steps.ftl": "step-call = Ring\n",
    "Locales/sv/sayings.ftl": "say-words = Ord\n    .text = Hej.\n",
    "Locales/sv/reasons.ftl": "because-emergency-112 = Hjälp kommer.\n",
    "Locales/sv/safety.ftl": """
    dialogue = Fara
        .summary = Först.
    danger = Är någon i fara?
        .choice-unsure = Osäker
    signs = Vad har hänt?
        .choice-hurt = Skadad
        .choice-none = Inget
    danger-now = Ring
        .body = Ring nu.

    """,
    "Locales/sv/finder.yaml": "danger: {}\ndialogues: {}\n",
  ]
}

/// The same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
