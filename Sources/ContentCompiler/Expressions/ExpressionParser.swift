import DialogueCore

/// Reads the language of conditions: `or` binds weakest, then `and`, then `not`.
struct ExpressionParser {
  private let tokens: [(token: ExpressionLexer.Token, offset: Int)]
  /// Where the condition begins in its file.
  private let start: Spot
  private var position = 0
  private var depth = 0

  private init(_ text: String, at start: Spot) throws(ExpressionFault) {
    tokens = try ExpressionLexer.tokens(of: text)
    self.start = start
  }

  static func parse(_ text: String, at start: Spot) throws(ExpressionFault) -> Expression {
    var parser = try ExpressionParser(text, at: start)
    let expression = try parser.parseAny()
    guard parser.token == .end else { throw parser.unexpected("‘and’, ‘or’ or the end") }
    return expression
  }

  private mutating func parseAny() throws(ExpressionFault) -> Expression {
    var parts = [try parseAll()]
    while take(word: "or") { parts.append(try parseAll()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func parseAll() throws(ExpressionFault) -> Expression {
    var parts = [try parseNot()]
    while take(word: "and") { parts.append(try parseNot()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func parseNot() throws(ExpressionFault) -> Expression {
    guard depth < Limits.conditionNesting else {
      throw ExpressionFault("the condition is nested too deep", at: offset)
    }
    depth += 1
    defer { depth -= 1 }
    if take(word: "not") { return .not(try parseNot()) }
    guard take(.open) else { return try parseTest() }
    let inner = try parseAny()
    try expect(.close)
    return inner
  }

  private mutating func parseTest() throws(ExpressionFault) -> Expression {
    let name = try name("the name of a question, ‘not’ or ‘(’")
    if name.text == "answered" || name.text == "count", take(.open) {
      let question = try self.name("the name of a question")
      try expect(.close)
      guard name.text == "count" else { return .answered(question) }
      return .count(question, try comparison(), try number())
    }
    if take(word: "has") {
      guard token == .openList else { return .has(name, try self.name("a choice")) }
      return .any(try list().map { .has(name, $0) })
    }
    if take(word: "in") { return .isOne(name, try list(), isNegated: false) }
    return try parseComparison(of: name)
  }

  private mutating func parseComparison(of name: Written) throws(ExpressionFault) -> Expression {
    let comparison = try comparison()
    let value = try self.name("a choice, a number or a date")
    if let number = Int(value.text) { return .number(name, comparison, number) }
    if let days = RelativeDay.days(value.text) {
      return .date(name, comparison, fromToday: days)
    }
    guard comparison == .equal || comparison == .unequal else {
      throw ExpressionFault(
        "‘\(value.text)’ is neither a number nor a date", at: value.spot.offset - start.offset,
        notes: ["a choice can only be compared with ‘=’ and ‘!=’; a date is ‘today-3w’"])
    }
    return .isOne(name, [value], isNegated: comparison == .unequal)
  }

  private mutating func list() throws(ExpressionFault) -> [Written] {
    try expect(.openList)
    var names = [try name("a choice")]
    while take(.comma) { names.append(try name("a choice")) }
    try expect(.closeList)
    return names
  }
}

extension ExpressionParser {
  private var token: ExpressionLexer.Token { tokens[position].token }
  private var offset: Int { tokens[position].offset }

  private func unexpected(_ wanted: String) -> ExpressionFault {
    ExpressionFault("expected \(wanted), found \(token.description)", at: offset)
  }

  private mutating func take(_ wanted: ExpressionLexer.Token) -> Bool {
    guard token == wanted else { return false }
    position += 1
    return true
  }

  private mutating func take(word: String) -> Bool { take(.word(word)) }

  private mutating func expect(_ wanted: ExpressionLexer.Token) throws(ExpressionFault) {
    guard take(wanted) else { throw unexpected(wanted.description) }
  }

  private mutating func name(_ wanted: String) throws(ExpressionFault) -> Written {
    guard case .word(let word) = token, !Self.reserved.contains(word) else {
      throw unexpected(wanted)
    }
    let spot = Spot(file: start.file, offset: start.offset + offset)
    position += 1
    return Written(text: word, spot: spot)
  }

  private mutating func comparison() throws(ExpressionFault) -> Condition.Comparison {
    guard case .comparison(let comparison) = token else {
      throw unexpected("‘=’, ‘!=’, ‘<’, ‘<=’, ‘>’, ‘>=’, ‘has’ or ‘in’")
    }
    position += 1
    return comparison
  }

  private mutating func number() throws(ExpressionFault) -> Int {
    guard case .word(let word) = token, let number = Int(word) else {
      throw unexpected("a whole number")
    }
    position += 1
    return number
  }

  private static let reserved: Set<String> = ["and", "or", "not", "has", "in"]
}
