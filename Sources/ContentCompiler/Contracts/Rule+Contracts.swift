extension Rule {
  static let contractForm: Self = Rule(
    proving: "contract-form",
    summary: "every contract has a form that is known, and names what exists")

  static let contract: Self = Rule(
    proving: "contract", summary: "every contract holds on every way through")
}
