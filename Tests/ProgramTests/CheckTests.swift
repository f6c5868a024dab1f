import Testing

/// `lotsen check` as a program: its streams and its status.
@Suite struct CheckTests {
  @Test func `a rule is explained, and a misspelt one is a fault of usage`() throws {
    let page = try Program(arguments: ["check", "--explain", "duplicate-key"]).run()
    #expect(page.status == 0 && page.error == "")
    #expect(page.output.hasPrefix("duplicate-key (error): no key stands twice in one map\n\n"))
    let none = try Program(arguments: ["check", "--explain", "duplicate-kye"]).run()
    #expect(
      none
        == Program.Result(
          status: 64, output: "",
          error:
            "lotsen: there is no rule ‘duplicate-kye’; is ‘duplicate-key’ meant?; see "
            + "‘lotsen --help’\n"))
  }

  @Test func `the time is a remark, so that the report is always the same`() throws {
    let result = try Program(arguments: ["check", "--ways", "about"]).run()
    #expect(result.status == 0)
    #expect(result.error.wholeMatch(of: /lotsen: checked in \d+ ms\n/) != nil)
    #expect(result.output.hasPrefix("outcome "))
    let silent = try Program(arguments: ["check", "about"]).run()
    #expect(silent.error == "")
    #expect(result.output.hasSuffix(silent.output))
  }

  @Test func `too many states fail, and nothing is said to be proved`() throws {
    let result = try Program(arguments: ["check", "--bound", "20", "wellbeing"]).run()
    #expect(result.status == 1)
    #expect(result.output.contains("there are more than 20 states behind ‘wellbeing’"))
  }
}
