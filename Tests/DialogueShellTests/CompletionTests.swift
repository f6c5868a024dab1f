import Testing

@testable import DialogueShell

@Suite struct CompletionTests {
  @Test(arguments: [
    ("find-way.stage", "/sp", ["/språk", "/spara"]), ("find-way.stage", "/SPR", ["/språk"]),
    ("find-way.stage", "/ba", ["/back"]), ("find-way.stage", "/xyz", []),
    ("find-way.stage", "14", ["14 år eller äldre"]), ("find-way.stage", "zzz", []),
    ("find-way.signs", "svart", ["Svårt på morgonen", "Svårt att sova"]),
    ("find-way.signs", "1, bar", ["1, Bår på värk"]),
    ("find-way.days", "v", ["Vet inte"]),
    ("find-way.stage", "/språk e", ["/språk en"]),
    ("find-way.stage", "/kontakter barn", ["/kontakter Barnlinjen", "/kontakter Barnets"]),
    ("find-way.stage", "/tillbaka x", []),
    ("find-way.stage", "/språk sv", ["/språk sv"]),
    ("find-way.stage", "/språk Sv", ["/språk Svenska"]),
    ("find-way.stage", "/språk SV", []),
  ])
  func `Tab completes commands, labels, languages and contacts`(
    place: String, line: String, lines: [String]
  ) {
    #expect(Talk.at(place).shell.completion(of: line) == .lines(lines))
  }

  @Test func `names of files are completed only behind the command that saves`() {
    let shell = Talk.at("find-way.stage").shell
    #expect(shell.completion(of: "/spara ~/a") == .files(before: "/spara "))
    #expect(shell.completion(of: "/save /etc/pa") == .files(before: "/save "))
    #expect(shell.completion(of: "~ro") == .lines([]))
  }
}
