import DialogueContent
import DialogueCore
import Localization

extension Shell {
  mutating func take(_ call: TypedCommand, typed: String) -> [Output] {
    if let offer = call.offer { return takeOffer(offer, typed: typed) }
    guard let command = command(named: call.name) else { return unknown(call, typed: typed) }
    guard command.accepts(call.argument) else {
      if let outputs = danger(in: typed) { return outputs }
      let usage = words("usage", ["usage": command.usage(in: presenter)])
      return refuse("unclear", remarks: [.init(text: usage)])
    }
    return command.run(&self, call.argument)
  }

  /// By its name in the person's language, in English, or in any other language.
  func command(named name: String) -> Command? {
    let others = edition.catalogs.filter { $0.language != catalog.language }
    return named(name, in: catalog) ?? Command.all.first { $0.id == name.lowercased() }
      ?? others.lazy.compactMap { named(name, in: $0) }.first
  }

  private func named(_ name: String, in catalog: Catalog) -> Command? {
    let presenter = Presenter(edition: edition, catalog: catalog, now: clock())
    let folding = Folding(for: catalog.language)
    for level in Folding.Level.allCases {
      let typed = folding.fold(name, to: level)
      let found = Command.all.first { command in
        folding.fold(command.name(in: presenter), to: level) == typed
      }
      if let found { return found }
    }
    return nil
  }

  private mutating func takeOffer(_ number: Int, typed: String) -> [Output] {
    let offers = suggestions.isEmpty ? page().outcome?.then.map(\.id) ?? [] : suggestions
    guard offers.indices.contains(number - 1) else {
      return refuse("unknown-command", remarks: [.init(text: words("unknown-command"))])
    }
    return go(to: offers[number - 1])
  }

  mutating func go(to dialogue: Dialogue.ID) -> [Output] {
    guard let position = edition.dialogues.position(of: dialogue) else { return show() }
    suggestions = []
    session.start(position)
    note(.start(position))
    return show()
  }

  private mutating func unknown(_ call: TypedCommand, typed: String) -> [Output] {
    if let outputs = danger(in: typed) { return outputs }
    let folding = Folding(for: catalog.language)
    let names = Command.all.map { $0.name(in: presenter) } + Command.all.map { "/\($0.id)" }
    let folded = names.map { folding.fold($0, to: .bare) }
    let typedName = folding.fold(call.name, to: .bare)
    let nearest = Spelling.nearest(
      to: typedName, among: folded, within: max(1, typedName.count / 3)
    )
    .flatMap { folded.firstIndex(of: $0) }.map { names[$0] }
    let text =
      nearest.map { words("unknown-command-nearest", ["command": $0]) }
      ?? words("unknown-command")
    return refuse("unknown-command", remarks: [.init(text: text)])
  }

  /// What of a line may be called back: a command of this run, without words of the person's own.
  package func historyEntry(for line: Line) -> String? {
    guard case .text(let raw) = line, let call = TypedCommand(TypedText.clean(raw)),
      let command = command(named: call.name)
    else { return nil }
    let name = command.name(in: presenter)
    let keepsArgument = command.argument == .word && Digits.number(in: call.argument) != nil
    return keepsArgument ? "\(name) \(call.argument)" : name
  }
}
