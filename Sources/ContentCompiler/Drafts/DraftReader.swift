import DialogueCore
import Fluent
import Localization

/// Reads all files into a draft, with every fault of every file.
struct DraftReader {
  private var draft: Draft
  private var texts: [String: [TextFile]] = [:]
  private var finders: [String: (file: Int, tree: Tree)] = [:]
  private var states: [String: StateDraft] = [:]
  private let checks: Compiler.Checks

  /// - Parameter checks: a check of the structure passes over the states of the texts.
  static func read(
    _ files: ContentFiles, today: Int, checks: Compiler.Checks = .all
  ) -> Draft {
    var reader = DraftReader(files, today: today, checks)
    for number in reader.draft.files.indices { reader.read(number) }
    reader.gatherLocales()
    for path in [
      ContentPath.shared, ContentPath.contacts, ContentPath.sources,
      ContentPath.steps, ContentPath.localeList,
    ]
    where !reader.draft.files.contains(where: { $0.path == path }) {
      reader.miss(path)
    }
    reader.draft.finish()
    return reader.draft
  }

  private init(_ files: ContentFiles, today: Int, _ checks: Compiler.Checks) {
    self.checks = checks
    draft = Draft(
      files: files.files.map { SourceFile(path: $0.path, bytes: $0.bytes) }, today: today)
    draft.found = files.faults
    draft.broken = Set(files.faults.map(\.file))
  }

  private mutating func miss(_ path: String) {
    guard !draft.isBroken(path) else { return }
    let file = SourceFile(path: path, bytes: [])
    add([Rule.unreadableFile.fault("the file ‘\(path)’ is missing", in: file, at: 0)], to: path)
  }

  private mutating func add(_ faults: [Diagnostic], to path: String) {
    draft.found += faults
    if faults.contains(where: { $0.severity == .error }) { draft.broken.insert(path) }
  }

  private mutating func read(_ number: Int) {
    let file = draft.files[number]
    if checks == .structure, ContentPath.isState(file.path) { return }
    let faults = Characters.faults(in: file)
    add(faults, to: file.path)
    let parts = file.path.split(separator: "/").map(String.init)
    let isYAML = file.path.hasSuffix(".yaml")
    switch (parts.first, parts.count) {
    case ("Dialogues", 2) where isYAML:
      if faults.isEmpty { readDialogues(number, name: String(parts[1].dropLast(5))) }
    case ("Locales", 2) where file.path == ContentPath.localeList:
      if faults.isEmpty, let (tree, form) = open(number) { readLocales(tree, form) }
    case ("Locales", 3) where parts[2] == "finder.yaml":
      if faults.isEmpty, let (tree, _) = open(number) { finders[parts[1]] = (number, tree) }
    case ("Locales", 3) where ContentPath.isState(file.path):
      guard faults.isEmpty, let (tree, form) = open(number) else { return }
      var reader = form
      states[parts[1]] = reader.state(tree)
      add(reader.faults, to: file.path)
    case ("Locales", 3) where file.path.hasSuffix(".ftl"):
      if faults.contains(where: { $0.rule == Rule.unreadableFile.id }) { return }
      readTexts(number, locale: parts[1], name: String(parts[2].dropLast(4)))
    default:
      draft.found.append(
        Rule.strayFile.fault(
          "nothing reads this file", in: file, at: 0,
          notes: ["take it out of the content folder, or correct its name"]))
    }
  }

  /// The tree of a YAML file with a form to take it apart; nil if it cannot be read.
  private mutating func open(_ number: Int) -> (Tree, Form)? {
    var reader = YAMLFile(draft.files[number])
    let tree = reader.tree()
    add(reader.faults, to: draft.files[number].path)
    return tree.map { ($0, Form(draft.files[number], number: number)) }
  }

  private mutating func readDialogues(_ number: Int, name: String) {
    let path = draft.files[number].path
    let id = ID<Dialogue>(name)
    if id == nil {
      add(
        [
          Rule.wrongForm.fault(
            "‘\(name)’ is no name for a dialogue", in: draft.files[number], at: 0,
            notes: ["a file is named after its dialogue: small letters a–z, digits and ‘-’"])
        ], to: path)
    }
    guard let id, let (tree, form) = open(number) else { return }
    switch path {
    case ContentPath.contacts:
      var reader = ContactReader(form: form)
      draft.contacts = reader.contacts(tree)
      add(reader.form.faults, to: path)
    case ContentPath.sources:
      var form = form
      draft.sources = form.sources(tree)
      add(form.faults, to: path)
    case ContentPath.contracts:
      var form = form
      draft.contracts = form.contracts(tree)
      add(form.faults, to: path)
    case ContentPath.steps:
      var form = form
      draft.steps = form.steps(tree)
      add(form.faults, to: path)
    default:
      var reader = DialogueReader(tree, form: form)
      if path == ContentPath.shared {
        draft.shared = reader.shared()
      } else {
        draft.dialogues.append(reader.dialogue(named: id))
      }
      add(reader.form.faults, to: path)
    }
  }

  private mutating func readLocales(_ tree: Tree, _ form: Form) {
    var form = form
    draft.locales = form.locales(tree)
    add(form.faults, to: form.file.path)
  }

  private mutating func readTexts(_ number: Int, locale: String, name: String) {
    let file = draft.files[number]
    let text = TextFile(name: name, file: number, resource: Resource.parse(file.bytes))
    texts[locale, default: []].append(text)
    add(
      text.resource.junk.map { junk in
        Rule.fluentSyntax.fault(
          junk.fault.sentence, in: file, at: junk.fault.offset,
          notes: Self.notes(on: junk, in: file))
      }, to: file.path)
  }

  /// Where the lines begin that are lost, if the fault shows further down.
  private static func notes(on junk: Junk, in file: SourceFile) -> [String] {
    let start = file.place(of: junk.span.lowerBound).line
    return start == file.place(of: junk.fault.offset).line
      ? [] : ["the text that begins in line \(start) is not read"]
  }

  /// Puts the folders together with the entries of `locales.yaml`.
  private mutating func gatherLocales() {
    for index in draft.locales.all.indices {
      let name = draft.locales.all[index].name.text
      draft.locales.all[index].texts = texts.removeValue(forKey: name) ?? []
      draft.locales.all[index].state = states.removeValue(forKey: name)
      guard let (number, tree) = finders.removeValue(forKey: name) else { continue }
      var form = Form(draft.files[number], number: number)
      draft.finders.append(form.finder(tree, for: draft.locales.all[index].tag))
      add(form.faults, to: draft.files[number].path)
    }
    draft.strayFolders = Set(texts.keys).union(finders.keys).union(states.keys)
  }
}
