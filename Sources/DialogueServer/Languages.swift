import DialogueContent
import Localization
import StrictJSON

/// The languages of an edition, and which of them is used for the one that a call asks for.
final class Languages: Sendable {
  /// What is known of each, in the order of the catalogs.
  let served: [ServedLanguage]
  /// Position of the reference language.
  let reference: Int
  private let tags: [String]
  private let negotiation: Negotiation

  init(_ edition: Edition) {
    served = edition.catalogs.enumerated().map { position, catalog in
      edition.languages.first { $0.tag == catalog.language }
        ?? ServedLanguage(tag: catalog.language, isComplete: position == edition.reference)
    }
    reference = edition.reference
    tags = served.map(\.tag.string)
    negotiation = Negotiation(
      served.map { Negotiation.Served($0.tag, serves: $0.serves) },
      reference: edition.referenceCatalog.language)
  }

  /// Position of the catalog for a tag, and whether it stands in for one that is not served; nil if
  /// the text is no tag.
  func match(_ json: JSON) -> (catalog: Int, isFallback: Bool)? {
    // The usual case, without taking the tag apart.
    if let exact = tags.firstIndex(where: json.isString) { return (exact, false) }
    guard let tag = json.string.flatMap({ LanguageTag($0) }) else { return nil }
    let match = negotiation.match(tag)
    return (served.firstIndex { $0.tag == match.tag } ?? reference, match.isFallback)
  }
}
