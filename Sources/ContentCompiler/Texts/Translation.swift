import Fluent

/// Where the texts of a locale stand against those of the reference.
struct Translation {
  /// A text of the reference with what the locale has of it.
  struct Pair {
    let source: WrittenText
    /// Nil where it is missing.
    let text: WrittenText?
    let state: TranslationReport.State
  }

  let pairs: [Pair]
  /// Entries of `state.yaml` whose text is not there, by file.
  let leftOver: [StateDraft.File]

  /// - Parameter locale: a position in `Draft.locales` that is not that of the reference.
  init(_ draft: Draft, locale: LocaleDraft, from reference: LocaleDraft) {
    let marks = Dictionary(
      (locale.state?.files ?? []).map { ($0.name.text, $0) }, uniquingKeysWith: { one, _ in one })
    var pairs: [Pair] = []
    var leftOver = marks
    for file in reference.texts {
      let own = locale.written(in: file.name)
      let known = Dictionary(
        (marks[file.name]?.entries ?? []).map { ($0.text.text, $0) },
        uniquingKeysWith: { one, _ in one })
      pairs += file.written.map { source in
        let text = own[source.name]
        return Pair(
          source: source, text: text,
          state: Self.state(text, of: source, marked: known[source.name], draft))
      }
      let names = Set(file.written.map(\.name)).intersection(own.keys)
      leftOver[file.name] = marks[file.name]?.without(names)
    }
    self.pairs = pairs
    self.leftOver = leftOver.values.filter { !$0.entries.isEmpty }
      .sorted { $0.name.spot.offset < $1.name.spot.offset }
  }

  private static func state(
    _ text: WrittenText?, of source: WrittenText, marked entry: StateDraft.Entry?, _ draft: Draft
  ) -> TranslationReport.State {
    guard text != nil else { return .missing }
    guard let entry else { return .unmarked }
    guard entry.source == source.source(in: draft) else { return .stale }
    switch entry.status {
    case .draft: return .draft
    case .reviewed: return .reviewed
    }
  }
}

extension StateDraft.File {
  /// What is left when the entries of these texts are taken out.
  fileprivate func without(_ names: Set<String>) -> Self {
    Self(name: name, entries: entries.filter { !names.contains($0.text.text) })
  }
}
