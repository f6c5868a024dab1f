import Fluent
import Localization
import Testing

struct SampleTests {
  @Test func `the texts of the sample are read without faults`() {
    let junk = Sample.locales.flatMap(\.files).flatMap { $0.resource.junk }
    #expect(junk == [])
  }
}
