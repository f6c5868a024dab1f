import StrictJSON

@testable import DialogueServer

/// Judges values by the published JSON Schemas, and the order and names of members beyond them.
struct SchemaValidator {
  private let root: JSON

  init(_ document: [UInt8]) throws {
    root = try JSON(reading: document)
  }

  /// All that is wrong with a value, each with its place; empty if it fits the definition.
  func faults(of value: JSON, as definition: String) -> [String] {
    guard let schema = root["definitions"]?[definition] else { return ["no \(definition)"] }
    return faults(value, schema, "")
  }

  private func faults(_ value: JSON, _ schema: JSON, _ place: String) -> [String] {
    if let name = schema["$ref"]?.string?.split(separator: "/").last {
      return faults(of: value, as: String(name)).map { place + $0 }
    }
    if let kinds = schema["anyOf"] {
      let all = kinds.elements.map { faults(value, $0, place) }
      return all.contains(where: \.isEmpty)
        ? [] : ["\(place): fits nothing: "] + (all.min { $0.count < $1.count } ?? [])
    }
    guard let type = schema["type"]?.string else { return [] }
    guard has(value, type) else { return ["\(place): no \(type)"] }
    switch value.kind {
    case .object: return members(value, schema, place)
    case .array: return elements(value, schema, place)
    case .string: return string(value.string ?? "", schema, place)
    case .number: return number(value, schema, place)
    case .null, .bool: return []
    }
  }

  private func has(_ value: JSON, _ type: String) -> Bool {
    switch (type, value.kind) {
    case ("object", .object), ("array", .array), ("string", .string), ("number", .number),
      ("boolean", .bool), ("null", .null):
      true
    case ("integer", .number): value.isIntegerLiteral
    default: false
    }
  }

  private func members(_ value: JSON, _ schema: JSON, _ place: String) -> [String] {
    if let every = schema["additionalProperties"], every.kind == .object {
      return value.members.flatMap {
        self.faults($0.value, every, "\(place)/\($0.name.string ?? "")")
      }
    }
    let known = schema["properties"]?.members.map { $0.name.string ?? "" } ?? []
    let names = value.members.map { $0.name.string ?? "" }
    var faults = names.filter { !known.contains($0) }.map { "\(place): unknown \($0)" }
    let required = schema["required"]?.elements.compactMap(\.string) ?? []
    faults += required.filter { !names.contains($0) }.map { "\(place): no \($0)" }
    if names.filter(known.contains) != known.filter(names.contains) {
      faults.append("\(place): order \(names)")
    }
    for (name, member) in value.members {
      guard let name = name.string, let schema = schema["properties"]?[name] else { continue }
      faults += self.faults(member, schema, "\(place)/\(name)")
    }
    return faults
  }

  private func elements(_ value: JSON, _ schema: JSON, _ place: String) -> [String] {
    let least = schema["minItems"]?.integer?.value ?? 0
    let short = value.count < least ? ["\(place): fewer than \(least)"] : []
    guard let items = schema["items"] else { return short }
    return short
      + value.elements.enumerated().flatMap {
        self.faults($0.element, items, "\(place)/\($0.offset)")
      }
  }

  private func string(_ text: String, _ schema: JSON, _ place: String) -> [String] {
    var faults: [String] = []
    if let words = schema["enum"]?.elements.compactMap(\.string), !words.contains(text) {
      faults.append("\(place): ‘\(text)’ is no word of \(words)")
    }
    if let most = schema["maxLength"]?.integer?.value, text.unicodeScalars.count > most {
      faults.append("\(place): longer than \(most)")
    }
    if let pattern = schema["pattern"]?.string {
      let expression = try? Regex(pattern)
      if expression.flatMap({ try? $0.firstMatch(in: text) }) == nil {
        faults.append("\(place): ‘\(text)’ is not \(pattern)")
      }
    }
    return faults
  }

  private func number(_ value: JSON, _ schema: JSON, _ place: String) -> [String] {
    guard let number = value.integer?.value else { return [] }
    let least = schema["minimum"]?.integer?.value ?? .min
    let most = schema["maximum"]?.integer?.value ?? .max
    return least...most ~= number ? [] : ["\(place): \(number) outside \(least)…\(most)"]
  }
}
