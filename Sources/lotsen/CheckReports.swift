import ContentCompiler
import Localization

extension ContentFiles {
  /// A name without a file ends the command: else a slip would look like a clean dialogue.
  ///
  /// What is in the file does not matter, as faults in it are what is asked for.
  func mustHold(dialogue name: String) throws {
    let names = files.map(\.path).filter { $0.hasPrefix("Dialogues/") && $0.hasSuffix(".yaml") }
      .map { String($0.dropFirst("Dialogues/".count).dropLast(".yaml".count)) }
    guard !names.contains(name) else { return }
    let nearest = Spelling.nearest(to: name, among: names).map { "; is ‘\($0)’ meant?" } ?? ""
    throw Failure.usage("there is no dialogue ‘\(name)’\(nearest)")
  }
}

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
    let nearest = nearest(to: name).map { "; is ‘\($0)’ meant?" } ?? ""
    throw Failure.usage("there is no rule ‘\(name)’\(nearest)")
  }
}
