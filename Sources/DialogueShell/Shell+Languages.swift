import DialogueContent
import Localization

extension Shell {
  /// The languages by their own names, numbered. The urgent line stands above them as long as the
  /// conversation has not begun.
  func languages(remark: Text? = nil) -> [Output] {
    sheet { sheet in
      if waiting == .language {
        sheet.add(presenter.urgentLine, ink: .urgent)
        sheet.gap()
      }
      if let remark { sheet.add(remark, ink: .title) }
      sheet.add(words("language-list"), ink: .title)
      for (position, catalog) in edition.catalogs.enumerated() {
        let name = Text(
          string: catalog.name, language: catalog.language, direction: catalog.direction)
        sheet.add(name, lead: "\(position + 1). ")
      }
    }
  }

  /// By number in the list, by tag or by own name.
  func catalog(named text: String) -> Catalog? {
    if let number = Digits.number(in: text) {
      return edition.catalogs.indices.contains(number - 1) ? edition.catalogs[number - 1] : nil
    }
    if let tag = LanguageTag(text),
      let found = edition.catalogs.first(where: { $0.language == tag })
    {
      return found
    }
    return edition.catalogs.first { catalog in
      let folding = Folding(for: catalog.language)
      return folding.matches(catalog.name, text, at: .bare)
    }
  }

  /// The line that answers the list at the start. Words of danger need no language.
  mutating func takeLanguage(_ line: Line) -> [Output] {
    guard case .text(let raw) = line else {
      return languages(remark: words("language-unknown"))
    }
    let text = TypedText.clean(raw)
    if let found = catalog(named: text) {
      catalog = found
      note(.language(found.language))
      waiting = .answer
      return opening()
    }
    if text.isEmpty { return languages() }
    if TypedCommand(text).flatMap({ command(named: $0.name) })?.word == .quit { return leave() }
    if text == "!" {
      waiting = .answer
      return opening()
    }
    return danger(in: text) ?? languages(remark: words("language-unknown"))
  }
}
