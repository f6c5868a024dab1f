import DialogueContent
import DialogueCore
import Localization

extension Edition: Coded {
  convenience init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let dialogues: Dialogues = try reader.value()
    let contacts: [Contact] = try reader.list()
    let sources: [Source] = try reader.list()
    let locales: [PackedLocale] = try reader.list()
    self.init(
      dialogues: dialogues, contacts: contacts, sources: sources,
      catalogs: Catalog.all(of: locales), reference: try reader.position(in: locales.count),
      finders: try reader.list(), hash: try reader.text(), languages: try reader.list(),
      published: try reader.optional())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(dialogues)
    writer.write(contacts)
    writer.write(sources)
    writer.write(catalogs.compactMap(\.packed))
    writer.write(reference)
    writer.write(finders)
    writer.write(hash)
    writer.write(languages)
    writer.write(published)
  }
}

extension ServedLanguage: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      tag: try reader.value(), serves: try reader.list(), isComplete: try reader.value(),
      reviewed: try reader.optional())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(tag)
    writer.write(serves)
    writer.write(isComplete)
    writer.write(reviewed)
  }
}
