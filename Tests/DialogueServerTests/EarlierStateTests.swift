import DialogueContent
import DialogueCore
import DialogueServer
import FoundationEssentials
import Localization
import StrictJSON
import TestSupport
import Testing

/// Sessions that earlier editions sealed, opened by today's; `Transcripts/states/README.md`.
struct EarlierStateTests {
  private static let folder = ProjectFolder.path("Transcripts/states")

  static let names: [String] = {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return found.filter { $0.hasSuffix(".json") }.sorted()
  }()

  /// What a file says of a session, and what today's edition makes of it.
  struct State: Hashable {
    var place: String
    var askedAgain: [String]
  }

  @Test(arguments: names)
  func `What is asked again is what its file expects`(name: String) throws {
    let edition = try #require(RealContent.edition)
    let file = try JSON(reading: #require(ProjectFolder.bytes("\(Self.folder)/\(name)")))
    let expected = State(
      place: try #require(file["place"]?.string),
      askedAgain: file["askedAgain"]?.elements.compactMap(\.string) ?? [])
    let moment = try #require(file["now"]?.string.flatMap { Moment($0) })
    let plain = try Self.opened(#require(file["session"]?.utf8), at: moment)
    let found = try Self.state(of: plain, in: edition, at: moment)
    #expect(found == expected)
  }

  /// A file is what it says it is; none of the kinds is missing.
  @Test func `There is a session of each kind`() throws {
    let members = try Self.names.flatMap { name -> [String] in
      let file = try JSON(reading: #require(ProjectFolder.bytes("\(Self.folder)/\(name)")))
      let moment = try #require(file["now"]?.string.flatMap { Moment($0) })
      let plain = try Self.opened(#require(file["session"]?.utf8), at: moment)
      let asked = (file["askedAgain"]?.count ?? 0) > 0 ? ["asked again"] : []
      return try JSON(reading: plain).members.compactMap { $0.0.string } + asked
    }
    #expect(Set(members).isSuperset(of: ["interrupt", "reopened", "quiet", "asked again"]))
    #expect(6...20 ~= Self.names.count)
  }

  private static func opened(_ sealed: ArraySlice<UInt8>, at moment: Moment) throws -> [UInt8] {
    var seal = Seal(try #require(MasterKeys(Array(0..<32))))
    let day = Day(Int((Double(moment.unixSeconds) / 86_400).rounded(.down)))
    let opened = seal.open(sealed, binding: nil, day: day)
    return try #require(opened)
  }

  private static func state(
    of plain: [UInt8], in edition: Edition, at moment: Moment
  ) throws -> State {
    let opened = try PlainSession.open(plain, in: edition, today: moment.day.number)
    let session = opened.plain.session
    let dialogues = edition.dialogues
    let kept =
      (session.answers + (session.interrupt?.answers ?? [])).map {
        "\(dialogues.questions[$0.question].id)"
      } + session.passed.map { "\(dialogues.outcomes[$0].id)" }
    let place =
      switch session.turn.place {
      case .question(let question): "\(dialogues.questions[question].id)"
      case .outcome(let outcome): "\(dialogues.outcomes[outcome].id)"
      }
    let json = try JSON(reading: plain)
    let lists = [json["answers"], json["interrupt"]?["answers"]].compactMap { $0 }
    let sealed = lists.flatMap { Array($0.elements) }
      .compactMap { Array($0.elements).first?.string }
    return State(place: place, askedAgain: sealed.filter { !kept.contains($0) })
  }
}
