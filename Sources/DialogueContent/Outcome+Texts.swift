package import DialogueCore
package import Localization

/// The names of the texts that are given answers as variables.
extension Outcome {
  package var titleText: TextKey { text(id.node.name) }
  package var bodyText: TextKey { text(id.node.name, "body") }
  package var followUpText: TextKey { text(id.node.name, "follow-up") }

  /// What a step is called, what it says, and what is added to it here.
  package func texts(of step: DialogueCore.ID<Step>) -> [TextKey] {
    [text("step-\(step)"), text("step-\(step)", "body"), text(id.node.name, "step-\(step)")]
  }

  package func text(of saying: DialogueCore.ID<Saying>) -> TextKey { text("say-\(saying)", "text") }

  private func text(_ message: String, _ attribute: String? = nil) -> TextKey {
    TextKey(scope: id.dialogue.name, message: message, attribute: attribute)
  }
}

extension OutcomeWords {
  /// Whether the texts say the same whatever was answered: none wants an answer, also in the
  /// reference language, in which ready words are shown beside it.
  package func areFixed(_ texts: [TextKey]) -> Bool {
    texts.allSatisfy { key in
      [presenter.catalog, presenter.edition.referenceCatalog].allSatisfy {
        $0.text(key, arguments: variables)?.faults.isEmpty ?? true
      }
    }
  }
}
