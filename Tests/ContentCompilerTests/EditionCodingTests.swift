import DialogueContent
import DialogueCore
import Fluent
import Localization
import TestSupport
import Testing

@testable import ContentCompiler

/// An edition that went through bytes says what it said before.
struct EditionCodingTests {
  /// An edition with the files it was made of.
  struct Published: Sendable, CustomTestStringConvertible {
    let name: String
    let edition: Edition
    let files: ContentFiles

    var testDescription: String { name }

    static let all: [Published] = [
      SampleContent.edition.map {
        Published(name: "sample", edition: $0, files: SampleContent().contentFiles)
      },
      Compiler.compile(RealContent.files, today: RealContent.today).edition.map {
        Published(name: "real", edition: $0, files: RealContent.files)
      },
    ].compactMap { $0 }
  }

  private static func coded(_ edition: Edition) throws -> Edition {
    var writer = ByteWriter()
    writer.write(edition)
    var reader = ByteReader(writer.bytes, from: 0)
    let read: Edition = try reader.value()
    #expect(reader.isAtEnd)
    return read
  }

  @Test(arguments: Published.all)
  func `structure, contacts, sources, languages and words are the same`(
    _ published: Published
  ) throws {
    let coded = try Self.coded(published.edition)
    let (before, after) = (Self.parts(of: published.edition), Self.parts(of: coded))
    #expect(before.map(\.count) == after.map(\.count))
    for (one, other) in zip(before, after) { #expect(one == other) }
  }

  @Test(arguments: Published.all)
  func `every text of every language is the same, also when it was read beforehand`(
    _ published: Published
  ) throws {
    let coded = try Self.coded(published.edition)
    let prepared = coded.prepared
    let keys = Self.keys(of: published.files)
    #expect(keys.count > 100)
    let names = ["phone", "days", "count", "number", "name", "today", "follow-up", "min", "max"]
    let some = Variables(Dictionary(uniqueKeysWithValues: names.map { ($0, .number(2)) }))
    for (place, catalog) in published.edition.catalogs.enumerated() {
      let others = [coded.catalogs[place], prepared.catalogs[place]]
      for key in keys {
        for arguments in [[:], some] as [Variables] {
          let text = catalog.text(key, arguments: arguments)
          for other in others { #expect(other.text(key, arguments: arguments) == text) }
        }
        for other in others { #expect(other.language(of: key) == catalog.language(of: key)) }
      }
    }
  }

  @Test(arguments: Published.all)
  func `an edition goes through bytes twice as it does once`(_ published: Published) throws {
    let coded = try Self.coded(published.edition)
    let twice = try Self.coded(coded)
    for other in [published.edition, published.edition.prepared, twice] {
      #expect(Self.bytes(of: other) == Self.bytes(of: coded))
    }
  }

  /// All but the texts, as text.
  private static func parts(of edition: Edition) -> [String] {
    let dialogues = edition.dialogues
    let parts: [Any] =
      dialogues.all + dialogues.questions + dialogues.outcomes + dialogues.distances
      + [dialogues.safety, dialogues.noDanger, dialogues.entry] + edition.contacts
      + edition.sources + edition.finders + edition.languages
      + [edition.reference, edition.hash, edition.published as Any]
      + edition.catalogs.map { catalog -> [Any] in
        [catalog.language, catalog.name, catalog.direction, catalog.data.tag, catalog.languages]
      }
    return parts.map { part in
      var text = ""
      dump(part, to: &text)
      return text
    }
  }

  private static func bytes(of edition: Edition) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(edition)
    return writer.bytes
  }

  /// Every name in any language and file, looked for there and among the common texts.
  private static func keys(of files: ContentFiles) -> Set<TextKey> {
    var keys: Set<TextKey> = []
    for file in files.files where file.path.hasSuffix(".ftl") {
      let stem = String(file.path.split(separator: "/")[2].dropLast(4))
      for message in Resource.parse(file.bytes).messages {
        for attribute in [nil, "missing"] + message.attributes.map(\.id.name) {
          for scope in [nil, stem] {
            keys.insert(
              TextKey(scope: scope, message: message.id.name, attribute: attribute))
          }
        }
      }
    }
    return keys
  }
}
