import StrictJSON
import Testing

/// The limits of the protocol, each at its bound and one above.
struct LimitTests {
  @Test func `the defaults are those of the protocol`() {
    let limits = JSON.Limits()
    #expect(
      [limits.depth, limits.members, limits.elements, limits.string, limits.number]
        == [32, 256, 1_024, 65_536, 1_000])
  }

  @Test(arguments: ["[]", "{\"a\":}"])
  func `32 levels are read, the 33rd is a fault at its bracket`(_ level: String) {
    func nest(_ levels: Int) -> [UInt8] {
      let outer = levels - 1
      return Array((times(String(level.dropLast()), outer) + "[]" + closings(outer)).utf8)
    }
    func closings(_ count: Int) -> String { times(String(level.suffix(1)), count) }
    #expect(fault(nest(32)) == nil)
    #expect(fault(nest(33)) == JSON.Fault(.tooDeep, at: 32 * (level.utf8.count - 1)))
  }

  @Test func `256 members are read, the 257th is a fault at its name`() {
    func object(_ count: Int) -> String {
      "{" + (0..<count).map { "\"m\($0)\":0" }.joined(separator: ",") + "}"
    }
    #expect(fault(Array(object(256).utf8)) == nil)
    let offset = object(256).utf8.count
    #expect(fault(Array(object(257).utf8)) == JSON.Fault(.tooMany, at: offset))
  }

  @Test(arguments: ["0", "\"\"", "{}", "[]", "-1", "null", "true", "false"])
  func `1024 elements are read, the next is a fault where it begins`(_ element: String) {
    func array(_ count: Int) -> [UInt8] {
      Array(("[" + times("0,", count - 1) + element + "]").utf8)
    }
    #expect(fault(array(1_024)) == nil)
    #expect(fault(array(1_025)) == JSON.Fault(.tooMany, at: 1 + 2 * 1_024))
  }

  @Test(arguments: [("a", 1), ("ö", 2), ("\\n", 1), ("\\u00f6", 2), ("\\u20aC", 3)])
  func `a string may have 65536 bytes, counted after unescaping`(_ unit: String, _ bytes: Int) {
    let full = times(unit, 65_536 / bytes) + times("x", 65_536 % bytes)
    #expect(fault(Array("[\"\(full)\"]".utf8)) == nil)
    #expect(fault(Array("[\"\(full)y\"]".utf8)) == JSON.Fault(.tooLong, at: 1))
    #expect(fault(Array("{\"\(full)\":0}".utf8)) == nil)
    #expect(fault(Array("{\"y\(full)\":0}".utf8)) == JSON.Fault(.tooLong, at: 1))
  }

  @Test func `a pair of surrogates counts four bytes`() {
    let full = times("\\ud83d\\ude00", 16_384)
    #expect(fault(Array("\"\(full)\"".utf8)) == nil)
    #expect(fault(Array("\"\(full)\\u0000\"".utf8)) == JSON.Fault(.tooLong, at: 0))
  }

  @Test(arguments: ["9", "-9", "9.", "9e+"])
  func `a number may have 1000 bytes`(_ beginning: String) {
    let full = beginning + times("9", 1_000 - beginning.utf8.count)
    #expect(fault(Array("[\(full)]".utf8)) == nil)
    #expect(fault(Array("[\(full)9]".utf8)) == JSON.Fault(.number, at: 1))
  }

  @Test func `other limits can be set`() {
    var limits = JSON.Limits()
    (limits.depth, limits.members, limits.elements) = (1, 1, 1)
    (limits.string, limits.number) = (1, 1)
    let faults = ["{\"a\":1}", "[\"b\"]", "[[]]", "[1,2]", "{\"a\":1,\"b\":2}", "\"ab\"", "12"]
      .map { fault(Array($0.utf8), limits: limits) }
    #expect(
      faults == [
        nil, nil, JSON.Fault(.tooDeep, at: 1), JSON.Fault(.tooMany, at: 3),
        JSON.Fault(.tooMany, at: 7), JSON.Fault(.tooLong, at: 0), JSON.Fault(.number, at: 0),
      ])
  }

  @Test func `ten million brackets do not overflow the stack, whatever the limit`() throws {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 10_000_000)
    #expect(fault(deep) == JSON.Fault(.tooDeep, at: 32))
    var limits = JSON.Limits()
    limits.depth = .max
    #expect(fault(deep, limits: limits) == JSON.Fault(.syntax, at: deep.count))
    let closed = deep[..<1_000_000] + [UInt8](repeating: UInt8(ascii: "]"), count: 1_000_000)
    #expect(try JSON(reading: Array(closed), limits: limits).elements.map(\.count) == [1])
  }

  private func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }
}
