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

  private let file: String
  private var reader: Reader
  private var isEmpty = true

  private enum Reader {
    case text([UInt8])
    case lines(JSONLineCases)
    case table(CSVCases)
  }

  /// - Parameter delimiter: of `.csv`; nil: found in the header.
  package init(file: String, format: Format, names: Names, delimiter: UInt8? = nil) {
    self.file = file
    switch format {
    case .case: reader = .text([])
    case .jsonl: reader = .lines(JSONLineCases(file: file))
    case .csv: reader = .table(CSVCases(file: file, names: names, delimiter: delimiter))
    }
  }

  /// The cases that are complete with these bytes.
  package mutating func read(_ bytes: [UInt8]) throws(Fault) -> [Case] {
    isEmpty = isEmpty && bytes.isEmpty
    if bytes.contains(0) { throw Fault(file: file, message: "the file holds a NUL byte") }
    switch reader {
    case .text(var held):
      held += bytes
      if held.count > Limits.text {
        throw Fault(file: file, message: "the file is longer than \(Limits.text) bytes")
      }
      reader = .text(held)
      return []
    case .lines(var cases):
      defer { reader = .lines(cases) }
      return try cases.read(bytes)
    case .table(var cases):
      defer { reader = .table(cases) }
      return try cases.read(bytes)
    }
  }

  /// The cases that end with the file.
  package mutating func finish() throws(Fault) -> [Case] {
    if isEmpty { throw Fault(file: file, message: "the file is empty") }
    switch reader {
    case .text(let held):
      guard let text = String(validating: held, as: UTF8.self) else {
        throw Fault(file: file, message: "the file is not UTF-8")
      }
      var parser = CaseParser(file: file)
      return [parser.parse(text.withoutByteOrderMark)]
    case .lines(var cases): return try cases.finish()
    case .table(var cases): return try cases.finish()
    }
  }
}

extension String {
  var withoutByteOrderMark: String {
    unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
  }
}
