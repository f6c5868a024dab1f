import DialogueContent
import Fluent
import Localization

extension PackedLocale: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      tag: try reader.value(), name: try reader.text(), direction: try reader.value(),
      overlay: try reader.optional(), chain: try reader.list(), common: try reader.value(),
      scopes: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(tag)
    writer.write(name)
    writer.write(direction)
    writer.write(overlay)
    writer.write(chain)
    writer.write(common)
    writer.write(scopes)
  }
}

extension Direction: Coded {}

extension PackedLocale.Part: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      scope: try reader.optional(), entries: try reader.value(), borrowed: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(scope)
    writer.write(entries)
    writer.write(borrowed)
  }
}

extension PackedEntries: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    guard let entries = PackedEntries(reader.bytes, in: try reader.block()) else {
      throw ByteReader.Damage()
    }
    self = entries
  }

  func write(to writer: inout ByteWriter) { writer.write(block: block) }
}

extension Finder: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      language: try reader.value(), danger: try reader.list(), dialogues: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(language)
    writer.write(danger)
    writer.write(dialogues)
  }
}

extension Finder.Entry: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(try reader.value(), phrases: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(phrases)
  }
}
