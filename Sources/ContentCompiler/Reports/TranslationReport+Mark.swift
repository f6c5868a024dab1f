/// What `state.yaml` says once a translator is done.
extension TranslationReport {
  /// The names of the FTL files that both languages have.
  package var files: [String] {
    reference.texts.map(\.name).filter { locale.texts($0) != nil }
  }

  /// A file with faults; what stands in it is not known, so that nothing can be marked.
  package var brokenFile: String? {
    let folders = [locale, reference].map { ContentPath.locales + $0.name.text + "/" }
    return draft.broken.sorted().first { path in folders.contains(where: path.hasPrefix) }
  }

  /// What the file says when the texts of these FTL files say the same as the reference does now.
  ///
  /// Entries of other files stay as they are; those of texts that are gone fall away everywhere.
  ///
  /// - Parameter status: that of the texts marked. Without it those that have changed become
  ///   drafts, and all others keep theirs.
  package func marked(
    _ names: Set<String>, as status: TextStatus? = nil
  ) -> (state: String, changes: Int) {
    var lines = ["# Of each text: a hash of the words in ‘\(reference.name.text)’, and its status."]
    var changes = translation.leftOver.reduce(0) { $0 + $1.entries.count }
    let old = oldStates
    for file in reference.texts {
      var isEmpty = true
      for pair in translation.pairs where pair.source.file.file == file.file && pair.text != nil {
        let before = old["\(file.name)/\(pair.source.name)"]
        let now = names.contains(file.name) ? state(of: pair, as: status) : before
        changes += now == before ? 0 : 1
        guard let now else { continue }
        if isEmpty { lines.append("\(file.name):") }
        isEmpty = false
        // A plain word of YAML does not begin with the ‘-’ of a term.
        let name = pair.source.isTerm ? "\"\(pair.source.name)\"" : pair.source.name
        lines.append("  \(name): \(now)")
      }
    }
    return (lines.map { $0 + "\n" }.joined(), changes)
  }

  /// Values of the file as it is, by FTL file and text.
  private var oldStates: [String: String] {
    let files = locale.state?.files ?? []
    return Dictionary(
      files.flatMap { file in
        file.entries.map { ("\(file.name.text)/\($0.text.text)", "\($0.source) \($0.status)") }
      }, uniquingKeysWith: { one, _ in one })
  }

  private func state(of pair: Translation.Pair, as status: TextStatus?) -> String {
    let kept: TextStatus = pair.state == .reviewed ? .reviewed : .draft
    return "\(pair.source.source(in: draft)) \(status ?? kept)"
  }
}
