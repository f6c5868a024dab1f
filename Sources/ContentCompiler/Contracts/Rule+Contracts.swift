extension Rule {
  static let contractForm: Self = Rule(
    proving: "contract-form",
    summary: "every contract has a form that is known, and names what exists",
    explanation: """
      A contract says in one line what must hold on every way through, and the program has to \
      understand all of it to prove it. The forms are few: ‘every outcome’, ‘every question’, \
      ‘every path’, ‘every dialogue’ or ‘every text’, with what must hold behind the colon. A \
      contract that speaks of nothing that exists is a fault, too: it would hold for no reason. \
      Correct the name or the form.
      """)

  static let contract: Self = Rule(
    proving: "contract", summary: "every contract holds on every way through",
    explanation: """
      After the answers of the case that is printed, something that was promised for every way \
      does not hold. Run the case to see the page, then correct the routes or the lists of the \
      outcome. Change the contract only if the promise itself was wrong: others rely on it.
      """)
}
