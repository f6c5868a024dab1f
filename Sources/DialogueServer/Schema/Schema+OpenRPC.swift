import StrictJSON

extension Schema {
  private static let root = "components/schemas/"

  static func writeOpenRPC(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("openrpc", "1.3.2")
    writer.name("info")
    writer.beginObject()
    writer.member("title", "Lotsen Protocol")
    writer.member("version", "1")
    writer.endObject()
    writer.name("methods")
    writer.beginArray()
    for method in Method.all { writer.value(method, root: root) }
    writer.endArray()
    writer.name("components")
    writer.beginObject()
    writer.name("schemas")
    writer.beginObject()
    for type in types {
      writer.name(type.name)
      writer.value(type.schema, root: root)
    }
    writer.endObject()
    writer.endObject()
    writer.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func value(_ method: Method, root: String) {
    beginObject()
    member("name", method.name)
    member("summary", method.summary)
    member("paramStructure", "by-name")
    name("params")
    beginArray()
    for parameter in method.parameters { value(parameter, root: root) }
    endArray()
    name("result")
    beginObject()
    member("name", "result")
    name("schema")
    value(method.result, root: root)
    endObject()
    name("errors")
    beginArray()
    for code in method.errors {
      beginObject()
      member("code", code.rawValue)
      member("message", code.message)
      endObject()
    }
    endArray()
    endObject()
  }

  private mutating func value(_ parameter: Parameter, root: String) {
    beginObject()
    member("name", parameter.name.rawValue)
    member("summary", parameter.summary)
    name("required")
    value(parameter.isRequired)
    name("schema")
    value(parameter.schema, root: root)
    endObject()
  }
}

extension Method {
  /// The faults that a call of this method can have beyond those of its frame.
  fileprivate var errors: [RPCError.Code] {
    let takesSession = parameters.contains { $0.name == .session }
    let fits = ["dialogue/answer", "dialogue/change", "dialogue/summary"].contains(name)
    return (isStaff ? [.methodNotFound] : []) + [.invalidParams, .internalError, .cancelled]
      + (takesSession ? [.sessionNotAccepted, .sessionTooOld] : [])
      + (fits ? [.callDoesNotFit] : []) + (takesSession ? [.dialogueNotAvailable] : [])
      + [.shuttingDown, .protocolNotSupported]
  }
}
