package import DialogueCore
import Fluent
package import Localization

/// Words ready to say or send, in which answers are still to select what is said.
package struct OpenSaying: Sendable {
  /// A stretch of a text.
  package enum Piece: Sendable {
    case text(String)
    /// The first of these questions that is answered selects: a variant for each of the choices,
    /// the last one for everything else.
    case select(questions: [Int], choices: [Choice.ID], variants: [[Piece]])
  }

  /// A text in one language.
  package struct Words: Sendable {
    package let pieces: [Piece]
    package let language: LanguageTag
    package let direction: Direction
  }

  package let id: ID<Saying>
  package let title: Text
  /// As in `PageOutcome.Saying`.
  package let text: Words
  package let translation: Words?
}

extension OutcomeWords {
  /// Ready words before the answers are known; nil if they want more of them than to select.
  package func openSaying(_ id: ID<Saying>) -> OpenSaying? {
    let key = outcome.text(of: id)
    func words(_ catalog: Catalog) -> OpenSaying.Words? {
      catalog.openText(key, arguments: variables, isOpen: { selectingQuestions($0) != nil }).map {
        text in
        OpenSaying.Words(
          pieces: text.pieces.map { piece($0) }, language: text.language,
          direction: text.direction)
      }
    }
    guard let own = words(presenter.catalog),
      let original = words(presenter.edition.referenceCatalog)
    else { return nil }
    return OpenSaying(
      id: id, title: presenter.words(key.message, scope: key.scope), text: original,
      translation: own.language.language == original.language.language ? nil : own)
  }

  /// The questions that give a variable its value, where that is the id of a choice or nothing.
  private func selectingQuestions(_ variable: String) -> [Int]? {
    guard !Presenter.variables.contains(variable), let name = ID<Question>(variable) else {
      return nil
    }
    let dialogues = presenter.edition.dialogues
    let positions = Set([outcome.id.dialogue, Dialogues.Names.shared])
      .compactMap { dialogues.position(of: Question.ID($0, name)) }
    let isSelecting = positions.allSatisfy {
      ![.number, .date].contains(dialogues.questions[$0].kind)
    }
    return isSelecting ? positions : nil
  }

  private func piece(_ piece: Fluent.Piece) -> OpenSaying.Piece {
    switch piece {
    case .text(let text): return .text(text)
    case .select(let variable, let variants, let otherwise):
      let named = variants.compactMap { name, pieces in Choice.ID(name).map { ($0, pieces) } }
      return .select(
        questions: selectingQuestions(variable) ?? [], choices: named.map(\.0),
        variants: (named.map(\.1) + [otherwise]).map { $0.map(self.piece) })
    }
  }
}
