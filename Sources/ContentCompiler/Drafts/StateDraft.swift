/// A `state.yaml` as written: of each text of a locale, which words of the reference it was made
/// from, and whether a speaker has read it.
struct StateDraft: Sendable {
  /// `signs.hint: 1f5ac20d draft`
  struct Entry: Sendable {
    let text: Written
    let source: String
    let status: TextStatus
  }

  /// The entries of one FTL file, by its name.
  struct File: Sendable {
    let name: Written
    let entries: [Entry]
  }

  let files: [File]
}

/// How far a translation has come.
package enum TextStatus: String, Sendable, CaseIterable {
  /// No speaker of the language has read it.
  case draft
  case reviewed
}

extension WrittenText {
  /// Eight hex digits that change with the words and their syntax, but not with how they are
  /// divided into lines.
  func source(in draft: Draft) -> String {
    var hash = Hash()
    let words = bytes(in: draft).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    for word in words { hash.add(word) }
    return String(hash.digits.suffix(8))
  }
}

extension Form {
  /// `state.yaml` of one locale.
  mutating func state(_ tree: Tree) -> StateDraft {
    StateDraft(
      files: entries(tree, of: "state.yaml").map { file in
        StateDraft.File(
          name: file.key,
          entries: entries(file.value, of: "a file").compactMap { entry($0.key, $0.value) })
      })
  }

  private mutating func entry(_ text: Written, _ tree: Tree) -> StateDraft.Entry? {
    let parts = tree.text?.split(separator: " ") ?? []
    guard parts.count == 2, let status = TextStatus(rawValue: String(parts[1])) else {
      wrong(
        "the state of a text must be a hash and ‘draft’ or ‘reviewed’", tree,
        notes: ["let ‘lotsen texts --mark’ write it"])
      return nil
    }
    return StateDraft.Entry(text: text, source: String(parts[0]), status: status)
  }
}
