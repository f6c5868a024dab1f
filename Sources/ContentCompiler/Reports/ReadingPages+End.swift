import DialogueContent
import DialogueCore
import Fluent
import Localization

/// What stands behind the texts: where they come from, how hard they are, who has read them.
extension ReadingPages {
  mutating func addSources() {
    let used = presenter.edition.sources.filter { sources.contains($0.id) }
    if used.isEmpty { return }
    addHeading(presenter.words("heading-sources"), level: 2)
    let header = ["name", "owner", "source-title", "dated", "statute-read", "address"]
    add(
      .table(
        header: header.map { phrases.say($0) },
        rows: used.map { source in
          [
            [.name(source.id)], [.words(phrases.plain(source.owner))],
            [.words(phrases.plain(source.title))],
            [.words(source.dated.map(phrases.plain) ?? phrases.say("undated"))],
            [.words(phrases.plain(source.read ?? "–"))],
            source.url.map { [.link($0)] } ?? [.words(phrases.plain("–"))],
          ]
        }))
  }

  /// The hardest first.
  mutating func addReadability() {
    if measures.isEmpty { return }
    addHeading(phrases.say("readability"), level: 2)
    add(.paragraph([.words(phrases.say("readability-how"))]))
    let sorted = measures.enumerated()
      .sorted { ($1.element.measure.lix, $0.offset) < ($0.element.measure.lix, $1.offset) }
    let header = ["name", "lix", "words-to-sentence", "words"]
    add(
      .table(
        header: header.map { phrases.say($0) },
        rows: sorted.map { _, entry in
          let measure = entry.measure
          let numbers = [
            "\(Int(measure.lix.rounded()))", measure.meanSentenceLength.withOneDecimal,
            "\(measure.words)",
          ]
          return [[.name(entry.name)]]
            + numbers.map { number in
              let text = presenter.catalog.data.number(number) ?? number
              return [.words(phrases.plain(text))]
            }
        }))
  }

  mutating func addSignature() {
    addHeading(phrases.say("signature"), level: 2)
    add(.paragraph([.words(phrases.say("signature-means"))]))
    for label in ["signed-by", "signed-as", "signed-on", "signed"] {
      add(.blank(phrases.say(label)))
    }
  }
}

extension Double {
  fileprivate var withOneDecimal: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
