import ArgumentParser
import ContentCompiler
import DialogueShell
import Localization

extension TextsCommand {
  func validate() throws {
    if status != nil, mark.isEmpty { throw ValidationError("‘--as’ is for what ‘--mark’ names.") }
    if !only.isEmpty, !mark.isEmpty {
      throw ValidationError("‘--mark’ is for all texts of a file, and ‘--only’ for the list.")
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
      throw Failure.unknown("file in both languages named", unknown, among: known)
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
