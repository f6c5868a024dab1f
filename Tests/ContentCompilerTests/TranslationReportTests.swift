import ContentCompiler
import DialogueCore
import TestSupport
import Testing

/// What a translator is told to do, and what `state.yaml` says when it is done.
struct TranslationReportTests {
  /// The sample with one text changed, one translated anew and one that is gone.
  private static var sample: SampleContent {
    var sample = SampleContent()
    sample.replace("choice-no = Nej", with: "choice-no = Inte", in: "Locales/sv/ui.ftl")
    sample.replace(
      "choice-no = لا\n", with: "choice-no = لا\nchoice-unknown = لا أعرف\n",
      in: "Locales/ar/ui.ftl")
    sample.replace(
      "ui:\n", with: "mornings:\n  afraid: 00000000 draft\nui:\n", in: "Locales/ar/state.yaml")
    return sample
  }

  private static func report(
    _ sample: SampleContent = sample, _ language: String = "ar"
  ) throws -> TranslationReport {
    try #require(TranslationReport(sample.contentFiles, of: language))
  }

  @Test func `a text stands below its source, with its state`() throws {
    let text = try Self.report().text([.unmarked, .stale, .draft])
    #expect(
      text == """
        Locales/ar/ui.ftl:1: choice-yes: draft
          sv:
            Ja
          ar:
            نعم
        Locales/ar/ui.ftl:2: choice-no: stale
          sv:
            Inte
          ar:
            لا
        Locales/ar/ui.ftl:3: choice-unknown: unmarked
          sv:
            Vet inte
          ar:
            لا أعرف
        1 unmarked, 1 stale, 1 draft

        """)
  }

  @Test func `programs and spreadsheets get the same`() throws {
    let report = try Self.report()
    #expect(
      report.json([.stale]) == """
        [{"text":"choice-no","state":"stale","place":"Locales/ar/ui.ftl:2",\
        "sourcePlace":"Locales/sv/ui.ftl:2","source":"Inte","translation":"لا"}]

        """)
    #expect(
      report.csv([.stale]) == "text,state,place,source-place,source,translation\r\n"
        + "choice-no,stale,Locales/ar/ui.ftl:2,Locales/sv/ui.ftl:2,Inte,لا\r\n")
    #expect(report.json([.missing]).contains(#""text":"afraid","state":"missing""#))
  }

  @Test func `an overlay has only what it says differently, so that nothing is missing`() throws {
    #expect(try Self.report(SampleContent(), "sv-simple").text([.missing]) == "0 missing\n")
  }

  @Test func `the reference and unknown languages have no translations`() {
    let files = SampleContent().contentFiles
    #expect(TranslationReport(files, of: "sv") == nil)
    #expect(TranslationReport(files, of: "fi") == nil)
    #expect(TranslationReport.languages(in: files) == ["sv-simple", "ar"])
  }

  private static let marked = """
    # Of each text: a hash of the words in ‘sv’, and its status.
    ui:
      choice-yes: d83219f1 draft
      choice-no: b587a81a draft
      choice-unknown: 0dbc8032 draft

    """

  @Test func `marked texts are up to date, and what is gone falls away`() throws {
    let marked = try Self.report().marked(["ui"])
    #expect(marked.state == Self.marked)
    #expect(marked.changes == 3)
    var sample = Self.sample
    sample = SampleContent(sample, replacing: ["Locales/ar/state.yaml": marked.state])
    let rules = sample.compile().diagnostics.map(\.rule.name)
    #expect(!rules.contains("stale-text"))
    #expect(try Self.report(sample).marked(["ui"]) == (marked.state, 0))
  }

  @Test func `a reviewed text stays so until its source changes`() throws {
    let reviewed = try Self.report().marked(["ui"], as: .reviewed).state
    #expect(reviewed == Self.marked.replacing("draft", with: "reviewed"))
    var sample = SampleContent(Self.sample, replacing: ["Locales/ar/state.yaml": reviewed])
    #expect(try Self.report(sample).marked(["ui"]).state == reviewed)
    sample.replace("choice-yes = Ja", with: "choice-yes = Jo", in: "Locales/sv/ui.ftl")
    let again = try Self.report(sample).marked(["ui"]).state.split(separator: "\n")
    #expect(again[2].hasSuffix("draft") && again[3].hasSuffix("reviewed"))
  }

  @Test func `files that are not named keep what they have`() throws {
    let marked = try Self.report().marked([])
    #expect(
      marked.state.split(separator: "\n").dropFirst()
        == ["ui:", "  choice-yes: d83219f1 draft", "  choice-no: a1cae327 draft"])
  }

  @Test(arguments: ["Locales/sv/ui.ftl", "Locales/ar/ui.ftl", "Locales/ar/state.yaml"])
  func `nothing is marked while a file of either language has faults`(path: String) throws {
    let text = SampleContent().files[path] ?? ""
    let broken = SampleContent(replacing: [path: text + "- = x\n", "Dialogues/x.yaml": "- = x"])
    #expect(try Self.report(broken).brokenFile == path)
    #expect(try Self.report(SampleContent()).brokenFile == nil)
  }

  @Test func `the state of texts is no part of an edition, and the start does not read it`() {
    var broken = SampleContent()
    broken = SampleContent(broken, replacing: ["Locales/ar/state.yaml": "- {"])
    #expect(broken.contentFiles.hash == SampleContent().contentFiles.hash)
    #expect(broken.compile(checks: .structure).diagnostics == [])
    #expect(broken.compile().errors.map(\.rule.name) == ["yaml-syntax"])
  }

  @Test(arguments: ["draft", "a1cae327", "a1cae327 done", "a1cae327 draft x", "[a]"])
  func `a state is a hash and a status`(state: String) {
    var sample = SampleContent()
    sample.replace("a1cae327 draft", with: state, in: "Locales/ar/state.yaml")
    #expect(sample.compile().errors.map(\.rule.name) == ["wrong-form"])
  }
}
