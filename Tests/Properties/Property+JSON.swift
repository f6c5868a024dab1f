import StrictJSON

extension Property {
  /// Bytes are read or refused with a place in them; what was read is written and read as the same.
  package static let json = Property(
    "json", tests: "StrictJSONTests", conformance: "json",
    seeds: [
      #"{"a":[1,-0,1e400,0.5,true,false,null],"é":"\u00e5\ud83d\ude00\\\"\n","":{}}"#,
      #" [ [[]] , {"a" : {"b" : [ 9007199254740991 ] } } , "\u0000" ] "#,
    ].map { Array($0.utf8) }
  ) { bytes in
    do throws(JSON.Fault) {
      return try fault(of: JSON(reading: bytes), in: bytes)
    } catch {
      return 0...bytes.count ~= error.offset ? nil : "the fault lies outside of the bytes"
    }
  }

  private static func fault(of json: JSON, in bytes: [UInt8]) throws(JSON.Fault) -> String? {
    for ascii in [false, true] {
      let written = written(json, ascii: ascii)
      guard self.written(try JSON(reading: written), ascii: ascii) == written else {
        return "what was written is read as something else"
      }
    }
    return try JSON(reading: Array(json.source)).kind == json.kind
      ? nil : "a value is not what stands in its place"
  }

  private static func written(_ json: JSON, ascii: Bool) -> [UInt8] {
    var writer = JSONWriter(ascii: ascii)
    write(json, to: &writer)
    return writer.bytes
  }

  private static func write(_ json: JSON, to writer: inout JSONWriter) {
    switch json.kind {
    case .null: writer.null()
    case .bool: writer.value(json.bool == true)
    // Numbers that cannot be written stay such numbers.
    case .number: writer.value(json.integer?.value ?? Int.max)
    case .string: writer.value(json.string ?? "")
    case .array:
      writer.beginArray()
      for element in json.elements { write(element, to: &writer) }
      writer.endArray()
    case .object:
      writer.beginObject()
      for (name, value) in json.members {
        writer.name(name.string ?? "")
        write(value, to: &writer)
      }
      writer.endObject()
    }
  }
}
