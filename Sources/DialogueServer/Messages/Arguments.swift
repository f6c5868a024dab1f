import DialogueContent
import Localization
import StrictJSON

/// The parameters of one call, checked in the order of the protocol (section 2.1).
struct Arguments: Sendable {
  private var values: [(name: Parameter.Name, value: JSON)] = []
  /// Position of the catalog in which the result is written.
  private(set) var catalog = 0
  /// A language was asked for that is not served.
  private(set) var isLanguageFallback = false

  subscript(name: Parameter.Name) -> JSON? {
    values.first { $0.name == name }?.value
  }

  /// The UTF-8 of a parameter that is a string.
  func bytes(_ name: Parameter.Name) -> [UInt8]? {
    self[name]?.utf8.map { Array($0) }
  }

  func string(_ name: Parameter.Name) -> String? { self[name]?.string }

  func bool(_ name: Parameter.Name) -> Bool { self[name]?.bool ?? false }

  /// - Throws: what is wrong with the first unknown member, else with the first parameter.
  init(
    _ params: JSON?, of method: Method, in edition: Edition, _ languages: Languages,
    requiresBinding: Bool
  ) throws(RPCError) {
    if let params, !params.isNull {
      guard params.kind == .object else {
        throw RPCError(.invalidParams, .paramsNotObject, path: "/params")
      }
      try read(params, of: method)
    }
    catalog = languages.reference
    for parameter in method.parameters {
      if let value = self[parameter.name] {
        try parameter.check(value, in: edition)
        if parameter.name == .language { try choose(value, among: languages) }
      } else if parameter.isRequired {
        throw .param(.missing, parameter.name)
      } else if parameter.name == .binding, requiresBinding {
        throw .param(.bindingRequired, .binding)
      }
    }
  }

  private mutating func choose(_ language: JSON, among languages: Languages) throws(RPCError) {
    guard let match = languages.match(language) else { throw .param(.malformedLanguage, .language) }
    (catalog, isLanguageFallback) = match
  }

  private mutating func read(_ params: JSON, of method: Method) throws(RPCError) {
    values.reserveCapacity(params.count)
    for parameter in method.parameters {
      if let value = params[parameter.name.rawValue] { values.append((parameter.name, value)) }
    }
    // No name stands twice in an object, so the others are those that the method does not know.
    guard values.count < params.count else { return }
    let known = method.parameters.map(\.name.rawValue)
    let unknown = params.members.first { member in !known.contains(where: member.name.isString) }
    throw RPCError(
      .invalidParams, .unknownParam, path: "/params",
      nearest: unknown.flatMap { NearestName.of($0.name, among: known) })
  }
}

/// Finds the known name that was meant by a misspelt one.
enum NearestName {
  /// Nil if none is within two edits, or the name is longer than any of ours.
  static func of(_ unknown: JSON, among names: [String]) -> String? {
    guard let bytes = unknown.utf8, bytes.count <= Limits.method else { return nil }
    return Spelling.nearest(to: String(decoding: bytes, as: UTF8.self), among: names)
  }
}
