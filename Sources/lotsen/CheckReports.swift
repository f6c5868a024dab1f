import ContentCompiler
import DialogueCore

extension DiagnosticReport {
  func written(as format: Check.Format, withWays: Bool) -> String {
    switch format {
    case .text: withWays ? textWithWays : text
    case .json: json
    case .sarif: sarif
    case .github: github
    }
  }
}

extension RuleManual {
  /// One rule, or ‘all’; a name that is none ends the command.
  static func explanation(of name: String) throws -> String {
    if name == "all" { return markdown }
    if let page = page(of: name) { return page }
    throw Failure.unknown("rule", name, among: Rule.all.map(\.id.name), within: 4)
  }
}

extension ContentFiles {
  /// Ends the command at a name that no file of structure has.
  func require(dialogues: [String]) throws {
    let known = (files.map(\.path) + faults.map(\.file)).compactMap { path -> String? in
      let parts = path.split(separator: "/")
      guard parts.count == 2, parts[0] == "Dialogues", path.hasSuffix(".yaml") else { return nil }
      return String(parts[1].dropLast(".yaml".count))
    }
    for name in dialogues where !known.contains(name) {
      throw Failure.unknown("dialogue", name, among: known)
    }
  }
}
