import DialogueContent
import DialogueCore
import Localization

/// Commands that tell something and leave the place as it is.
extension Command {
  static let help = Command(.help, sign: "?") { shell, _ in shell.help() }

  static let answers = Command(.answers) { shell, _ in shell.trail() }

  static let contacts = Command(.contacts, argument: .words) { shell, argument in
    shell.contacts(argument) + shell.show()
  }

  static let language = Command(.language, argument: .words) { shell, argument in
    guard !argument.isEmpty else { return shell.languages() }
    guard let catalog = shell.catalog(named: argument) else {
      return shell.languages(remark: shell.words("language-unknown"))
    }
    shell.catalog = catalog
    shell.note(.language(catalog.language))
    let changed = PageText.Remark(text: shell.words("language-changed"))
    return shell.show(notices: shell.openingNotices(), remarks: [changed])
  }
}

extension Shell {
  /// Help for this question first, then the commands.
  fileprivate func help() -> [Output] {
    let (presenter, page) = (presenter, page())
    return sheet { sheet in
      sheet.add(words("help-intro"), ink: .title)
      sheet.add(words(answerHelp(on: page)))
      for skip in page.question?.choices.filter(\.isSkip) ?? []
      where page.question?.isWritten == true {
        sheet.add(words("skip-write", ["word": skip.label.string]))
      }
      sheet.gap()
      sheet.add(words("help-commands"), ink: .title)
      for command in Command.all {
        let sign = command.sign.map { ", \($0)" } ?? ""
        sheet.add(command.help(in: presenter), lead: command.usage(in: presenter) + sign + " – ")
      }
    }
  }

  private func answerHelp(on page: Page) -> String {
    switch page.question?.kind {
    case nil: "help-outcome"
    case .one?, .yesNo?: "help-choice"
    case .many?: "help-many"
    case .number?: "help-number"
    case .date?: "help-date"
    case .notice?: "help-notice"
    }
  }

  /// The answers so far, numbered as `/change` wants them.
  func trail() -> [Output] {
    let page = page()
    return sheet { sheet in
      guard !page.trail.isEmpty else { return sheet.add(words("trail-empty")) }
      sheet.add(words("heading-answers"), ink: .title)
      for (position, line) in page.trail.enumerated() {
        sheet.add(line.title, lead: "\(position + 1). ")
        sheet.add(line.text, indent: 3)
      }
    }
  }

  /// Those of the page, or those whose name or purpose holds all the words.
  fileprivate func contacts(_ text: String) -> [Output] {
    let presenter = presenter
    let found = text.isEmpty ? page().contacts : search(text)
    return sheet { sheet in
      guard !found.isEmpty else { return sheet.add(words("contacts-none")) }
      for contact in found.prefix(Limits.contacts) {
        sheet.addContact(presenter.lines(of: contact, why: contact.what), of: contact)
      }
      if found.count > Limits.contacts { sheet.add(words("and-more")) }
    }
  }

  private func search(_ text: String) -> [PageContact] {
    let folding = Folding(for: catalog.language)
    let wanted = folding.fold(text, to: .bare).split(separator: " ")
    guard !wanted.isEmpty else { return [] }
    let presenter = presenter
    return edition.contacts.map(presenter.pageContact).filter { contact in
      let own = folding.fold("\(contact.name.string) \(contact.what.string)", to: .bare)
      return wanted.allSatisfy { own.contains($0) }
    }
  }
}

extension PageQuestion {
  /// Its skips are written, because digits are the answer itself.
  fileprivate var isWritten: Bool { kind == .number || kind == .date }
}
