import Localization

/// Takes a YAML tree apart into the shapes a format wants, and notes every departure from them.
struct Form {
  let file: SourceFile
  /// Position of the file in the draft.
  let number: Int
  private(set) var faults: [Diagnostic] = []

  init(_ file: SourceFile, number: Int) {
    self.file = file
    self.number = number
  }

  func spot(_ tree: Tree) -> Spot {
    Spot(file: number, offset: tree.offset)
  }

  mutating func wrong(_ message: String, _ tree: Tree, notes: [String] = []) {
    faults.append(Rule.wrongForm.fault(message, in: file, at: tree.offset, notes: notes))
  }

  mutating func add(_ fault: Diagnostic) {
    faults.append(fault)
  }

  /// The entries of a map with free keys, each once.
  mutating func entries(_ tree: Tree, of what: @autoclosure () -> String) -> [(
    key: Written, value: Tree
  )] {
    guard case .map(let pairs) = tree.content else {
      if !tree.isEmpty { wrong("\(what()) must be a map", tree, notes: ["write ‘key: value’"]) }
      return []
    }
    var seen: Set<String> = []
    var entries: [(key: Written, value: Tree)] = []
    entries.reserveCapacity(pairs.count)
    for pair in pairs {
      guard let text = pair.key.text, !text.isEmpty else {
        wrong("a key must be a word", pair.key)
        continue
      }
      // Most maps have a handful of keys, and looking through them is quicker than hashing.
      let isNew =
        pairs.count > 12
        ? seen.insert(text).inserted : !entries.contains { $0.key.text == text }
      guard isNew else {
        add(
          Rule.duplicateKey.fault(
            "‘\(text)’ is written twice in one map", in: file, at: pair.key.offset,
            notes: ["keep one of them"]))
        continue
      }
      entries.append((Written(text: text, spot: spot(pair.key)), pair.value))
    }
    return entries
  }

  /// The values of a map whose keys are given by the format.
  mutating func fields(
    _ tree: Tree, of what: @autoclosure () -> String, _ known: [String], required: [String] = []
  ) -> Fields {
    var fields = Fields()
    guard case .map = tree.content else {
      wrong("\(what()) must be a map with the keys \(quoted(known))", tree)
      return fields
    }
    for entry in entries(tree, of: what()) {
      guard known.contains(entry.key.text) else {
        add(
          Rule.unknownKey.fault(
            "\(what()) has no key ‘\(entry.key.text)’", in: file, at: entry.key.spot.offset,
            notes: suggestion(for: entry.key.text, among: known)))
        continue
      }
      fields.all.append((entry.key.text, entry.value))
    }
    for key in required where fields[key] == nil {
      wrong("\(what()) has no ‘\(key)’", tree, notes: ["add ‘\(key):’"])
    }
    return fields
  }

  /// The items of a list; nothing at all is an empty list.
  mutating func items(_ tree: Tree?, of what: @autoclosure () -> String) -> [Tree] {
    guard let tree else { return [] }
    guard case .list(let items) = tree.content else {
      if !tree.isEmpty {
        wrong(
          "\(what()) must be a list", tree,
          notes: [tree.text.map { "write ‘[\($0)]’" } ?? "write ‘- …’"])
      }
      return []
    }
    return items
  }

  /// A scalar; nil, without a fault, if nothing is written.
  mutating func word(_ tree: Tree?, of what: @autoclosure () -> String) -> Written? {
    guard let tree, !tree.isEmpty else { return nil }
    guard let text = tree.text else {
      wrong("\(what()) must be a single value", tree)
      return nil
    }
    return Written(text: text, spot: spot(tree))
  }

  /// A list of scalars.
  mutating func words(_ tree: Tree?, of what: @autoclosure () -> String) -> [Written] {
    items(tree, of: what()).compactMap { item in
      if item.isEmpty { wrong("an entry of \(what()) is empty", item) }
      return word(item, of: "an entry of \(what())")
    }
  }

  /// A scalar that is one of these.
  mutating func choice(_ tree: Tree?, of what: @autoclosure () -> String, among known: [String])
    -> String?
  {
    guard let word = word(tree, of: what()) else { return nil }
    guard known.contains(word.text) else {
      add(
        Rule.wrongForm.fault(
          "‘\(word.text)’ is not one of the values of \(what())", in: file, at: word.spot.offset,
          notes: suggestion(for: word.text, among: known)))
      return nil
    }
    return word.text
  }

  mutating func number(
    _ tree: Tree?, of what: @autoclosure () -> String, in range: ClosedRange<Int>
  ) -> Int? {
    guard let tree, let word = word(tree, of: what()) else { return nil }
    guard let number = Int(word.text), range.contains(number) else {
      wrong(
        "\(what()) must be a whole number from \(range.lowerBound) to \(range.upperBound)", tree)
      return nil
    }
    return number
  }
}

/// The values of a map by their keys, in the order of the file.
struct Fields {
  fileprivate(set) var all: [(key: String, value: Tree)] = []

  subscript(key: String) -> Tree? { all.first { $0.key == key }?.value }
}

/// The names in quotes with commas between.
func quoted(_ names: [String]) -> String {
  names.map { "‘\($0)’" }.joined(separator: ", ")
}

/// The first five in quotes, and how many more there are.
func listed(_ names: [String]) -> String {
  quoted(Array(names.prefix(5))) + (names.count > 5 ? " and \(names.count - 5) more" : "")
}

/// A note with the nearest known name, or with all of them if they are few.
func suggestion(for name: String, among known: [String]) -> [String] {
  if let near = Spelling.nearest(to: name, among: known) { return ["did you mean ‘\(near)’?"] }
  return known.isEmpty || known.count > 16 ? [] : ["known are \(quoted(known))"]
}
