import DialogueContent
import DialogueCore

/// The contracts of an edition: what the exploration has to judge for them, and what came of it.
struct Contracts {
  /// A contract that could be read, with the places of its requirements.
  private struct Contract {
    let draft: ContractDraft
    /// Whether all of it could be read.
    var isWhole = true
    var claims: [(claim: Claim, names: [Exploration.RequirementName])] = []
  }

  /// What came of a contract.
  struct Judgement {
    var verdict: Verdict
    var faults: [Diagnostic] = []
  }

  private let draft: Draft
  private let dialogues: Dialogues
  private var all: [Contract] = []
  private(set) var requirements = Requirements()
  /// What cannot be understood.
  private(set) var faults: [Diagnostic] = []

  init(_ draft: Draft, _ edition: Edition) {
    self.draft = draft
    dialogues = edition.dialogues
    var reader = ClaimReader(draft, edition)
    for written in draft.contracts {
      var contract = Contract(draft: written)
      for line in written.claims {
        guard let claim = reader.claim(line) else {
          contract.isWhole = false
          continue
        }
        contract.claims.append(
          (claim, claim.required.map { require($0.requirement, at: $0.place) }))
        for (outcome, most) in claim.mostAnswers {
          requirements.mostAnswers[outcome, default: []].insert(most)
        }
      }
      for rule in written.rules where Rule.named(rule.text) == nil {
        reader.unknown(rule, "rule", among: Rule.all.map(\.id.name))
        contract.isWhole = false
      }
      all.append(contract)
    }
    faults = reader.faults
  }

  private mutating func require(
    _ requirement: Requirements.Requirement, at place: Turn.Place
  ) -> Exploration.RequirementName {
    let number: Int
    switch place {
    case .outcome(let outcome):
      number = requirements.outcomes[outcome]?.count ?? 0
      requirements.outcomes[outcome, default: []].append(requirement)
    case .question(let question):
      number = requirements.questions[question]?.count ?? 0
      requirements.questions[question, default: []].append(requirement)
    }
    return Exploration.RequirementName(place: place, number: number)
  }

  /// - Parameter found: what all rules reported.
  func judged(by explorations: [Exploration], _ found: [Diagnostic]) -> [Judgement] {
    all.map { contract in
      let written = contract.draft
      var judgement = Judgement(
        verdict: Verdict(written, isProved: !(written.claims.isEmpty && written.rules.isEmpty)))
      judgement.verdict.isHeld = contract.isWhole
      for (claim, names) in contract.claims {
        judge(claim, names, explorations, of: written, &judgement)
      }
      for rule in written.rules where found.contains(where: { $0.rule.name == rule.text }) {
        fail("the rule ‘\(rule.text)’ finds faults", rule.spot, of: written, &judgement)
      }
      return judgement
    }
  }
}

extension Contracts {
  private func judge(
    _ claim: Claim, _ names: [Exploration.RequirementName], _ explorations: [Exploration],
    of contract: ContractDraft, _ judgement: inout Judgement
  ) {
    let place = claim.written.subject.spot
    for finding in claim.findings {
      fail(finding.message, finding.spot, finding.example, of: contract, &judgement)
    }
    if let broken = shortest(names, claim, explorations) {
      let example = CounterExample(
        dialogues, start: broken.start, title: "\(contract.id.text) does not hold", broken.way,
        to: broken.place)
      fail("see ‘\(name(of: broken.place))’", place, example.text, of: contract, &judgement)
    }
    let isTested = names.contains { name in explorations.contains { $0.tested.contains(name) } }
    if !claim.isAboutSomething, !isTested {
      fail("it speaks of nothing that can happen", place, of: contract, &judgement)
    }
  }

  private func fail(
    _ message: String, _ spot: Spot, _ example: String? = nil, of contract: ContractDraft,
    _ judgement: inout Judgement
  ) {
    judgement.verdict.isHeld = false
    judgement.verdict.example = judgement.verdict.example ?? example
    judgement.faults.append(
      Rule.contract.fault(
        "\(contract.id.text) does not hold: \(message)", draft, spot,
        notes: contract.title.isEmpty ? [] : [contract.title]))
  }

  private typealias Broken = (way: Exploration.Way, place: Turn.Place, start: Int)

  /// Of all ways on which the claim does not hold one with the fewest answers.
  private func shortest(
    _ names: [Exploration.RequirementName], _ claim: Claim, _ explorations: [Exploration]
  ) -> Broken? {
    var best: Broken?
    for exploration in explorations {
      let broken = names.compactMap { name in
        exploration.breaches[name].map { Broken($0, name.place, exploration.start) }
      }
      let long = claim.mostAnswers.sorted { $0.key < $1.key }.compactMap { outcome, most in
        exploration.longWays[outcome]?[most].map {
          Broken($0, .outcome(outcome), exploration.start)
        }
      }
      for one in broken + long where one.way.answers.count < best?.way.answers.count ?? .max {
        best = one
      }
    }
    return best
  }

  private func name(of place: Turn.Place) -> String {
    switch place {
    case .question(let question): dialogues.questions[question].id.description
    case .outcome(let outcome): dialogues.outcomes[outcome].id.description
    }
  }
}
