import StrictJSON
import Testing

/// The bytes of what is written.
struct WriterTests {
  private func written(ascii: Bool = false, _ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(ascii: ascii)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `commas and colons stand where they belong and nothing else does`() {
    let text = written { writer in
      writer.beginObject()
      writer.name("a")
      writer.beginArray()
      writer.value(1)
      writer.value(-20)
      writer.beginObject()
      writer.endObject()
      writer.beginArray()
      writer.endArray()
      writer.null()
      writer.endArray()
      writer.name("b\n")
      writer.value(true)
      writer.name("")
      writer.value("x")
      writer.endObject()
      writer.endLine()
      writer.beginArray()
      writer.value(false)
      writer.value(Int.min)
      writer.endArray()
      writer.endLine()
    }
    #expect(
      text == """
        {"a":[1,-20,{},[],null],"b\\n":true,"":"x"}
        [false,-9223372036854775808]

        """)
  }

  @Test func `a writer can be used again`() {
    var writer = JSONWriter()
    writer.value(1)
    writer.removeAll()
    writer.value(2)
    #expect(writer.bytes == [UInt8(ascii: "2")])
  }

  /// Every scalar is written alone and between others, and compared with the rule in words.
  @Test(arguments: [false, true])
  func `exactly the characters of the protocol are escaped`(_ ascii: Bool) throws {
    let short: [UInt32: String] = [
      0x22: "\\\"", 0x5C: "\\\\", 8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r",
    ]
    let others: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069,
    ]
    var wrong: [UInt32] = []
    let far: [UInt32] = [0x1_0000, 0x1_F600, 0xF_FFFF, 0x10_FFFF]
    for code in Array(0...0xFFFF as ClosedRange<UInt32>) + far {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let plain = String(Character(scalar))
      let isEscaped = others.contains { $0.contains(code) } || ascii && code > 0x7E
      let expected =
        short[code] ?? (isEscaped ? plain.utf16.map(escape).joined() : plain)
      let text = written(ascii: ascii) { $0.value("a\(plain)z\(plain)") }
      if Array(text.utf8) != Array("\"a\(expected)z\(expected)\"".utf8) { wrong.append(code) }
    }
    #expect(wrong == [])
  }

  @Test(arguments: Array(0...17))
  func `an escape is written wherever the character is`(_ place: Int) {
    let (before, after) = (String(repeating: "~", count: place), String(repeating: " ", count: 9))
    let cases = [("\n", #"\n"#), ("\u{7F}", #"\u007f"#), ("\u{85}", #"\u0085"#), ("\"", #"\""#)]
    for (character, escape) in cases {
      let text = written { $0.value("\(before)ö\(after)\(before)\(character)\(after)") }
      #expect(text == "\"\(before)ö\(after)\(before)\(escape)\(after)\"")
    }
  }

  private func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  @Test func `a pair of surrogates stands for what is beyond the basic plane`() {
    let text = written(ascii: true) { $0.value("ö/😀\u{10FFFF}") }
    #expect(text == #""\u00f6/\ud83d\ude00\udbff\udfff""#)
  }
}
