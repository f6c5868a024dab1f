import DialogueContent
import Localization
import StrictJSON

/// What a translator has to do: texts that are missing, whose source has changed, or that no
/// speaker has read, each beside its source.
package struct TranslationReport: Sendable {
  /// How a text stands.
  package enum State: String, Sendable, CaseIterable {
    /// The locale does not have it.
    case missing
    /// `state.yaml` does not say what it was made from.
    case unmarked
    /// The reference says something else than when it was made.
    case stale
    /// It was made from what the reference says now, and no speaker has read it.
    case draft
    /// The same, and a speaker has read it.
    case reviewed
  }

  private struct Entry {
    let state: State
    let name: String
    /// `Locales/en/about.ftl:12`; where the text is missing, the file alone.
    let place: String
    let sourcePlace: String
    /// As written; nil where it is missing.
    let text: String?
    let source: String
  }

  let draft: Draft
  let locale: LocaleDraft
  let reference: LocaleDraft
  let translation: Translation

  /// Nil if there is no such locale, or if it is the reference.
  package init?(_ files: ContentFiles, of language: String) {
    draft = DraftReader.read(files, today: 0)
    guard let reference = draft.locales.referenceLocale,
      let locale = draft.locales.all.first(where: { $0.name.text == language }),
      locale.tag != reference.tag
    else { return nil }
    (self.locale, self.reference) = (locale, reference)
    translation = Translation(draft, locale: locale, from: reference)
  }

  /// The names of the locales that were translated.
  package static func languages(in files: ContentFiles) -> [String] {
    let locales = DraftReader.read(files, today: 0).locales
    return locales.all.map(\.name.text).filter { $0 != locales.reference?.text }
  }

  private func entries(_ shown: Set<State>) -> [Entry] {
    translation.pairs.compactMap { pair in
      // An overlay has only what it says differently.
      guard shown.contains(pair.state), pair.state != .missing || locale.overlay == nil else {
        return nil
      }
      return Entry(
        state: pair.state, name: pair.source.name,
        place: pair.text.map { draft.line(of: $0.spot) }
          ?? "\(ContentPath.locales)\(locale.name.text)/\(pair.source.file.name).ftl",
        sourcePlace: draft.line(of: pair.source.spot), text: pair.text.map(written),
        source: written(pair.source))
    }
  }

  private func written(_ text: WrittenText) -> String {
    String(decoding: text.bytes(in: draft), as: UTF8.self)
  }
}

extension TranslationReport {
  /// The texts in these states with their sources, and the counts as the last line.
  package func text(_ shown: Set<State>) -> String {
    let entries = entries(shown)
    let texts = entries.map { entry in
      "\(entry.place): \(entry.name): \(entry.state)\n"
        + paragraph(reference.name.text, entry.source)
        + (entry.text.map { paragraph(locale.name.text, $0) } ?? "")
    }
    let counts = State.allCases.filter(shown.contains).map { state in
      "\(entries.count { $0.state == state }) \(state)"
    }
    return texts.joined() + counts.joined(separator: ", ") + "\n"
  }

  private func paragraph(_ language: String, _ text: String) -> String {
    let lines = text.split(separator: "\n").map { line in
      "    " + PlainText.clean(String(line.drop { $0 == " " })) + "\n"
    }
    return "  \(language):\n" + lines.joined()
  }

  package func csv(_ shown: Set<State>) -> String {
    let header = ["text", "state", "place", "source-place", "source", "translation"]
    let rows = entries(shown).map {
      [$0.name, $0.state.rawValue, $0.place, $0.sourcePlace, $0.source, $0.text ?? ""]
    }
    return ([header] + rows).map { CSVRow($0).text(isGuarded: true) }.joined()
  }

  /// An array of objects, ended by LF; a text that is missing is null.
  package func json(_ shown: Set<State>) -> String {
    var writer = JSONWriter()
    writer.array(entries(shown)) { writer, entry in
      writer.object {
        $0.member("text", entry.name)
        $0.member("state", entry.state.rawValue)
        $0.member("place", entry.place)
        $0.member("sourcePlace", entry.sourcePlace)
        $0.member("source", entry.source)
        $0.memberOrNull("translation", entry.text)
      }
    }
    return writer.line
  }
}
