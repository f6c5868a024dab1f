import ContentCompiler

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
