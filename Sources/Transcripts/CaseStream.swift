import DialogueCore

/// Turns the bytes of a file into cases, piece by piece, so that memory does not grow with it.
package struct CaseStream {
  package enum Format: String, CaseIterable, Sendable {
    case `case`, jsonl, csv

    /// By the ending of a file's name; nil for any other.
    package init?(fileName: String) {
      guard let dot = fileName.lastIndex(of: ".") else { return nil }
      self.init(rawValue: String(fileName[fileName.index(after: dot)...]))
    }
  }

  private let file: String
  private var reader: Reader
  private var line = 1
  private var isEmpty = true

  private enum Reader {
    case text(CaseText)
    case lines(JSONLineCases)
    case table(CSVCases)
  }

  /// - Parameter delimiter: of `.csv`; nil: found in the header.
  package init(file: String, format: Format, names: Names, delimiter: UInt8? = nil) {
    self.file = file
    switch format {
    case .case: reader = .text(CaseText(file: file))
    case .jsonl: reader = .lines(JSONLineCases(file: file))
    case .csv: reader = .table(CSVCases(file: file, names: names, delimiter: delimiter))
    }
  }

  /// Appends the cases that are complete with these bytes; with a fault, those before it.
  package mutating func read(_ bytes: [UInt8], into cases: inout [Case]) throws(Fault) {
    isEmpty = isEmpty && bytes.isEmpty
    guard let nul = bytes.firstIndex(of: 0) else { return try pass(bytes, into: &cases) }
    try pass(Array(bytes[..<nul]), into: &cases)
    throw Fault(file: file, line: line, message: "the file holds a NUL byte")
  }

  private mutating func pass(_ bytes: [UInt8], into cases: inout [Case]) throws(Fault) {
    line += bytes.count { $0 == UInt8(ascii: "\n") }
    switch reader {
    case .text(var text):
      text.read(bytes)
      reader = .text(text)
    case .lines(var lines):
      defer { reader = .lines(lines) }
      try lines.read(bytes, into: &cases)
    case .table(var table):
      defer { reader = .table(table) }
      try table.read(bytes, into: &cases)
    }
  }

  /// Appends the cases that end with the file.
  package mutating func finish(into cases: inout [Case]) throws(Fault) {
    if isEmpty { throw Fault(file: file, message: "the file is empty") }
    switch reader {
    case .text(let text): cases.append(try text.parsed())
    case .lines(var lines): try lines.finish(into: &cases)
    case .table(var table): try table.finish(into: &cases)
    }
  }
}

extension CaseStream {
  /// What makes a whole file unreadable: no case of any file is run.
  package struct Fault: Error, Hashable, Sendable {
    package let file: String
    /// Nil for the file as a whole.
    package let line: Int?
    package let message: String
    package let nearest: String?

    package init(file: String, line: Int? = nil, message: String, nearest: String? = nil) {
      self.file = file
      self.line = line
      self.message = message
      self.nearest = nearest
    }
  }
}

extension CaseStream.Fault: CustomStringConvertible {
  /// The place, what is wrong, and the name that may have been meant.
  package var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    let hint = nearest.map { "; is ‘\($0)’ meant?" } ?? ""
    return "\(place): \(message)\(hint)"
  }
}
