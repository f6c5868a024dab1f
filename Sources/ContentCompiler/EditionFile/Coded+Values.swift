import DialogueCore
import Localization

extension Int: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) { self = try reader.number() }

  func write(to writer: inout ByteWriter) { writer.write(self) }
}

extension Bool: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let byte = try reader.byte()
    guard byte <= 1 else { throw ByteReader.Damage() }
    self = byte == 1
  }

  func write(to writer: inout ByteWriter) { writer.write(byte: self ? 1 : 0) }
}

extension String: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) { self = try reader.text() }

  func write(to writer: inout ByteWriter) { writer.write(self) }
}

/// A case by its number.
extension Coded where Self: CaseIterable & Equatable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let cases = Array(Self.allCases)
    self = cases[try reader.position(in: cases.count)]
  }

  func write(to writer: inout ByteWriter) {
    for (number, other) in Self.allCases.enumerated() where other == self { writer.write(number) }
  }
}

extension ID: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    guard let id = ID(utf8: reader.bytes[try reader.block()]) else { throw ByteReader.Damage() }
    self = id
  }

  func write(to writer: inout ByteWriter) { writer.write(name) }
}

extension QualifiedID: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(try reader.value(), try reader.value())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(dialogue)
    writer.write(node)
  }
}

extension LanguageTag: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    guard let tag = LanguageTag(try reader.text()) else { throw ByteReader.Damage() }
    self = tag
  }

  func write(to writer: inout ByteWriter) { writer.write(string) }
}

extension Day: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) { self.init(try reader.number()) }

  func write(to writer: inout ByteWriter) { writer.write(number) }
}
