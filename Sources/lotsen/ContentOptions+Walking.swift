import DialogueContent
import Localization
import Transcripts

extension ContentChoices {
  /// Walks cases in the language and at the time asked for, and tells what they visit.
  func coveringWalker(_ edition: Edition) throws -> Walker {
    var options = try walking(in: edition)
    options.isCovering = true
    return Walker(edition: edition, options: options)
  }

  /// How cases are walked that do not say themselves.
  func walking(in edition: Edition) throws -> Walker.Options {
    var options = Walker.Options()
    if language != nil { options.language = try match(in: edition).tag.string }
    if let now = now.flatMap(Moment.init) { options.now = now }
    return options
  }
}
