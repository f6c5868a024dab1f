package import DialogueContent
package import DialogueCore
package import Localization

/// Walks cases through an edition, as a person would, and says what came of them.
package struct Walker: Sendable {
  /// How cases are run.
  package struct Options: Sendable {
    /// The language of cases that do not say; nil: the reference language.
    package var language: String?
    /// The clock of cases that do not say.
    package var now = Self.usualNow
    /// An answer that nobody asks for makes the case fail.
    package var isStrict = false
    /// Each case also with every answer changed to itself, with the session handed over between
    /// all steps, and in every other language.
    package var isThorough = false
    /// Every walk tells which parts of the dialogues it visited.
    package var isCovering = false

    package init() {}

    /// Where nothing else is said it is noon of 2026-11-24: a run depends on no clock.
    package static let usualNow = Moment(day: Day(20_781), minute: 12 * 60)
  }

  /// A session as it comes back from somebody who kept it; nil if it cannot be opened again.
  package typealias Carrier = @Sendable (Session) -> Session?

  /// A page as it is read.
  package typealias Writer = @Sendable (Page, Presenter) -> String

  package let edition: Edition
  package let options: Options
  package let names: Names
  /// Nil unless walks are to be read.
  var text: Writer?

  /// Hands the session over between all steps of a thorough walk.
  private let carrier: Carrier?

  package init(edition: Edition, options: Options, carrier: Carrier? = nil) {
    self.edition = edition
    self.options = options
    self.carrier = carrier
    names = Names(edition.dialogues)
  }

  /// The session after somebody kept it; the same where nobody does.
  func carried(_ session: Session) -> Session? {
    guard options.isThorough, let carrier else { return session }
    return carrier(session)
  }

  /// Every page of a walk in one language, with what is said to each in words; nil if the case does
  /// not pass in that language.
  package func transcript(
    of subject: Case, in language: LanguageTag, writer: @escaping Writer
  ) -> String? {
    var walker = self
    walker.text = writer
    guard var walk = try? CaseWalk(subject, walker: walker, language: language),
      (try? walk.run(subject.script)) != nil
    else { return nil }
    return walk.transcript
  }

  package func run(_ subject: Case) -> CaseResult {
    var result = result(of: subject)
    guard result.hasPassed, options.isThorough, !subject.hasTypedText else { return result }
    for catalog in edition.catalogs {
      let other = self.result(of: subject, in: catalog.language)
      guard let difference = other.difference(from: result) else { continue }
      result.failure = Failure(
        .notTheSame, line: subject.place.line, expected: difference.expected,
        got: "\(catalog.language): \(difference.got)")
      break
    }
    return result
  }

  private func result(of subject: Case, in language: LanguageTag? = nil) -> CaseResult {
    if case .faulty(let failure) = subject.script { return CaseResult(subject, failure: failure) }
    do throws(Failure) {
      var walk = try CaseWalk(subject, walker: self, language: language)
      do throws(Failure) {
        try walk.run(subject.script)
        if options.isStrict, let unused = walk.unused.first {
          throw Failure(.unused, line: subject.place.line, got: unused)
        }
        return walk.result(of: subject, failure: nil)
      } catch {
        return walk.result(of: subject, failure: error)
      }
    } catch {
      return CaseResult(subject, failure: error)
    }
  }

  /// The texts of a language; nil if it is not served.
  func catalog(_ language: String?) -> Catalog? {
    guard let language else { return edition.referenceCatalog }
    let tag = LanguageTag(language)
    return edition.catalogs.first { $0.language == tag }
  }
}

extension Case {
  /// Words are understood in the language they were typed in.
  fileprivate var hasTypedText: Bool {
    guard case .marks(let marks) = script else { return false }
    return marks.contains { if case .typed = $0.kind { true } else { false } }
  }
}
