import Properties
import Testing

struct CorpusTests {
  @Test(arguments: Property.json.samples)
  func `kept bytes are read or refused, and written as they were read`(
    _ sample: Property.Sample
  ) {
    #expect(Property.json.fault(sample.bytes) == nil)
  }

  @Test func `bytes are kept`() {
    #expect(Property.json.samples.count > Property.json.seeds.count)
  }
}
