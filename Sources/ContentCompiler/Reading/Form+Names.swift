import DialogueCore

extension Form {
  /// A word that is an identifier.
  mutating func name(_ tree: Tree?, of what: @autoclosure () -> String) -> Written? {
    guard let word = word(tree, of: what()) else { return nil }
    return check(word, of: what())
  }

  /// A list of identifiers.
  mutating func names(_ tree: Tree?, of what: @autoclosure () -> String) -> [Written] {
    words(tree, of: what()).compactMap { check($0, of: "an entry of \(what())") }
  }

  /// The entries of a map whose keys are identifiers.
  mutating func namedEntries(_ tree: Tree, of what: @autoclosure () -> String) -> [(
    key: Written, value: Tree
  )] {
    entries(tree, of: what()).filter { check($0.key, of: "a key of \(what())") != nil }
  }

  mutating func check(_ word: Written, of what: @autoclosure () -> String) -> Written? {
    if word.text.isIdentifier { return word }
    add(
      Rule.wrongForm.fault(
        "\(what()) must be an identifier, not ‘\(word.text)’", in: file, at: word.spot.offset,
        notes: ["identifiers are small letters a–z, digits and ‘-’, at most 64, a letter first"]))
    return nil
  }

  /// A condition; nil, with a fault, if it cannot be read.
  mutating func condition(_ tree: Tree?) -> Expression? {
    guard let tree else { return nil }
    guard let word = word(tree, of: "a condition") else {
      if tree.isEmpty { wrong("a condition is empty", tree) }
      return nil
    }
    do {
      return try ExpressionParser.parse(word.text, at: word.spot)
    } catch {
      add(
        Rule.condition.fault(
          error.message, in: file, at: word.spot.offset + error.offset, notes: error.notes))
      return nil
    }
  }

  /// `yes` or `no`.
  mutating func flag(_ tree: Tree?, of what: @autoclosure () -> String) -> Bool {
    choice(tree, of: what(), among: ["yes", "no"]) == "yes"
  }

  /// `7d` or `2w` in days.
  mutating func length(_ tree: Tree?, of what: @autoclosure () -> String) -> Int? {
    guard let tree, let word = word(tree, of: what()) else { return nil }
    guard let days = RelativeDay.length(word.text[...]), days > 0 else {
      wrong("\(what()) must be a length such as ‘7d’ or ‘2w’", tree)
      return nil
    }
    return days
  }

  /// `today-3w` in days from today.
  mutating func day(_ tree: Tree?, of what: @autoclosure () -> String) -> Int? {
    guard let tree, let word = word(tree, of: what()) else { return nil }
    guard let days = RelativeDay.days(word.text) else {
      wrong("\(what()) must be a day such as ‘today’ or ‘today-3w’", tree)
      return nil
    }
    return days
  }
}

extension String {
  /// Whether it has the form of an `ID`; asked of every name, and so without making one.
  fileprivate var isIdentifier: Bool {
    var count = 0
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        if count == 0 { return false }
      default: return false
      }
      count += 1
    }
    return 1...DialogueCore.Limits.idLength ~= count
  }
}
