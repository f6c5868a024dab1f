import DialogueCore
import Fluent
import Localization

extension Rule {
  static let choiceCollision: Self = Rule(
    "choice-collision", isLint: true,
    summary: "no two choices of a question have labels that are the same when typed",
    explanation: """
      People may type an answer instead of its number, and then two choices of this question \
      look the same: capitals, accents and punctuation do not count. Nobody could tell which \
      one was meant. Word one of them so that its first words differ.
      """
  ) { draft in
    draft.locales.all.enumerated().flatMap { number, locale in
      let folding = Folding(for: locale.tag)
      return draft.index.questions.flatMap { question -> [Diagnostic] in
        let scope = question.id.dialogue.name
        guard let found = draft.tables[number].find(question.id.node.name, in: scope) else {
          return []
        }
        return collisions(among: question.draft, found, folding, draft)
      }
    }
  }

  private static func collisions(
    among question: QuestionDraft, _ found: TextTable.Found, _ folding: Folding, _ draft: Draft
  ) -> [Diagnostic] {
    var seen: [String: String] = [:]
    let ids = question.choices.map { "choice-\($0.name.text)" }
    return found.message.attributes.compactMap { attribute in
      guard ids.contains(attribute.id.name), let label = attribute.value.plainText else {
        return nil
      }
      let folded = folding.fold(label, to: .letters)
      guard let other = seen.updateValue(attribute.id.name, forKey: folded) else { return nil }
      return choiceCollision.fault(
        "‘.\(attribute.id.name)’ and ‘.\(other)’ are the same when typed", draft,
        found.file.spot(attribute.id.span), notes: ["let their first words differ"])
    }
  }

  static let answerWordCollision: Self = Rule(
    "answer-word-collision", isLint: true,
    summary: "no word means two of yes, no and the commands",
    explanation: """
      The same word stands for two things, such as yes and a command, and the program could \
      only guess. In a conversation about danger it must not. Take the word out of one of the \
      two lists.
      """
  ) { draft in
    draft.locales.all.flatMap { locale -> [Diagnostic] in
      let folding = Folding(for: locale.tag)
      var seen: [String: String] = [:]
      return words(of: locale).compactMap { word in
        let folded = folding.fold(word.text, to: .letters)
        let other = seen[folded]
        seen[folded] = other ?? word.owner
        guard let other, other != word.owner else { return nil }
        return answerWordCollision.fault(
          "‘\(word.text)’ means both ‘\(other)’ and ‘\(word.owner)’", draft, word.spot,
          notes: ["take it out of one of them"])
      }
    }
  }

  private struct AnswerWord {
    let text: String
    /// The message in whose list it stands.
    let owner: String
    let spot: Spot
  }

  private static func words(of locale: LocaleDraft) -> [AnswerWord] {
    [locale.texts("answers"), locale.texts("ui")].compactMap { $0 }.flatMap { file in
      file.messages.flatMap { message -> [AnswerWord] in
        let isAnswer = ["yes", "no"].contains(message.id.name)
        let isCommand = message.id.name.hasPrefix("command-")
        guard isAnswer || isCommand else { return [] }
        let lists = message.attributes.filter { $0.id.name == (isCommand ? "words" : "short") }
        return ((isAnswer ? [message.value] : []) + lists.map(\.value)).compactMap { $0 }
          .flatMap { pattern in
            (pattern.plainText ?? "").split(separator: ",").map { part in
              AnswerWord(
                text: String(part.drop { $0 == " " }), owner: message.id.name,
                spot: file.spot(pattern.span))
            }
          }
      }
    }
  }
}
