import Properties
import Testing

struct CorpusTests {
  @Test(arguments: Property.content.samples)
  func `a kept file gives an edition or an error`(_ sample: Property.Sample) {
    #expect(Property.content.fault(sample.bytes) == nil)
  }

  @Test func `files are kept`() {
    #expect(Property.content.samples.count > Property.content.seeds.count)
  }
}
