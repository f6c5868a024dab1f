import ContentCompiler
import DialogueContent
import DialogueCore
import TestSupport
import Testing

/// Where the parts of the sample content are written.
struct PlaceTests {
  private let content = SampleContent()

  /// The lines of a file at which parts stand, with what they are.
  private func lines(of file: String) throws -> [String] {
    let dialogues = try #require(content.compile().edition).dialogues
    let places = Compiler.places(content.contentFiles, today: RealContent.today)
    return places.sorted(dialogues.parts).compactMap { part in
      places[part].flatMap { $0.file == file ? "\($0.line): \(dialogues.text(of: part))" : nil }
    }
  }

  @Test func `Every part of a dialogue has its line`() throws {
    #expect(
      try lines(of: "Dialogues/find-way.yaml") == [
        "6: question find-way.topic", "8: choice find-way.topic = mornings",
        "8: choice find-way.topic = gone", "9: choice find-way.topic = unknown",
        "11: route find-way.topic -> dialogue mornings when find-way.topic = mornings",
        "13: route find-way.topic -> safety.missing-child when find-way.topic = gone",
        "15: route find-way.topic -> find-way.wait else", "17: outcome find-way.wait",
      ])
  }

  @Test func `No part is without a place`() throws {
    let dialogues = try #require(content.compile().edition).dialogues
    let places = Compiler.places(content.contentFiles, today: RealContent.today)
    #expect(dialogues.parts.filter { places[$0] == nil } == [])
  }
}
