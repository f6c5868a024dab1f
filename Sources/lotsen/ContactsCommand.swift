import ArgumentParser
import ContentCompiler
import DialogueContent
import DialogueShell

/// `lotsen contacts`: all contacts as they would be shown, and those a person has to check.
struct ContactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts",
    abstract: "Lists the contacts with their sources and what is due for checking.")

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, csv }

  @OptionGroup var content: ContentOptions

  @Flag(help: "Only those a person has to compare with the owner's page, oldest first.")
  var due = false

  @Option(help: "Only those of an area: sweden, vgr, boras or own-school.")
  var area: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Only those for somebody: child, guardian, all …", valueName: "who"))
  var audience: String?

  @Option(help: ArgumentHelp("What is written.", valueName: "text|json|csv"))
  var format = Format.text

  func validate() throws {
    if let area, Contact.Area(rawValue: area) == nil {
      let known = Contact.Area.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("The value of ‘--area’ is none of \(known).")
    }
  }

  func run() throws {
    let edition = try content.load()
    let presenter = try content.presenter(of: edition)
    let known = Set(edition.contacts.flatMap(\.audience))
    if let audience, !known.contains(audience) {
      let known = known.sorted().joined(separator: ", ")
      throw Failure.usage("the value of ‘--for’ is none of \(known)")
    }
    let report = ContactReport(
      presenter, isDue: due, area: area.flatMap(Contact.Area.init), audience: audience)
    switch format {
    case .text: try StandardOutput.write(report.text)
    case .json: try StandardOutput.write(report.json)
    case .csv: try StandardOutput.write(report.csv)
    }
  }
}
