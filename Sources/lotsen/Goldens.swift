import DialogueContent
import DialogueShell
import Localization
import Transcripts

/// The full texts of some cases, kept to see what changes.
struct Goldens {
  /// The languages in which cases are compared.
  let languages: [LanguageTag]
  /// Writes the text of a case that has none yet.
  let adds: Bool
  /// False where nothing may be written.
  let writes: Bool

  init(_ languages: [LanguageTag], adds: Bool) {
    self.languages = languages
    self.adds = adds
    writes = Terminal.environment("CI") != "true"
  }

  /// Compares the texts of a case with those that are kept; a new text is written beside the kept
  /// one, which itself only `lotsen review` changes.
  func failure(of subject: Case, walker: Walker) -> Transcripts.Failure? {
    guard subject.place.file.hasSuffix(".case") else { return nil }
    for language in languages {
      let file = GoldenFile(of: subject.place.file, language: language)
      let kept = file.read()
      guard kept != nil || adds else { continue }
      if let failure = failure(of: subject, walker: walker, language, file, kept) { return failure }
    }
    return nil
  }

  private func failure(
    of subject: Case, walker: Walker, _ language: LanguageTag, _ file: GoldenFile, _ kept: String?
  ) -> Transcripts.Failure? {
    func differs(_ expected: String?, _ got: String?) -> Transcripts.Failure {
      .init(.goldenDiffers, line: subject.place.line, expected: expected, got: got)
    }
    // The hours of contacts and every day of a text depend on the clock.
    guard subject.now != nil else { return differs("now", "\(language)") }
    let new = walker.transcript(of: subject, in: language, writer: Self.text)
    guard let new else { return differs("\(language)", "fails") }
    guard let first = LineDifference.first(kept ?? "", new) else {
      if writes { file.removeNew() }
      return nil
    }
    let isWritten = writes && file.writeNew(new)
    // A case that had none yet waits for somebody to look at it.
    if kept == nil, isWritten { return nil }
    return differs(first.old, "\(file.path):\(first.line): \(first.new ?? "")")
  }

  /// As `talk --plain` prints it.
  static let text: Walker.Writer = { page, presenter in
    PageText(page, presenter: presenter, style: Style()).string
  }
}
