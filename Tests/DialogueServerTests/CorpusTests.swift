import DialogueServer
import Properties
import StrictJSON
import TestSupport
import Testing

struct CorpusTests {
  @Test(arguments: Property.frames.samples)
  func `kept frames are answered, however they are cut`(_ sample: Property.Sample) {
    #expect(Property.frames.fault(sample.bytes) == nil)
  }

  @Test(arguments: Property.token.samples)
  func `kept sessions are refused, or opened as they were written`(_ sample: Property.Sample) {
    #expect(Property.token.fault(sample.bytes) == nil)
  }

  @Test(arguments: [Property.frames, .token])
  func `bytes are kept`(of property: Property) {
    #expect(property.samples.count > property.seeds.count)
  }

  /// Or fuzzing would begin with nothing but errors.
  @Test(arguments: Property.frames.seeds)
  func `a frame to begin with has a result`(_ seed: [UInt8]) throws {
    let lines = SampleServer.responses(to: [seed[...]])
    #expect(lines.count == seed.count { $0 == 0x0A })
    for line in lines {
      let response = try JSON(reading: Array(line))
      #expect(response["result"] != nil, "\(response.text)")
    }
  }

  @Test(arguments: Property.token.seeds)
  func `a session to begin with is opened and nothing of it is dropped`(_ seed: [UInt8]) throws {
    let edition = try #require(SampleContent.edition)
    let opened = try PlainSession.open(seed, in: edition, today: RealContent.today)
    #expect(!opened.hasDropped)
  }
}
