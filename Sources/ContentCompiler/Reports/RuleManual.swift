import DialogueCore
import Localization

/// The manual of the rules, made from the rules themselves.
package enum RuleManual {
  /// The page of one rule for a terminal; nil if there is none of this name.
  package static func page(of name: String) -> String? {
    Rule.named(name).map { rule in
      let head = "\(rule.id) (\(rule.severity.rawValue)): \(rule.summary)"
      return "\(wrapped(head))\n\(wrapped(rule.explanation))"
    }
  }

  /// All rules as one page in Markdown: `Documentation/rules.md`.
  package static var markdown: String {
    let pages = Rule.all.map { rule in
      "## \(rule.id)\n\n*\(rule.severity.rawValue)*: \(rule.summary).\n\n\(wrapped(rule.explanation))"
    }
    return """
      # The rules of `lotsen check`

      What each rule asks of the content, why, and what to do. This page is made by
      `lotsen check --explain all`; change the rules, not the page.


      """ + pages.joined(separator: "\n")
  }

  /// In lines of at most 80 characters, ended by LF.
  private static func wrapped(_ text: String) -> String {
    PlainText.wrap(text, width: 80).map { $0 + "\n" }.joined()
  }
}
