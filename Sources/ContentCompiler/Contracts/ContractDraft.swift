/// A contract as written: what must hold on every way through, and where that is shown.
struct ContractDraft: Sendable {
  let id: Written
  /// What it says, for people.
  var title = ""
  var claims: [ClaimDraft] = []
  /// Rules that report whatever breaks it.
  var rules: [Written] = []
  /// Tests of the program and recorded cases that show what no rule can.
  var tests: [Written] = []
  var cases: [Written] = []
}

/// One line `every …: …`.
struct ClaimDraft: Sendable {
  /// What it speaks of, with its `every`.
  let subject: Written
  let claim: Written
}

extension Form {
  private static let contractKeys = ["id", "title", "by rule", "by test", "by case"]

  /// `contracts.yaml`.
  mutating func contracts(_ tree: Tree) -> [ContractDraft] {
    let all = fields(tree, of: "contracts.yaml", ["contracts"], required: ["contracts"])
    var seen: Set<String> = []
    return items(all["contracts"], of: "‘contracts’").compactMap { item in
      guard let contract = contract(item) else { return nil }
      guard seen.insert(contract.id.text).inserted else {
        add(
          Rule.wrongForm.fault(
            "there are two contracts ‘\(contract.id.text)’", in: file,
            at: contract.id.spot.offset, notes: ["a contract may have several ‘every …’"]))
        return nil
      }
      return contract
    }
  }

  private mutating func contract(_ tree: Tree) -> ContractDraft? {
    let entries = entries(tree, of: "a contract")
    guard let id = word(entries.first { $0.key.text == "id" }?.value, of: "‘id’") else {
      wrong("a contract has no ‘id’", tree, notes: ["add ‘id:’"])
      return nil
    }
    var draft = ContractDraft(id: id)
    for entry in entries {
      switch entry.key.text {
      case "id": break
      case "title": draft.title = word(entry.value, of: "‘title’")?.text ?? ""
      case "by rule": draft.rules = words(entry.value, of: "‘by rule’")
      case "by test": draft.tests = words(entry.value, of: "‘by test’")
      case "by case": draft.cases = words(entry.value, of: "‘by case’")
      case let key where key.hasPrefix("every "): claim(entry.key, entry.value, of: &draft)
      default: unknown(entry.key)
      }
    }
    if draft.claims.isEmpty, (draft.rules + draft.tests + draft.cases).isEmpty {
      wrong(
        "nothing shows that the contract ‘\(id.text)’ holds", tree,
        notes: ["add ‘every …: …’, ‘by rule’, ‘by test’ or ‘by case’"])
    }
    return draft
  }

  private mutating func claim(_ key: Written, _ tree: Tree, of draft: inout ContractDraft) {
    guard let claim = word(tree, of: "‘\(key.text)’") else {
      if tree.isEmpty { wrong("a claim is missing", tree) }
      return
    }
    draft.claims.append(ClaimDraft(subject: key, claim: claim))
  }

  private mutating func unknown(_ key: Written) {
    add(
      Rule.unknownKey.fault(
        "a contract has no key ‘\(key.text)’", in: file, at: key.spot.offset,
        notes: suggestion(for: key.text, among: Self.contractKeys + ["every …"])))
  }
}
