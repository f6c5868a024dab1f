package import DialogueContent
import DialogueCore
import Localization

/// Walks cases through an edition, as a person would, and says what came of them.
package struct Walker: Sendable {
  /// How cases are run.
  package struct Options: Sendable {
    /// For cases that do not say.
    package var language: String?
    package var now: Moment
    /// An answer that nobody asks for makes the case fail.
    package var isStrict = false
    /// Each case also with every answer changed to itself and in every other language.
    package var isThorough = false

    package init(now: Moment) {
      self.now = now
    }
  }

  package let edition: Edition
  package let options: Options
  package let names: Names

  package init(edition: Edition, options: Options) {
    self.edition = edition
    self.options = options
    names = Names(edition.dialogues)
  }

  package func run(_ subject: Case) -> CaseResult {
    do throws(Failure) {
      var walk = try CaseWalk(subject, walker: self, language: subject.language)
      let result = result(of: subject, walk: &walk)
      guard result.hasPassed, options.isThorough else { return result }
      return try thorough(subject, walk, result)
    } catch {
      return CaseResult(
        name: subject.name, place: subject.place, failure: error, outcome: nil, contacts: [],
        steps: [], questions: 0, unused: [], way: [])
    }
  }

  private func result(of subject: Case, walk: inout CaseWalk) -> CaseResult {
    var failure: Failure?
    do throws(Failure) {
      try walk.run(subject.script)
      if options.isStrict, let unused = walk.unused.first { throw Failure(.unused, got: unused) }
    } catch {
      failure = error
    }
    return walk.result(of: subject, failure: failure)
  }

  /// The same walk once more in every other language, and with each answer changed to itself.
  private func thorough(
    _ subject: Case, _ walk: CaseWalk, _ result: CaseResult
  ) throws(Failure) -> CaseResult {
    for entry in walk.session.turn.trail where walk.session.interrupt == nil {
      try changedToItself(entry, walk)
    }
    guard !subject.hasTypedText else { return result }
    for catalog in edition.catalogs {
      var again = try CaseWalk(subject, walker: self, language: catalog.language.description)
      let other = self.result(of: subject, walk: &again)
      guard other.failure == nil, other.outcome == result.outcome,
        other.contacts == result.contacts, other.steps == result.steps, other.way == result.way
      else {
        throw Failure(
          .notTheSame, expected: result.outcome, got: "\(other.outcome ?? "-") in \(catalog.language)")
      }
    }
    return result
  }

  private func changedToItself(_ entry: TrailEntry, _ walk: CaseWalk) throws(Failure) {
    var session = walk.session
    let place = session.turn.place
    let isReopened = session.reopened != nil
    guard session.change(entry.question), !isReopened else { return }
    do throws(Problem) {
      let notices = try session.answer(entry.answer)
      guard session.turn.place == place, notices.isEmpty else {
        throw Problem([.notAChoice])
      }
    } catch {
      throw Failure(.notTheSame, expected: names.name(ofQuestion: entry.question))
    }
  }
}

extension Case {
  fileprivate var hasTypedText: Bool {
    guard case .marks(let marks) = script else { return false }
    return marks.contains {
      switch $0.kind {
      case .typed, .command(.language): true
      default: false
      }
    }
  }
}
