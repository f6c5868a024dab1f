import DialogueContent
import DialogueCore
import Localization

extension Rule {
  static let finderEntry: Self = Rule(
    "finder-entry", summary: "every phrase of a finder.yaml can be looked for",
    explanation: """
      These words are looked for in what people write. This entry cannot be: before a star at \
      least three letters are needed, and a phrase needs a word. Write it longer; otherwise it \
      would find either nothing or everything.
      """
  ) { draft in
    draft.finders.flatMap { $0.danger + $0.dialogues }.flatMap { entry in
      zip(entry.words, entry.phrases).filter { $0.1 == nil }.map { word, _ in
        finderEntry.fault(
          "‘\(word.text)’ cannot be looked for", draft, word.spot,
          notes: ["a beginning before ‘*’ needs three letters, and a phrase a word"])
      }
    }
  }

  static let finderSample: Self = Rule(
    "finder-sample", isLint: true,
    summary: "every sample is found, also in capitals, without marks and in decomposed form",
    explanation: """
      A sentence that must be understood is not, or is not in capitals or without accents, as \
      people type in haste. If it speaks of danger, somebody would not be shown the number to \
      call. Add the words that matter in it to ‘words’, and keep the sentence.
      """
  ) { draft in faults(in: draft, missed) }

  static let finderCounterSample: Self = Rule(
    "finder-counter-sample", isLint: true,
    summary: "no counter-sample is taken for what it is not",
    explanation: """
      A sentence that means no such thing is taken for it all the same. One false alarm is a \
      tap too many, yet many of them teach people to pass alarms by. Make the phrase that \
      stands in it longer, and see that all samples are still found.
      """
  ) { draft in faults(in: draft, taken) }

  /// What a check says of each entry, given how the finder of its language understands words.
  private static func faults(
    in draft: Draft,
    _ check: (FinderDraft.Entry, FinderDraft, Draft, (Words) -> [String]) -> [Diagnostic]
  ) -> [Diagnostic] {
    draft.finders.flatMap { written -> [Diagnostic] in
      let finder = written.finder.prepared
      return written.danger.flatMap { entry in
        check(entry, written, draft) { finder.signs(in: $0).map(\.name) }
      }
        + written.dialogues.flatMap { entry in
          check(entry, written, draft) { finder.dialogues(in: $0).map(\.name) }
        }
    }
  }

  private static func missed(
    _ entry: FinderDraft.Entry, _ finder: FinderDraft, _ draft: Draft,
    _ found: (Words) -> [String]
  ) -> [Diagnostic] {
    entry.samples.compactMap { sample in
      for form in SampleForm.allCases {
        let names = found(Words(form.text(sample.text, finder.tag), language: finder.tag))
        guard !names.contains(entry.name.text) else { continue }
        let others = names.isEmpty ? "nothing" : quoted(names)
        return finderSample.fault(
          "‘\(sample.text)’\(form.remark) is not found by ‘\(entry.name.text)’ but by \(others)",
          draft, sample.spot, notes: ["add a phrase to ‘words’ that stands in it"])
      }
      return nil
    }
  }

  private static func taken(
    _ entry: FinderDraft.Entry, _ finder: FinderDraft, _ draft: Draft,
    _ found: (Words) -> [String]
  ) -> [Diagnostic] {
    entry.counterSamples.filter { sample in
      SampleForm.allCases.contains { form in
        found(Words(form.text(sample.text, finder.tag), language: finder.tag))
          .contains(entry.name.text)
      }
    }.map { sample in
      finderCounterSample.fault(
        "‘\(sample.text)’ is taken for ‘\(entry.name.text)’", draft, sample.spot,
        notes: ["make the phrase that stands in it longer"])
    }
  }
}

/// The ways in which people and their keyboards write the same sentence.
private enum SampleForm: CaseIterable {
  case written, capitals, bare, decomposed

  /// How a message says it.
  var remark: String {
    switch self {
    case .written: ""
    case .capitals: " in capitals"
    case .bare: " without marks"
    case .decomposed: " in decomposed form"
    }
  }

  func text(_ text: String, _ tag: LanguageTag) -> String {
    switch self {
    case .written: text
    case .capitals: text.uppercased()
    case .bare: Folding(for: tag).fold(text, to: .bare)
    case .decomposed: Self.decomposed(text)
    }
  }

  /// The marked letters of Latin script that occur in our languages, taken apart.
  private static func decomposed(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      guard let place = marked.firstIndex(of: scalar) else {
        result.unicodeScalars.append(scalar)
        return
      }
      result += parts[place]
    }
  }

  private static let marked = Array("åäöéèüçčšžćÅÄÖÉÜÇČŠŽĆ".unicodeScalars)
  private static let parts = [
    "a\u{30A}", "a\u{308}", "o\u{308}", "e\u{301}", "e\u{300}", "u\u{308}", "c\u{327}",
    "c\u{30C}", "s\u{30C}", "z\u{30C}", "c\u{301}", "A\u{30A}", "A\u{308}", "O\u{308}",
    "E\u{301}", "U\u{308}", "C\u{327}", "C\u{30C}", "S\u{30C}", "Z\u{30C}", "C\u{301}",
  ]
}
