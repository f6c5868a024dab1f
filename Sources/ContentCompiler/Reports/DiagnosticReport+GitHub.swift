import DialogueCore

extension DiagnosticReport {
  /// A workflow command of GitHub Actions for each fault, which shows it beside the changed line.
  package var github: String {
    shown.map { diagnostic in
      let properties = [
        ("file", diagnostic.file), ("line", "\(diagnostic.line)"), ("col", "\(diagnostic.column)"),
        ("title", diagnostic.rule.name),
      ].map { "\($0.0)=\(Self.escaped($0.1, isProperty: true))" }.joined(separator: ",")
      return "::\(diagnostic.severity.command) \(properties)::\(Self.escaped(diagnostic.whole))\n"
    }.joined()
  }

  /// A command ends with its line, and a property at a comma; the per cent sign begins an escape.
  private static func escaped(_ text: String, isProperty: Bool = false) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Diagnostic {
  /// The message, and below it what to do.
  var whole: String { ([message] + notes).joined(separator: "\n") }
}

extension Diagnostic.Severity {
  fileprivate var command: String { self == .note ? "notice" : rawValue }
}
