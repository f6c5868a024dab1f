import DialogueContent
import DialogueCore
import Localization

/// Commands that lead to another place.
extension Command {
  static let back = Command(.back, sign: "<") { shell, _ in
    shell.suggestions = []
    let notices = shell.session.goBack()
    shell.note(.back)
    return shell.show(notices: notices)
  }

  static let change = Command(.change, argument: .word) { shell, argument in
    let trail = shell.session.turn.trail
    guard let number = Digits.number(in: argument), trail.indices.contains(number - 1),
      shell.session.change(trail[number - 1].question)
    else { return shell.trail() }
    shell.note(.change(trail[number - 1].question))
    shell.suggestions = []
    return shell.show()
  }

  static let urgent = Command(.urgent, sign: "!") { shell, _ in
    shell.suggestions = []
    shell.session.interruptWithSafety()
    shell.note(.safety)
    return shell.show()
  }

  static let resume = Command(.resume) { shell, _ in
    let notices = shell.session.resume()
    shell.note(.resume)
    return shell.show(notices: notices)
  }

  static let dialogues = Command(.dialogues, argument: .word) { shell, argument in
    let offered = shell.dialogues
    guard !argument.isEmpty else { return shell.dialogueList() }
    guard let number = Digits.number(in: argument), offered.indices.contains(number - 1) else {
      return shell.dialogueList(remark: shell.words("dialogue-unknown"))
    }
    return shell.go(to: offered[number - 1])
  }

  static let restart = Command(.restart) { shell, _ in
    shell.waiting = .confirmation(.restart)
    return shell.ask(.restart)
  }

  static let quit = Command(.quit) { shell, _ in shell.leave() }
}

extension Shell {
  /// All but the safety dialogue, which has its own command.
  fileprivate var dialogues: [Dialogue.ID] {
    edition.dialogues.all.map(\.id).filter { $0 != Dialogues.Names.safety }
  }

  fileprivate func dialogueList(remark: Text? = nil) -> [Output] {
    let presenter = presenter
    return sheet { sheet in
      if let remark { sheet.add(remark, ink: .title) }
      sheet.add(words("dialogue-list"), ink: .title)
      for (position, dialogue) in dialogues.enumerated() {
        sheet.add(presenter.title(of: dialogue), lead: "\(position + 1). ")
        sheet.add(presenter.summary(of: dialogue), indent: 3)
      }
    }
  }
}
