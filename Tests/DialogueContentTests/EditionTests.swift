import DialogueContent
import Localization
import Testing

struct EditionTests {
  @Test func `contacts and sources are found by name`() {
    #expect(Sample.edition.contact(Sample.id("clinic"))?.phone?.dial == "+46104350000")
    #expect(Sample.edition.contact(Sample.id("gone")) == nil)
    #expect(Sample.edition.source("page")?.url == "https://boras.example")
    #expect(Sample.edition.source("gone") == nil)
    #expect(Sample.edition.referenceCatalog.language == Sample.tag("sv"))
  }

  @Test func `dialogues say what they are about`() {
    let presenter = Sample.presenter()
    #expect(presenter.title(of: Sample.id("bullying")).shown == "Mobbning")
    #expect(presenter.summary(of: Sample.id("bullying")).shown == "När någon är elak.")
    #expect(presenter.title(of: Sample.id("gone")).shown == "{dialogue}")
    #expect(presenter.summary(of: Sample.id("gone")).shown == "{dialogue.summary}")
  }
}
