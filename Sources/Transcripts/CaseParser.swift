import DialogueContent

/// Reads a `.case` file. What cannot be read makes a case that fails; it never stops the others.
struct CaseParser {
  private let file: String
  private var keys: [String: String] = [:]
  private var marks: [Mark] = []

  init(file: String) {
    self.file = file
  }

  /// - Parameter text: the file without byte order mark, LF or CR LF.
  mutating func parse(_ text: String) -> Case {
    do throws(Failure) {
      for (index, line) in lines(of: text).enumerated() { try take(line, number: index + 1) }
      return try finished()
    } catch {
      return Case(
        name: keys["case"] ?? file, place: Case.Place(file: file, line: error.line ?? 1),
        script: .faulty(error))
    }
  }

  private func lines(of text: String) -> [Substring] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Substring(line.last == "\r" ? line.dropLast() : line)
    }
  }

  private mutating func take(_ raw: Substring, number: Int) throws(Failure) {
    if raw.hasPrefix("\" ") || raw == "\"" {
      return marks.append(Mark(line: number, kind: .typed(String(raw.dropFirst(2)))))
    }
    let line = Self.withoutComment(raw)
    guard let first = line.first else { return }
    switch first {
    case "/": try add(command(line.dropFirst()), number)
    case "?", ">", "!", "~", "@", "=", "+", "-", "*":
      guard line.count == 1 || line.dropFirst().first == " " else {
        throw Failure(.syntax, line: number, expected: "a blank after the mark")
      }
      try add(kind(first, String(line.dropFirst(2))), number)
    default: try take(key: line, number: number)
    }
  }

  private mutating func add(_ kind: Mark.Kind?, _ number: Int) throws(Failure) {
    guard let kind else { throw Failure(.syntax, line: number) }
    marks.append(Mark(line: number, kind: kind))
  }

  private mutating func take(key line: Substring, number: Int) throws(Failure) {
    guard let colon = line.firstIndex(of: ":"), marks.isEmpty else {
      throw Failure(.syntax, line: number, expected: "a key, before the first mark")
    }
    let key = String(line[..<colon])
    let value = line[line.index(after: colon)...].drop { $0 == " " }
    guard Self.keys.contains(key), keys[key] == nil, !value.isEmpty else {
      throw Failure(.syntax, line: number, expected: Self.keys.joined(separator: " "))
    }
    keys[key] = String(value)
  }

  private static let keys = ["case", "start", "language", "now"]

  private func finished() throws(Failure) -> Case {
    guard let name = keys["case"] else { throw Failure(.syntax, line: 1, expected: "case") }
    let now = keys["now"].flatMap { Moment($0) }
    if keys["now"] != nil, now == nil { throw Failure(.syntax, line: 1, expected: "now") }
    return Case(
      name: name, place: Case.Place(file: file, line: 1), start: keys["start"],
      language: keys["language"], now: now, script: .marks(marks))
  }
}

extension CaseParser {
  /// A comment begins with `#` at the start of the line or after two blanks.
  private static func withoutComment(_ line: Substring) -> Substring {
    if line.hasPrefix("#") { return "" }
    var end = line.endIndex
    var blanks = 0
    for index in line.indices {
      if line[index] == "#", blanks >= 2 {
        end = index
        break
      }
      blanks = line[index] == " " ? blanks + 1 : 0
    }
    return trimmed(line[..<end])
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text.drop { $0 == " " || $0 == "\t" }
  }

  private func kind(_ mark: Character, _ text: String) -> Mark.Kind? {
    let words = Self.words(text)
    guard mark == ">" || !words.isEmpty else { return nil }
    switch mark {
    case "?": return words.count == 1 ? .question(words[0]) : nil
    case ">": return .answer(words)
    case "!": return .problems(words)
    case "~": return .candidates(words)
    case "@": return .notices(words)
    case "=": return words.count == 1 ? .outcome(words[0]) : nil
    case "+": return words.count == 1 ? .contact(words[0]) : nil
    case "-": return words.count == 1 ? .notContact(words[0]) : nil
    case "*": return words.count == 1 ? .step(words[0]) : nil
    default: return nil
    }
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: ",").map { String(trimmed($0)) }.filter { !$0.isEmpty }
  }

  private func command(_ text: Substring) -> Mark.Kind? {
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
