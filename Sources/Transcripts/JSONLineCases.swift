import StrictJSON

/// Cases as one JSON object a line.
struct JSONLineCases {
  private let file: String
  private var held: [UInt8] = []
  private var line = 1
  /// What comes until the end of the line is dropped.
  private var isTooLong = false

  init(file: String) {
    self.file = file
  }

  mutating func read(_ bytes: [UInt8], into cases: inout [Case]) throws(CaseStream.Fault) {
    let pieces = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (position, piece) in pieces.enumerated() {
      if position > 0 { try finish(into: &cases) }
      isTooLong = isTooLong || held.count + piece.count > Limits.text
      if isTooLong { held = [] } else { held += piece }
    }
  }

  /// Ends the line.
  mutating func finish(into cases: inout [Case]) throws(CaseStream.Fault) {
    defer {
      held.removeAll(keepingCapacity: true)
      isTooLong = false
      line += 1
    }
    if isTooLong { return cases.append(faulty(Failure(.syntax, line: line, got: "too-long"))) }
    guard !held.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { return }
    cases.append(try parsed())
  }

  private func parsed() throws(CaseStream.Fault) -> Case {
    do {
      return try JSONCase(JSON(reading: held), place: Case.Place(file: file, line: line)).parsed
    } catch let fault as JSON.Fault where fault.reason == .utf8 {
      throw CaseStream.Fault(file: file, line: line, message: "the line is not UTF-8")
    } catch let fault as JSON.Fault {
      return faulty(Failure(.syntax, line: line, got: fault.reason.rawValue))
    } catch let failure as Failure {
      return faulty(failure)
    } catch {
      return faulty(Failure(.syntax, line: line))
    }
  }

  private func faulty(_ failure: Failure) -> Case {
    Case(
      name: "line \(line)", place: Case.Place(file: file, line: line), script: .faulty(failure))
  }
}
