import DialogueContent

/// Choices of content whose clock stands still.
struct StoppedClock: ContentChoices {
  let content: String?
  let language: String?
  let now: String?
}

extension ContentOptions {
  /// The same choices with the clock as it stands now: a case has one moment.
  var stoppedClock: StoppedClock {
    StoppedClock(content: content, language: language, now: "\(clock())")
  }
}
