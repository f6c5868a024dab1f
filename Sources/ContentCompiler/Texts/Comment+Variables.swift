import Fluent

extension Comment {
  /// The variables that it declares: `# $count (Number) – how many`; the kind may be left out.
  var variables: [(name: String, kind: String?)] {
    text.split(separator: "$", omittingEmptySubsequences: false).dropFirst().map { part in
      let name = part.prefix {
        $0 == "-" || $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber)
      }
      let rest = part[name.endIndex...]
      let kind = rest.hasPrefix(" (") ? rest.dropFirst(2).prefix { $0 != ")" } : nil
      return (String(name), kind.map(String.init))
    }
  }
}
