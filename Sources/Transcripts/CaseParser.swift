import DialogueContent

/// Reads a `.case` file. What cannot be read makes a case that fails; it never stops the others.
struct CaseParser {
  private static let keys = ["case", "start", "language", "now"]

  private let file: String
  private var values: [String: String] = [:]
  private var now: Moment?
  private var marks: [Mark] = []

  init(file: String) {
    self.file = file
  }

  /// - Parameter text: the file without byte order mark; lines end with LF or CR LF.
  mutating func parse(_ text: String) -> Case {
    let place = Case.Place(file: file, line: 1)
    do throws(Failure) {
      for (index, line) in Self.lines(of: text).enumerated() { try take(line, index + 1) }
      guard let name = values["case"] else { throw Failure(.syntax, line: 1, expected: "case") }
      return Case(
        name: name, place: place, start: values["start"], language: values["language"], now: now,
        script: .marks(marks))
    } catch {
      return Case(name: values["case"] ?? file, place: place, script: .faulty(error))
    }
  }

  /// Divided at the scalar: for `Character`, CR LF is one thing and no line feed.
  private static func lines(of text: String) -> [Substring] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Substring(line.last == "\r" ? line.dropLast() : line)
    }
  }

  private mutating func take(_ raw: Substring, _ number: Int) throws(Failure) {
    if let typed = Self.typed(raw) {
      guard values["case"] != nil else { throw Failure(.syntax, line: number, expected: "case") }
      return marks.append(Mark(line: number, kind: .typed(typed)))
    }
    let line = Self.withoutComment(raw.unicodeScalars)
    guard let first = line.unicodeScalars.first else { return }
    guard Self.marks.contains(first) else { return try take(key: line, number) }
    guard values["case"] != nil, let kind = Self.kind(first, line) else {
      throw Failure(.syntax, line: number, expected: values["case"] == nil ? "case" : nil)
    }
    marks.append(Mark(line: number, kind: kind))
  }

  private mutating func take(key line: Substring, _ number: Int) throws(Failure) {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let key = String(parts[0])
    guard parts.count == 2, marks.isEmpty, Self.keys.contains(key), values[key] == nil else {
      throw Failure(.syntax, line: number, expected: Self.keys.joined(separator: " "))
    }
    let value = String(Self.trimmed(parts[1].unicodeScalars))
    guard !value.isEmpty, key == "case" || values["case"] != nil else {
      throw Failure(.syntax, line: number, expected: value.isEmpty ? key : "case")
    }
    values[key] = value
    guard key == "now" else { return }
    now = Moment(value)
    if now == nil { throw .now(number) }
  }
}

// MARK: Lines

extension CaseParser {
  private static let marks: Set<Unicode.Scalar> = [
    "?", ">", "!", "~", "@", "=", "+", "-", "*", "/",
  ]

  /// Typed text stands as it was typed: blanks at its end and `#` belong to it.
  private static func typed(_ line: Substring) -> String? {
    let scalars = line.unicodeScalars
    guard scalars.first == "\"" else { return nil }
    let rest = scalars.dropFirst()
    return rest.isEmpty ? "" : rest.first == " " ? String(rest.dropFirst()) : nil
  }

  /// A comment begins with `#` at the start of the line or after two blanks.
  private static func withoutComment(_ line: Substring.UnicodeScalarView) -> Substring {
    var blanks = 2
    let end = line.indices.first { index in
      if line[index] == "#", blanks >= 2 { return true }
      blanks = isBlank(line[index]) ? blanks + 1 : 0
      return false
    }
    return trimmed(line[..<(end ?? line.endIndex)])
  }

  private static func trimmed(_ text: Substring.UnicodeScalarView) -> Substring {
    var text = text.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return Substring(text)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  /// A mark and a blank, then its words; a command stands right behind its mark.
  private static func kind(_ mark: Unicode.Scalar, _ line: Substring) -> Mark.Kind? {
    let rest = line.unicodeScalars.dropFirst()
    if mark == "/" { return command(Substring(rest)) }
    guard rest.first.map(isBlank) ?? true else { return nil }
    let words = Substring(rest).split(separator: ",", omittingEmptySubsequences: false)
      .map { String(trimmed($0.unicodeScalars)) }
    if words == [""] { return mark == ">" ? .answer([]) : nil }
    return words.contains("") ? nil : kind(mark, words)
  }

  private static func kind(_ mark: Unicode.Scalar, _ words: [String]) -> Mark.Kind? {
    switch mark {
    case ">": return .answer(words)
    case "!": return .problems(words)
    case "~": return .candidates(words)
    case "@": return .notices(words)
    default: break
    }
    guard words.count == 1 else { return nil }
    switch mark {
    case "?": return .question(words[0])
    case "=": return .outcome(words[0])
    case "+": return .contact(words[0])
    case "-": return .notContact(words[0])
    case "*": return .step(words[0])
    default: return nil
    }
  }

  private static func command(_ text: Substring) -> Mark.Kind? {
    let words = text.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case ("back", 1): return .command(.back)
    case ("safety", 1): return .command(.safety)
    case ("resume", 1): return .command(.resume)
    case ("change", 2): return .command(.change(words[1]))
    case ("start", 2): return .command(.start(words[1]))
    case ("language", 2): return .command(.language(words[1]))
    default: return nil
    }
  }
}
