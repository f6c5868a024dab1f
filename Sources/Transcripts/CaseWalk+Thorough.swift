import DialogueCore

extension CaseWalk {
  /// Who keeps a session between two steps must get the same one back.
  mutating func carry(_ line: Int) throws(Failure) {
    guard let carried = walker.carried(session), carried.isSame(as: session) else {
      throw Failure(.notTheSame, line: line, expected: standing, got: "session")
    }
    session = carried
  }

  /// Every answer on the way changed to itself must change nothing.
  ///
  /// Within the safety dialogue's interrupt and at a reopened question a change would end these,
  /// as it should.
  func checkChanges(_ line: Int) throws(Failure) {
    guard session.interrupt == nil, session.reopened == nil else { return }
    for entry in session.turn.trail {
      var changed = session
      let isFound = changed.change(entry.question)
      let told = try? changed.answer(entry.answer)
      guard isFound, told == [], changed.isSame(as: session) else {
        throw Failure(
          .notTheSame, line: line, expected: walker.names.name(ofQuestion: entry.question))
      }
    }
  }
}

extension Session {
  /// All that a session remembers; everything else follows from it.
  fileprivate func isSame(as other: Session) -> Bool {
    start == other.start && answers == other.answers && passed == other.passed
      && interrupt == other.interrupt && reopened == other.reopened && isQuiet == other.isQuiet
  }
}
