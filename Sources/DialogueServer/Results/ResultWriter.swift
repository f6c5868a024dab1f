import DialogueCore
import Localization
import StrictJSON

/// Writes a response, and notes which of its texts are not in its language.
struct ResultWriter: Sendable {
  /// A text in another language than the result.
  struct Fallback: Sendable {
    /// JSON Pointer into the result.
    let path: String
    let language: LanguageTag
    let direction: Direction
  }

  enum Part {
    case name(String)
    case index(Int)
  }

  var json: JSONWriter
  private(set) var fallbacks: [Fallback] = []
  private var language: LanguageTag?
  /// From the result to the object or array that is being written.
  var path: [Part] = []

  init(ascii: Bool) {
    json = JSONWriter(ascii: ascii)
  }

  mutating func beginResponse(_ id: Request.ID?) {
    json.removeAll()
    fallbacks.removeAll(keepingCapacity: true)
    path.removeAll(keepingCapacity: true)
    language = nil
    json.begin(written: #"{"jsonrpc":"2.0","id":"#)
    switch id {
    case .string(let bytes)?: json.value(String(decoding: bytes, as: UTF8.self))
    case .integer(let value)?: json.value(value)
    case nil: json.null()
    }
  }

  mutating func endResponse() {
    json.endObject()
    json.endLine()
  }

  mutating func error(_ error: RPCError) {
    object("error") { out in
      out.member("code", error.code.rawValue)
      out.member("message", error.code.message)
      out.object("data") { data in
        data.member("reason", error.reason.rawValue)
        data.member("retry", error.mayBeRetried)
        data.member("path", error.path)
        data.member("nearest", error.nearest)
        if error.code == .protocolNotSupported {
          data.array("supported", [Server.protocolVersion]) { $0.json.value($1) }
        }
        data.member("incident", error.incident)
      }
    }
  }
}

extension ResultWriter {
  /// Writes an object as a value.
  mutating func object(_ write: (inout Self) -> Void) {
    json.beginObject()
    write(&self)
    json.endObject()
  }

  /// Writes a member that is an object.
  mutating func object(_ name: String, _ write: (inout Self) -> Void) {
    json.name(name)
    path.append(.name(name))
    object(write)
    path.removeLast()
  }

  /// Writes a member that is an array, with each of its elements that is shown.
  mutating func array<Item>(
    _ name: String, _ items: [Item], where isShown: (Item) -> Bool = { _ in true },
    _ write: (inout Self, Item) -> Void
  ) {
    json.name(name)
    json.beginArray()
    path.append(.name(name))
    var index = 0
    for item in items where isShown(item) {
      path.append(.index(index))
      write(&self, item)
      path.removeLast()
      index += 1
    }
    path.removeLast()
    json.endArray()
  }

  /// Writes a member that is an array, and nothing if it is empty.
  mutating func arrayIfAny<Item>(
    _ name: String, _ items: [Item], _ write: (inout Self, Item) -> Void
  ) {
    if !items.isEmpty { array(name, items, write) }
  }

  mutating func member(_ name: String, _ text: String) { json.member(name, text) }

  mutating func member(_ name: String, _ text: String?) { json.memberIfAny(name, text) }

  mutating func memberOrNull(_ name: String, _ text: String?) { json.memberOrNull(name, text) }

  mutating func member(_ name: String, _ number: Int) { json.member(name, number) }

  mutating func member(_ name: String, _ number: Int?) { json.memberIfAny(name, number) }

  mutating func member(_ name: String, _ bool: Bool) { json.member(name, bool) }

  /// Writes `true`, or nothing.
  mutating func memberIfTrue(_ name: String, _ bool: Bool) {
    if bool { member(name, true) }
  }

  mutating func member(_ name: String, _ text: Text) {
    json.name(name)
    note(text.language, text.direction, name)
    json.value(text.string)
  }

  mutating func member(_ name: String, _ text: Text?) {
    if let text { member(name, text) }
  }

  /// Writes a text as an element of an array.
  mutating func value(_ text: Text) {
    note(text.language, text.direction, nil)
    json.value(text.string)
  }

  mutating func member(_ name: String, _ day: Day?) {
    if let day { member(name, day.description) }
  }

  mutating func member(_ name: String, _ instant: Instant) {
    json.name(name)
    json.value(plain: instant.ascii[...])
  }
}

extension ResultWriter {
  /// Writes `language` and `direction`; texts in any other language are noted from here on.
  mutating func language(of catalog: Catalog) {
    language = catalog.language
    member("language", catalog.language.string)
    member("direction", catalog.direction.rawValue)
  }

  /// Texts are written before the language is.
  mutating func expect(_ language: LanguageTag) {
    self.language = language
  }

  /// Writes the texts that are not in the language of the result, as the last member.
  mutating func writeFallbacks() {
    let found = fallbacks
    arrayIfAny("fallbacks", found) { out, fallback in
      out.object {
        $0.member("path", fallback.path)
        $0.member("language", fallback.language.string)
        $0.member("direction", fallback.direction.rawValue)
      }
    }
  }

  /// Notes the language of a text: of the member with this name, or of an element.
  mutating func note(_ found: LanguageTag, _ direction: Direction, _ name: String?) {
    guard let language, found != language else { return }
    let place = name.map { "/" + $0 } ?? ""
    fallbacks.append(Fallback(path: pointer + place, language: found, direction: direction))
  }

  /// Notes the texts of an object that was written before.
  mutating func note(_ found: [Fallback]) {
    guard !found.isEmpty else { return }
    let place = pointer
    for fallback in found {
      fallbacks.append(
        Fallback(
          path: place + fallback.path, language: fallback.language,
          direction: fallback.direction))
    }
  }

  /// Leads to the object or array that is being written.
  private var pointer: String {
    path.reduce(into: "") { pointer, part in
      switch part {
      case .name(let name): pointer += "/" + name
      case .index(let index): pointer += "/\(index)"
      }
    }
  }
}

/// A point in time as the wire writes it: RFC 3339, UTC, whole seconds.
struct Instant: CustomStringConvertible {
  let unixSeconds: Int

  var description: String { String(decoding: ascii, as: UTF8.self) }

  var ascii: [UInt8] {
    let days = Self.floorDivide(unixSeconds, 86_400)
    let seconds = unixSeconds - days * 86_400
    let (year, month, day) = Day(days).date
    var text: [UInt8] = Array("0000-00-00T00:00:00Z".utf8)
    func put(_ number: Int, at place: Int) {
      text[place] += UInt8(number / 10)
      text[place + 1] += UInt8(number % 10)
    }
    put(year / 100, at: 0)
    put(year % 100, at: 2)
    put(month, at: 5)
    put(day, at: 8)
    put(seconds / 3600, at: 11)
    put(seconds / 60 % 60, at: 14)
    put(seconds % 60, at: 17)
    return text
  }

  static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value + 1) / divisor - 1
  }
}
