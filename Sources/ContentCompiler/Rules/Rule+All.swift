import DialogueCore

extension Rule {
  /// Every rule, in the order in which the manual lists them.
  package static let all: [Rule] = [
    // Found while reading.
    unreadableFile, strayFile, controlCharacter, yamlSyntax, yamlFeature, unknownKey, duplicateKey,
    wrongForm, fluentSyntax,
    // Structure.
    duplicateID, unknownReference, condition, missingElse, deadGo, loop, safetyParts, outcomeParts,
    contactWithoutSource, numberOfNameRecord, checkedContact,
    // Words.
    localeFile, missingText, untranslatedText, unusedText, fluentReference, undeclaredVariable,
    unknownFunction,
    staleText, sameAsSource, textLength, lostNumber, pluralCategory, wrongScript, textIsolates,
    readability,
    choiceCollision, answerWordCollision, finderEntry, finderSample, finderCounterSample,
    // Proved over all states.
    unreached, answerBudget, emptyList, constantCondition, explorationBound, contractForm,
    contract,
  ]

  /// The rule of this name.
  package static func named(_ name: String) -> Rule? {
    all.first { $0.id.name == name }
  }
}
