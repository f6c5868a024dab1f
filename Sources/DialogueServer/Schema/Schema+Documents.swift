import StrictJSON

extension Schema {
  /// The OpenRPC 1.3 document of all methods, as `rpc.discover` gives it.
  package static var openRPC: [UInt8] {
    var writer = JSONWriter()
    writeOpenRPC(to: &writer)
    return writer.bytes
  }

  /// The JSON Schemas of all parameters and results, each under `definitions`.
  package static var json: [UInt8] {
    var writer = JSONWriter()
    let root = "definitions/"
    writer.beginObject()
    writer.member("$schema", draft)
    writer.member("title", "Lotsen Protocol 1")
    writer.name("definitions")
    writer.beginObject()
    writer.writeTypes(root: root)
    for method in Method.all {
      writer.name("\(method.schemaName)-params")
      writer.value(method.parameterSchema, root: root)
      writer.name("\(method.schemaName)-result")
      writer.value(method.result, root: root)
    }
    writer.name("error")
    writer.value(error, root: root)
    writer.endObject()
    writer.endObject()
    return writer.bytes
  }

  /// The JSON Schema of one line of a file with recorded cases.
  package static var `case`: [UInt8] {
    var writer = JSONWriter()
    let root = "definitions/"
    writer.beginObject()
    writer.member("$schema", draft)
    writer.member("title", "Lotsen case")
    writer.member("$ref", "#/definitions/Case")
    writer.name("definitions")
    writer.beginObject()
    writer.name("Case")
    writer.value(caseLine, root: root)
    writer.endObject()
    writer.endObject()
    return writer.bytes
  }

  private static let draft = "http://json-schema.org/draft-07/schema#"

  private static let caseLine = Schema.object(
    [
      .optional("case", .string()), .optional("start", .string()),
      .optional("language", .string()), .optional("now", .string()),
      .init("answers", .map(.any([.string(), .number, .array(.string()), .null]))),
      .optional(
        "expect",
        .object(
          [
            .optional("outcome", .string()), .optional("contacts", .array(.string())),
            .optional("notContacts", .array(.string())), .optional("steps", .array(.string())),
          ], isClosed: true)),
    ], isClosed: true)

  /// The member `error` of a response.
  static let error = Schema.object([
    .init("code", .integer()), .init("message", .words(RPCError.Code.allCases.map(\.message))),
    .init(
      "data",
      .object([
        .init("reason", .words(RPCError.Reason.allCases.map(\.rawValue))),
        .init("retry", .boolean), .optional("path", .string(pattern: "^/params(/[A-Za-z]+)*$")),
        .optional("nearest", .string()), .optional("supported", .array(.integer())),
        .optional("incident", .string(pattern: "^[0-9a-f]{8}$")),
      ])),
  ])
}

extension JSONWriter {
  fileprivate mutating func writeTypes(root: String) {
    for type in Schema.types {
      name(type.name)
      value(type.schema, root: root)
    }
  }
}

extension Method {
  /// The name without a character that a JSON Pointer would have to escape.
  var schemaName: String { String(name.map { $0 == "/" || $0 == "." ? "-" : $0 }) }

  var parameterSchema: Schema {
    .object(
      parameters.map { Schema.Member($0.name.rawValue, $0.schema, isRequired: $0.isRequired) },
      isClosed: true)
  }
}

extension Parameter {
  var schema: Schema {
    switch kind {
    case .session: .string()
    case .question: .reference("QuestionID")
    case .answer: .any([.string(), .array(.string()), .number, .null])
    case .text, .cursor: .string()
    case .boolean: .boolean
    case .contact, .start, .dialogue, .audience, .area: .reference("ID")
    case .language: .reference("Language")
    case .binding: .string(pattern: ".", longest: Limits.binding)
    case .word(let words): .words(words)
    case .meta:
      .object([
        .optional("protocol", .integer()),
        .optional("traceId", .string(pattern: "^[A-Za-z0-9._-]+$", longest: Limits.traceID)),
      ])
    }
  }
}
