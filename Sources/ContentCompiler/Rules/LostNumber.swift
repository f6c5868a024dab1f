import DialogueCore
import Localization

extension Rule {
  static let lostNumber: Self = Rule(
    "lost-number", .warning, isLint: true,
    summary:
      "no translation, and no easier text, leaves out a number: 112, 1177, a year, a section",
    explanation: """
      Numbers are what people act on: whom to call, by which day, under which section. One that \
      stands in the source and not in the translation is most likely lost. Put it back in \
      digits. What is written as a word in your language may stand as a word in the source, too.
      """
  ) { draft in
    guard let reference = draft.locales.referenceLocale else { return [] }
    return draft.locales.all.filter { $0.tag != reference.tag }.flatMap(\.texts)
      .flatMap { file -> [Diagnostic] in
        let sources = reference.written(in: file.name)
        return file.written.compactMap { text in
          guard let source = sources[text.name] else { return nil }
          let lost = source.numbers.subtracting(text.numbers).sorted()
          guard !lost.isEmpty else { return nil }
          return lostNumber.fault(
            "‘\(text.name)’ does not have the number \(quoted(lost.map(String.init)))", draft,
            text.spot,
            notes: ["it stands in \(draft.line(of: source.spot))"])
        }
      }
  }
}

extension WrittenText {
  /// The numbers of its own text from ten on, in the digits of any script; smaller ones are as
  /// often written in letters.
  fileprivate var numbers: Set<Int> {
    let runs = pattern.ownText.flatMap { text in text.split { $0.wholeNumberValue == nil } }
    return Set(
      runs.map { run in
        run.suffix(15).reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) % 10 }
      }.filter { $0 > 9 })
  }
}
