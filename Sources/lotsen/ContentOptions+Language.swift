import ArgumentParser
import DialogueContent
import DialogueShell
import Localization

extension ContentChoices {
  /// The language of the option, else of the environment, else the reference language.
  func match(in edition: Edition) throws -> Negotiation.Match {
    let served = edition.languages.map { Negotiation.Served($0.tag, serves: $0.serves) }
    let negotiation = Negotiation(served, reference: edition.referenceCatalog.language)
    guard let tag = language.flatMap(LanguageTag.init) else {
      let names = ["LOTSEN_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
      return negotiation.match(environment: names.map(Terminal.environment))
    }
    let match = negotiation.match(tag)
    guard !match.isFallback else { throw notServed(tag.string, in: edition) }
    return match
  }

  /// The language of a catalog by its exact tag.
  func served(_ tag: String, in edition: Edition) throws -> LanguageTag {
    let found = edition.catalogs.map(\.language).first { $0 == LanguageTag(tag) }
    guard let found else { throw notServed(tag, in: edition) }
    return found
  }

  private func notServed(_ tag: String, in edition: Edition) -> ExitCode {
    let tags = edition.languages.map(\.tag.string).joined(separator: ", ")
    return Failure.usage("the language ‘\(tag)’ is not served; these are: \(tags)")
  }

  /// Words in the language asked for, at the time asked for.
  func presenter(of edition: Edition) throws -> Presenter {
    let tag = try match(in: edition).tag
    let catalog = edition.catalogs.first { $0.language == tag } ?? edition.referenceCatalog
    return Presenter(edition: edition, catalog: catalog, now: clock())
  }
}
