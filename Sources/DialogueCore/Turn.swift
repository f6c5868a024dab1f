/// Where a person stands, what was asked on the way, and what remains; computed by replay.
package struct Turn: Sendable {
  /// A place in the dialogues.
  package enum Place: Hashable, Sendable {
    /// A question or notice waits: position in `Dialogues.questions`.
    case question(Int)
    /// The end of a way: position in `Dialogues.outcomes`.
    case outcome(Int)
  }

  package let place: Place
  /// Position in `Dialogues.all`: the dialogue the person is in now.
  package let dialogue: Int
  /// The questions answered on the way here, oldest first; notices are not among them.
  package let trail: [TrailEntry]
  /// What conditions see at this place.
  package let known: Known
  /// The answer given earlier to the question that was reopened.
  package let given: Answer?
  /// Questions to an outcome, this one included; in the interrupt: of it alone; 0 at an outcome.
  package let remaining: Distance
  /// The place one goes on to when nobody is in danger; on the pages of the interrupt and on
  /// every outcome of the safety dialogue.
  package let resume: Place?
  /// A page of the safety dialogue: the urgent contacts come before all else.
  package let isSafety: Bool
  /// After a sign of violence nothing is printed, saved or sent.
  package let isQuiet: Bool

  package init(
    place: Place, dialogue: Int, trail: [TrailEntry], known: Known, given: Answer?,
    remaining: Distance, resume: Place?, isSafety: Bool, isQuiet: Bool
  ) {
    self.place = place
    self.dialogue = dialogue
    self.trail = trail
    self.known = known
    self.given = given
    self.remaining = remaining
    self.resume = resume
    self.isSafety = isSafety
    self.isQuiet = isQuiet
  }
}

/// A question that was answered on the way, and the dialogue in which it was put.
package struct TrailEntry: Hashable, Sendable {
  package let question: Int
  package let dialogue: Int
  package let answer: Answer

  package init(question: Int, dialogue: Int, answer: Answer) {
    self.question = question
    self.dialogue = dialogue
    self.answer = answer
  }
}

/// What an operation has to tell beside the new place.
package enum Notice: String, CaseIterable, Sendable {
  case atStart = "at-start"
  case resumed
  case safetyWords = "safety-words"
  case editionChanged = "edition-changed"
  case answersDropped = "answers-dropped"
  case languageFallback = "language-fallback"
  case partlyTranslated = "partly-translated"
  case notReviewed = "not-reviewed"
}
