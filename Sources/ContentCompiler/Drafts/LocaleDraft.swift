import DialogueContent
import DialogueCore
import Fluent
import Localization

/// The locales with their texts as written.
struct LocalesDraft: Sendable {
  var reference: Written?
  /// In the order of `locales.yaml`.
  var all: [LocaleDraft] = []

  var referenceLocale: LocaleDraft? {
    all.first { $0.name.text == reference?.text }
  }
}

/// A locale: its entry in `locales.yaml` and its folder.
struct LocaleDraft: Sendable {
  let name: Written
  let tag: LanguageTag
  var ownName = ""
  var isRightToLeft = false
  /// The locale over which this one lies, with only what differs.
  var overlay: Written?
  var fallback: [Written] = []
  var serves: [LanguageTag] = []
  /// When a speaker read the texts.
  var reviewed: Day?
  /// Words that stay as they are, whatever script the language has.
  var names: [Written] = []
  var texts: [TextFile] = []
  /// Nil where there is no `state.yaml`, and where only the structure is checked.
  var state: StateDraft?

  func texts(_ name: String) -> TextFile? {
    texts.first { $0.name == name }
  }
}

/// One FTL file.
struct TextFile: Sendable {
  /// `ui` for `ui.ftl`.
  let name: String
  /// Position in the draft's files.
  let file: Int
  let resource: Resource
  let messages: [Message]

  init(name: String, file: Int, resource: Resource) {
    self.name = name
    self.file = file
    self.resource = resource
    messages = resource.messages
  }

  func spot(_ span: Range<Int>) -> Spot {
    Spot(file: file, offset: span.lowerBound)
  }
}

/// A `finder.yaml` as written.
struct FinderDraft: Sendable {
  struct Entry: Sendable {
    let name: Written
    let words: [Written]
    /// One for each of `words`; nil where it cannot be looked for.
    let phrases: [Phrase?]
    let samples: [Written]
    let counterSamples: [Written]
  }

  let tag: LanguageTag
  let file: Int
  var danger: [Entry] = []
  var dialogues: [Entry] = []
}
