/// A whole `.case` file, as far as it has come.
struct CaseText {
  private let file: String
  private var bytes: [UInt8] = []
  private var isTooLong = false

  init(file: String) {
    self.file = file
  }

  mutating func read(_ more: [UInt8]) {
    isTooLong = isTooLong || bytes.count + more.count > Limits.text
    if isTooLong { bytes = [] } else { bytes += more }
  }

  /// The one case of the file; if it cannot be read, one that fails.
  func parsed() throws(CaseStream.Fault) -> Case {
    if isTooLong {
      return Case(
        name: file, place: Case.Place(file: file, line: 1),
        script: .faulty(Failure(.syntax, line: 1, got: "too-long")))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CaseStream.Fault(file: file, line: faultyLine, message: "the line is not UTF-8")
    }
    var parser = CaseParser(file: file)
    let isMarked = text.unicodeScalars.first == "\u{FEFF}"
    return parser.parse(isMarked ? String(text.unicodeScalars.dropFirst()) : text)
  }

  private var faultyLine: Int? {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .firstIndex { String(validating: $0, as: UTF8.self) == nil }
      .map { $0 + 1 }
  }
}
