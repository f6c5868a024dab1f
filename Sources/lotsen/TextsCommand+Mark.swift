import ArgumentParser
import ContentCompiler
import DialogueShell
import Localization

extension TextsCommand {
  func validate() throws {
    guard status == nil || !mark.isEmpty else {
      throw ValidationError("‘--as’ says how ‘--mark’ notes texts, and ‘--mark’ is missing.")
    }
  }

  /// Writes `state.yaml`, and says so.
  func note(_ report: TranslationReport, of language: String, in folder: ContentFolder) throws {
    if let file = report.brokenFile {
      throw Failure(
        status: ExitStatus.faultyContent, reason: "‘\(file)’ has faults; ‘lotsen check’ lists them"
      ).asExit
    }
    let known = report.files
    let names = mark == ["all"] ? known : mark.map(stem)
    if let unknown = names.first(where: { !known.contains($0) }) {
      let near = Spelling.nearest(to: unknown, among: known).map { "; is ‘\($0)’ meant?" } ?? ""
      throw Failure.usage("there is no file ‘\(unknown).ftl’ in both languages\(near)")
    }
    guard let tag = LanguageTag(language) else { return }
    let marked = report.marked(Set(names), as: status)
    do {
      if marked.changes > 0 { try folder.write(marked.state, of: tag) }
    } catch {
      throw Failure(
        status: ExitStatus.ioFailed, reason: "state.yaml cannot be written: \(error.reason)"
      ).asExit
    }
    let count = "\(marked.changes) \(marked.changes == 1 ? "entry" : "entries")"
    try StandardOutput.write("Locales/\(language)/state.yaml: \(count) changed\n")
  }

  /// `about` for `about`, `about.ftl` and `Locales/en/about.ftl`.
  private func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".ftl") ? String(name.dropLast(4)) : name
  }
}
