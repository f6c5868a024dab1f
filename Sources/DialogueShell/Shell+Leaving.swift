import DialogueContent
import DialogueCore
import Localization

extension Shell {
  /// Ctrl-C on an empty line, or where nobody knows whether the line was empty.
  ///
  /// - Parameter isSecond: it is the second one within `Limits.secondInterrupt`.
  package mutating func interrupt(isSecond: Bool) -> [Output] {
    if waiting == .confirmation(.quit) { return leave() }
    guard isSecond else { return sheet { $0.add(words("interrupt-again")) } }
    waiting = .confirmation(.quit)
    return ask(.quit)
  }

  /// The input has ended: Ctrl-D on a terminal.
  package mutating func end() -> [Output] {
    guard options.mode == .pipe else { return leave() }
    let isDone = session.turn.isOutcome
    return [.leave(isDone ? ExitStatus.done : ExitStatus.failed, clears: false)]
  }

  func leave() -> [Output] {
    if options.isRecording { return [.leave(ExitStatus.done, clears: false)] }
    let clears = options.mode == .terminal && !options.keepsScreen
    return sheet { $0.add(words(clears ? "goodbye" : "goodbye-plain")) }
      + [.leave(ExitStatus.done, clears: clears)]
  }

  /// Tells what became of the file that was to be written.
  package func saved(_ result: Saving, file: String) -> [Output] {
    switch result {
    case .done: sheet { $0.add(words("save-done", ["file": PlainText.clean(file)])) }
    case .exists: show(remarks: [.init(text: words("save-exists"))])
    case .noPermission: show(remarks: [.init(text: words("save-no-permission"))])
    case .noPlace: show(remarks: [.init(text: words("save-directory"))])
    case .failed: show(remarks: [.init(text: words("save-failed"))])
    }
  }
}
