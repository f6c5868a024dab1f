extension LanguageTag {
  /// What an environment variable may say about the language.
  package enum POSIXName: Hashable, Sendable {
    /// A language.
    case tag(LanguageTag)
    /// `C` or `POSIX`: no language in particular.
    case none
  }

  /// Reads a locale name as POSIX systems write it, such as `sv_SE.UTF-8` or `sr_RS@latin`.
  ///
  /// The character set is cut off, `@latin`, `@cyrillic` and `@arabic` become scripts, other
  /// modifiers (`@euro`) are passed over. A name that makes no tag gives nothing.
  package static func posix(_ name: String) -> POSIXName? {
    let bare = name.prefix { $0 != "." && $0 != "@" }
    let modifier = name.split(separator: "@", maxSplits: 1).dropFirst().first
    if ["C", "POSIX"].contains(bare) { return POSIXName.none }
    var parts = bare.split(omittingEmptySubsequences: false) { $0 == "_" || $0 == "-" }
    if let modifier, let script = scripts[modifier.lowercased()], parts.count > 0 {
      let hasScript = parts.count > 1 && parts[1].utf8.count == 4
      if !hasScript { parts.insert(script, at: 1) }
    }
    return LanguageTag(parts.joined(separator: "-")).map { .tag($0) }
  }

  private static let scripts: [String: Substring] = [
    "latin": "Latn", "cyrillic": "Cyrl", "arabic": "Arab", "devanagari": "Deva",
  ]
}
