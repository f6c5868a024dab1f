import StrictJSON

/// What a JSON value may be, in the words that JSON Schema draft-07 and 2020-12 share.
package indirect enum Schema: Sendable {
  /// A member of an object.
  package struct Member: Sendable {
    let name: String
    let schema: Schema
    let isRequired: Bool

    init(_ name: String, _ schema: Schema, isRequired: Bool = true) {
      self.name = name
      self.schema = schema
      self.isRequired = isRequired
    }

    /// A member that is left out when it has nothing to say.
    static func optional(_ name: String, _ schema: Schema) -> Member {
      Member(name, schema, isRequired: false)
    }
  }

  case anything
  case null, boolean
  case integer(ClosedRange<Int>? = nil)
  case number
  case string(pattern: String? = nil, longest: Int? = nil)
  case words([String])
  case array(Schema, atLeast: Int = 0)
  /// Values under names that are not known beforehand.
  case map(Schema)
  case object([Member], isClosed: Bool = false)
  case any([Schema])
  case reference(String)

  static func optional(_ schema: Schema) -> Schema { .any([schema, .null]) }

  /// The result of a method that gives a list in pages.
  static func list(_ name: String, of entry: String) -> Schema {
    .object([
      Member("language", .reference("Language")), Member("direction", .reference("Direction")),
      Member(name, .array(.reference(entry))), .optional("next", .string()),
      .optional("fallbacks", .array(.reference("Fallback"))),
    ])
  }
}

extension JSONWriter {
  /// Writes a schema.
  ///
  /// - Parameter root: where references point to, with the slash at the end.
  mutating func value(_ schema: Schema, root: String) {
    beginObject()
    switch schema {
    case .anything: break
    case .null: type("null")
    case .boolean: type("boolean")
    case .number: type("number")
    case .integer(let range):
      type("integer")
      memberIfAny("minimum", range?.lowerBound)
      memberIfAny("maximum", range?.upperBound)
    case .string(let pattern, let longest):
      type("string")
      memberIfAny("pattern", pattern)
      memberIfAny("maxLength", longest)
    case .words(let words):
      type("string")
      member("enum", words)
    case .array(let element, let least):
      type("array")
      name("items")
      value(element, root: root)
      memberIfAny("minItems", least > 0 ? least : nil)
    case .map(let element):
      type("object")
      name("additionalProperties")
      value(element, root: root)
    case .object(let members, let isClosed): write(members, isClosed: isClosed, root: root)
    case .any(let schemas):
      name("anyOf")
      beginArray()
      for schema in schemas { value(schema, root: root) }
      endArray()
    case .reference(let name): member("$ref", "#/\(root)\(name)")
    }
    endObject()
  }

  private mutating func write(_ members: [Schema.Member], isClosed: Bool, root: String) {
    type("object")
    name("properties")
    beginObject()
    for member in members {
      name(member.name)
      value(member.schema, root: root)
    }
    endObject()
    let required = members.filter(\.isRequired).map(\.name)
    if !required.isEmpty { member("required", required) }
    if isClosed {
      name("additionalProperties")
      value(false)
    }
  }

  private mutating func type(_ type: String) { member("type", type) }
}
