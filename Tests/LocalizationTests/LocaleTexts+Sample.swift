import Fluent
import Testing

@testable import Localization

extension LocaleTexts {
  /// A locale whose files are given as FTL.
  static func sample(
    _ tag: String, overlay: String? = nil, fallbacks: [String] = [], _ files: [String: String]
  ) throws -> LocaleTexts {
    let tag = try #require(LanguageTag(tag))
    return LocaleTexts(
      tag: tag, name: tag.string, direction: tag.direction,
      overlay: try overlay.map { try #require(LanguageTag($0)) },
      fallbacks: try fallbacks.map { try #require(LanguageTag($0)) },
      files: files.sorted { $0.key < $1.key }.map { stem, ftl in
        File(stem: stem, resource: .parse(Array(ftl.utf8)))
      })
  }
}
