extension Method {
  /// Every method, in the order of the protocol's section 8.
  package static let all: [Method] = [
    .discover, .ping, .openRPC,
    .dialogueList, .dialogueFind, .dialogueStart, .dialogueAnswer, .dialogueInterpret,
    .dialogueBack, .dialogueChange, .dialoguePage, .dialogueSafety, .dialogueSummary,
    .contactList, .contactGet,
    .dialogueCheck, .dialogueGraph,
  ]

  /// By its name. All names are lower-case ASCII, which equals nothing else in Unicode either.
  static let named = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
