import DialogueContent
import Localization

extension ResultWriter {
  /// Writes what is said of an edition.
  mutating func write(_ edition: Edition, published: String) {
    member("hash", edition.hash)
    member("published", published)
    memberOrNull("oldestSource", edition.sources.compactMap(\.dated).min())
    member("unchecked", edition.contacts.count { $0.checked == nil })
  }

  /// Writes a language that is served.
  mutating func write(_ catalog: Catalog, _ served: ServedLanguage) {
    object { out in
      out.member("tag", catalog.language.string)
      out.member("name", catalog.name)
      out.member("direction", catalog.direction.rawValue)
      out.member("complete", served.isComplete)
      out.memberOrNull("reviewed", served.reviewed?.description)
    }
  }
}
