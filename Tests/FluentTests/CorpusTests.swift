import Properties
import Testing

struct CorpusTests {
  @Test(arguments: Property.fluent.samples)
  func `a kept file never traps, loses no byte and is written as it was read`(
    _ sample: Property.Sample
  ) {
    #expect(Property.fluent.fault(sample.bytes) == nil)
  }

  @Test func `files are kept`() {
    #expect(Property.fluent.samples.count > Property.fluent.seeds.count)
  }
}
