import DialogueContent
import Localization

/// Commands for what a person takes along.
extension Command {
  static let summary = Command(.summary) { shell, _ in
    let (presenter, options) = (shell.presenter, shell.options)
    guard let summary = presenter.summary(of: shell.page(), answers: options.withAnswers) else {
      return shell.sheet { $0.add(shell.words("nothing-to-summarise")) }
    }
    let text = SummaryText(summary, presenter: presenter, style: options.style)
    return [.text("\n" + text.string)]
  }

  static let save = Command(.save, argument: .words) { shell, file in
    guard let outcome = shell.page().outcome else {
      return shell.show(remarks: [.init(text: shell.words("nothing-to-summarise"))])
    }
    guard outcome.print else {
      return shell.sheet { $0.add(shell.words("save-refused")) }
    }
    guard !file.isEmpty else {
      return shell.show(remarks: [.init(text: shell.words("save-no-name"))])
    }
    shell.waiting = .confirmation(.save(file: file))
    return shell.ask(.save(file: file))
  }
}
