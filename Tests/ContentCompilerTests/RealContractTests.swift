import ContentCompiler
import DialogueContent
import DialogueCore
import Foundation
import Localization
import TestSupport
import Testing

/// The contracts of the project's content, and what of them only tests can show.
struct RealContractTests {
  private let edition: Edition

  init() throws {
    edition = try #require(RealContent.edition)
  }

  @Test func `all thirty contracts hold, and those of outcomes and ways are proved`() {
    let verdicts = RealContent.compilation.contracts
    #expect(verdicts.map(\.id) == (1...30).map { $0 < 10 ? "C0\($0)" : "C\($0)" })
    #expect(verdicts.filter { !$0.isHeld }.map(\.id) == [])
    #expect(
      verdicts.filter { !$0.isProved }.map(\.id)
        == ["C02", "C05", "C08", "C12", "C22", "C25", "C26", "C27"])
  }

  @Test func `every test and case that a contract names exists`() throws {
    let sources = try sourceOfTests()
    for contract in RealContent.compilation.contracts {
      for test in contract.tests {
        #expect(sources.contains("func `\(test)`("), "\(contract.id): \(test)")
      }
      for path in contract.cases {
        #expect(ProjectFolder.bytes(ProjectFolder.path(path)) != nil, "\(contract.id): \(path)")
      }
    }
  }

  private func sourceOfTests() throws -> String {
    let root = ProjectFolder.path("Tests")
    let files = try #require(FileManager.default.enumerator(atPath: root))
    return files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
      .compactMap { ProjectFolder.bytes("\(root)/\($0)") }
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  @Test func `numbers that must not be used stand in no file`() throws {
    let contracts = "Dialogues/contracts.yaml"
    let texts = RealContent.files.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    // The contract says of texts that they have none of these.
    let list = try #require(
      texts.first { $0.0 == contracts }?.1.split(separator: "every text: says none of [").last?
        .prefix { $0 != "]" })
    let numbers = list.split(separator: ", ")
    #expect(numbers.count == 13)
    for (path, text) in texts where path != contracts {
      for number in numbers { #expect(!text.contains(number), "\(path): \(number)") }
    }
  }

  private func page(of outcome: String, role: String, language: String) throws -> PageOutcome? {
    let id = try #require(Outcome.ID(outcome))
    let role = Answered(
      question: try #require(edition.dialogues.position(of: Dialogues.Names.role)),
      answer: .choice(try #require(Choice.ID(role))))
    let turn = Turn(
      place: .outcome(try #require(edition.dialogues.position(of: id))),
      dialogue: edition.dialogues.safety, trail: [],
      known: Known([role], today: RealContent.today, dialogues: edition.dialogues), given: nil,
      remaining: Distance(min: 0, max: 0), resume: nil, isSafety: true, isQuiet: false)
    return try presenter(language).page(for: turn, notices: []).outcome
  }

  private func presenter(_ language: String) throws -> Presenter {
    let catalog = try #require(edition.catalogs.first { $0.language.string == language })
    return Presenter(
      edition: edition, catalog: catalog, now: try #require(Moment("2026-11-24T10:00+01:00")))
  }

  static let languages = ["sv", "sv-simple", "en"]

  @Test(arguments: languages)
  func `a child is shown no law`(language: String) throws {
    for outcome in edition.dialogues.outcomes
    where outcome.restsOnLaw && outcome.id.dialogue == Dialogues.Names.safety {
      let name = outcome.id.description
      let child = try #require(try page(of: name, role: "child", language: language))
      let adult = try #require(try page(of: name, role: "guardian", language: language))
      #expect(adult.body.count == child.body.count + 1, "\(name)")
    }
  }

  @Test(arguments: languages)
  func `what is only for Borås says so`(language: String) throws {
    let presenter = try presenter(language)
    for contact in edition.contacts {
      #expect((presenter.pageContact(contact).area != nil) == (contact.area == .boras))
    }
  }

  @Test(arguments: zip(languages, ["Fråga", "Fråga", "Ask"]))
  func `of the group for guardians it is said that one can ask`(
    language: String, word: String
  ) throws {
    let presenter = try presenter(language)
    let group = try #require(Contact.ID("guardian-group"))
    let contact = presenter.pageContact(try #require(edition.contact(group)))
    #expect(contact.note?.string.contains(word) == true)
    #expect(presenter.words("because-guardian-group").string.hasPrefix(word))
  }
}
