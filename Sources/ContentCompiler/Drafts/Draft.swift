import DialogueContent
import DialogueCore
import Fluent
import Localization

/// All content as written, not yet checked; what the rules look at.
struct Draft: Sendable {
  let files: [SourceFile]
  /// Day since 1970-01-01 on which the content is checked.
  let today: Int
  /// Faults found while reading.
  var found: [Diagnostic] = []
  /// Paths of files of which a part could not be read: what is not in them may well exist.
  var broken: Set<String> = []

  /// In the order of their files, without `shared`.
  var dialogues: [DialogueDraft] = []
  var shared: DialogueDraft?
  var contacts: [ContactDraft] = []
  var sources: [SourceDraft] = []
  /// The steps of `steps.yaml`.
  var steps: [Written] = []
  var contracts: [ContractDraft] = []
  var locales = LocalesDraft()
  var finders: [FinderDraft] = []
  /// Folders of `Locales` without an entry in `locales.yaml`.
  var strayFolders: Set<String> = []
  /// Where every name leads.
  private(set) var index = Index()
  /// The texts that are wanted.
  private(set) var plan = TextPlan()
  /// The texts that are there, for each locale.
  private(set) var tables: [TextTable] = []
  /// The texts that mention others, variables or functions.
  private(set) var mentions: [Mention] = []

  var referenceTable: TextTable? {
    locales.all.firstIndex { $0.name.text == locales.reference?.text }.map { tables[$0] }
  }

  func dialogue(_ name: String) -> DialogueDraft? {
    dialogues.first { $0.id.name == name }
  }

  /// All dialogues and the shared questions.
  var scopes: [DialogueDraft] { dialogues + (shared.map { [$0] } ?? []) }

  /// Looks all names up once everything is read, and judges the conditions.
  mutating func finish() {
    index = Index(self)
    found += Typing.faults(in: self)
    plan = TextPlan(self)
    tables = locales.all.map(TextTable.init)
    mentions = Mention.all(in: locales.all)
  }

  func isBroken(_ path: String) -> Bool { broken.contains(path) }

  func isBroken(_ dialogue: DialogueDraft) -> Bool { isBroken(files[dialogue.file].path) }
}

/// Paths of the files with a name of their own.
enum ContentPath {
  static let dialogues = "Dialogues/"
  static let locales = "Locales/"
  static let shared = "Dialogues/shared.yaml"
  static let steps = "Dialogues/steps.yaml"
  static let contacts = "Dialogues/contacts.yaml"
  static let sources = "Dialogues/sources.yaml"
  static let contracts = "Dialogues/contracts.yaml"
  static let localeList = "Locales/locales.yaml"

  static func dialogue(_ name: String) -> String { "Dialogues/\(name).yaml" }

  /// What the texts of a locale were made from; nothing else depends on it.
  static func state(_ locale: String) -> String { "Locales/\(locale)/state.yaml" }

  static func isState(_ path: String) -> Bool {
    path.hasPrefix(locales) && path.hasSuffix("/state.yaml")
  }
}

/// A contact as written.
struct ContactDraft: Sendable {
  let name: Written
  let contact: Contact
  let source: Written?
  /// Where the first number of a record stands that is shown by name only.
  var withheldNumber: Spot?
  let checked: Spot
}

/// A source as written.
struct SourceDraft: Sendable {
  let name: Written
  let source: Source
}
