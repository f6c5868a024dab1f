import DialogueContent
import DialogueCore
import Localization
import StrictJSON

/// One parameter of a method: what it is called, what may stand in it, and what it means.
package struct Parameter: Sendable {
  /// All names there are, over all methods.
  package enum Name: String, CaseIterable, Sendable {
    case session, question, answer, text, dialogue, resume, `as`, answers, area, `for`, id, cursor
    case language, binding, meta
  }

  /// What may stand in a parameter; what else is wrong with it is found when it is used.
  enum Kind: Hashable, Sendable {
    case session, question, answer, text, boolean, cursor, contact, area, audience, language
    case binding, meta
    /// A dialogue to walk; the safety dialogue is none.
    case start
    /// Any dialogue.
    case dialogue
    case word([String])
  }

  package let name: Name
  package let summary: String
  package let isRequired: Bool
  let kind: Kind

  init(_ name: Name, _ kind: Kind, isRequired: Bool = true, _ summary: String) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.summary = summary
  }
}

extension Parameter {
  static let session = Parameter(
    .session, .session, "The sealed session of the page the person saw.")
  static let language = Parameter(
    .language, .language, isRequired: false,
    "BCP 47 tag of the language of the result; the reference language if left out.")
  static let binding = Parameter(
    .binding, .binding, isRequired: false,
    "What ties the session to something the peer knows; the same in every call.")
  static let meta = Parameter(
    .meta, .meta, isRequired: false,
    "The protocol wanted and a name for tracing; other members are ignored.")
  static let cursor = Parameter(
    .cursor, .cursor, isRequired: false, "The `next` of the page before this one.")
}

extension Parameter {
  /// That a language is well-formed is found when it is chosen.
  ///
  /// - Throws: `type`, `range`, or the reason of the kind.
  func check(_ value: JSON, in edition: Edition) throws(RPCError) {
    switch kind {
    case .answer: return
    case .boolean: if value.bool == nil { throw .param(.type, name) }
    case .meta: try Self.checkMeta(value)
    default:
      guard value.kind == .string else { throw .param(.type, name) }
      if let reason = fault(value, in: edition) { throw .param(reason, name) }
    }
  }

  private func fault(_ value: JSON, in edition: Edition) -> RPCError.Reason? {
    switch kind {
    case .binding: return 1...Limits.binding ~= (value.utf8?.count ?? 0) ? nil : .range
    case .word(let words): return words.contains(where: value.isString) ? nil : .range
    case .start, .dialogue:
      let position = value.string.flatMap { Dialogue.ID($0) }.flatMap(edition.dialogues.position)
      let isKnown = position != nil && (kind == .dialogue || position != edition.dialogues.safety)
      return isKnown ? nil : .unknownDialogue
    case .contact:
      return value.string.flatMap { Contact.ID($0) }.flatMap(edition.contact) == nil
        ? .unknownContact : nil
    case .area: return edition.contacts.contains { value.isString($0.area.rawValue) } ? nil : .range
    case .audience:
      return edition.contacts.contains { $0.audience.contains(where: value.isString) }
        ? nil : .range
    case .session, .question, .text, .cursor, .language, .answer, .boolean, .meta: return nil
    }
  }

  private static func checkMeta(_ value: JSON) throws(RPCError) {
    guard value.kind == .object else { throw .param(.type, .meta) }
    if let version = value["protocol"], !version.isIntegerLiteral {
      throw .param(.type, .meta, member: "protocol")
    }
    guard let trace = value["traceId"] else { return }
    guard let name = trace.utf8 else { throw .param(.type, .meta, member: "traceId") }
    guard 1...Limits.traceID ~= name.count, name.allSatisfy(isTraceable) else {
      throw .param(.range, .meta, member: "traceId")
    }
  }

  /// Letters, digits, full stop, underscore and hyphen: what a log line holds as it is.
  static func isTraceable(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
