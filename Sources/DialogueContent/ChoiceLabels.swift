import DialogueCore
import Localization

/// The labels of one question's choices, folded once to be compared with typed words.
///
/// They are compared with the letters of the language first, then without any marks; what fits at
/// the first level wins.
struct ChoiceLabels {
  private let folding: Folding
  private let labels: [(id: Choice.ID, folded: [String])]

  init(_ choices: [PageChoice], folding: Folding) {
    self.folding = folding
    labels = choices.map { choice in
      (choice.id, Folding.Level.allCases.map { folding.fold(choice.label.string, to: $0) })
    }
  }

  /// The choice whose whole label this is; nil if there is none or more than one.
  func whole(_ text: String) -> Choice.ID? {
    let fitting = fitting(text) { $0.utf8.elementsEqual($1.utf8) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The choices whose labels begin with the text, if it has letters enough.
  func beginning(with text: String) -> [Choice.ID] {
    guard folding.fold(text, to: .bare).count >= Limits.beginningLength else { return [] }
    return fitting(text) { $0.utf8.starts(with: $1.utf8) }
  }

  private func fitting(_ text: String, by fits: (String, String) -> Bool) -> [Choice.ID] {
    for (place, level) in Folding.Level.allCases.enumerated() {
      let typed = folding.fold(text, to: level)
      guard !typed.isEmpty else { return [] }
      let fitting = labels.filter { fits($0.folded[place], typed) }
      if !fitting.isEmpty { return fitting.map(\.id) }
    }
    return []
  }
}
