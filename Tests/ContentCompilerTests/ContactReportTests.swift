import ContentCompiler
import DialogueContent
import StrictJSON
import TestSupport
import Testing

/// What is handed on of contacts says how sure each number is.
struct ContactReportTests {
  @Test func `no number that is to be checked stands without saying so`() throws {
    let edition = try #require(RealContent.edition)
    let presenter = Presenter(
      edition: edition, catalog: edition.referenceCatalog,
      now: try #require(Moment("2026-11-24T10:00+01:00")))
    let report = ContactReport(presenter)
    let contacts = try JSON(reading: Array(report.json.utf8))
    #expect(contacts.count == edition.contacts.count)
    for contact in contacts.elements {
      let id = contact["id"]?.string ?? ""
      switch contact["show"]?.string {
      case "number": #expect(contact["number"]?.string != nil, "\(id)")
      case "noted":
        #expect(contact["number"]?.string != nil && contact["note"]?.string != nil, "\(id)")
      default: #expect(contact["number"]?.isNull == true && contact["note"]?.string != nil, "\(id)")
      }
    }
    let header = try #require(report.csv.split(separator: "\r\n").first)
    #expect(header.hasSuffix(",url,note"))
  }
}
