package import DialogueContent
import DialogueCore

/// Makes an edition of content files, or says everything that is wrong with them.
package struct Compiler {
  /// How much is checked.
  package enum Checks: Sendable {
    /// Everything without which a conversation could break: what the program does at its start.
    case structure
    /// Every rule: what `lotsen check` does.
    case all
  }

  /// - Parameters:
  ///   - today: days since 1970-01-01, by which the age of contacts is judged.
  ///   - bound: states behind one dialogue above which proving is given up, as a fault.
  package static func compile(
    _ files: ContentFiles, checks: Checks = .structure, today: Int,
    bound: Int = Compilation.bound
  ) -> Compilation {
    let draft = DraftReader.read(files, today: today, checks: checks)
    let rules = Rule.all.filter { checks == .all || !$0.isLint }
    var faults = rules.flatMap { $0.check(draft) }.sorted().withoutRepetitions
    let errors = faults.contains { $0.severity == .error }
    let edition = errors ? nil : Assembler(draft).edition(hash: files.hash)
    let proofs = checks == .all ? edition.map { Proofs(draft, $0, bound: bound) } : nil
    if let proofs { faults += proofs.faults }
    let judgements = proofs?.judgements(faults) ?? []
    faults = (faults + judgements.flatMap(\.faults)).sorted()
    let isProved = !faults.contains { $0.severity == .error }
    return Compilation(
      edition: isProved ? edition : nil, diagnostics: Array(faults.prefix(Limits.diagnostics)),
      states: proofs?.states, ways: proofs?.ways, contracts: judgements.map(\.verdict))
  }
}

/// What came of a compilation.
package struct Compilation: Sendable {
  /// Nil if there is any error.
  package let edition: Edition?
  /// In the order of the files, by bytes of their paths; at most `Limits.diagnostics`.
  package let diagnostics: [Diagnostic]
  /// How many states were visited to prove what holds on every way; nil if nothing was proved.
  package let states: Int?
  /// How one comes to each outcome; nil if nothing was proved.
  package let ways: [OutcomeWays]?
  /// What came of the contracts; none if nothing was proved.
  package let contracts: [Verdict]

  /// States that are visited behind one dialogue unless more are asked for.
  package static let bound = Exploration.bound

  package var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  package var warnings: [Diagnostic] { diagnostics.filter { $0.severity == .warning } }
}

extension [Diagnostic] {
  /// Two things may want the same text; that it is missing is said once.
  fileprivate var withoutRepetitions: [Diagnostic] {
    reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
