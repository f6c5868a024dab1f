import DialogueContent
import DialogueCore
import Localization
import StrictJSON

/// An object that was written before, and which of its texts are in another language.
struct Fragment: Sendable {
  let bytes: [UInt8]
  /// Their paths begin at the object.
  let fallbacks: [ResultWriter.Fallback]

  init(for presenter: Presenter, ascii: Bool, _ write: (inout ResultWriter) -> Void) {
    var out = ResultWriter(ascii: ascii)
    out.expect(presenter.catalog.language)
    out.object(write)
    self.init(bytes: out.json.bytes, fallbacks: out.fallbacks)
  }

  init(bytes: [UInt8], fallbacks: [ResultWriter.Fallback]) {
    self.bytes = bytes
    self.fallbacks = fallbacks
  }

  /// The members of both.
  func followed(by next: Fragment) -> Fragment {
    var json = JSONWriter()
    json.beginObject(written: bytes)
    json.members(written: next.bytes)
    json.endObject()
    return Fragment(bytes: json.bytes, fallbacks: fallbacks + next.fallbacks)
  }
}

extension ResultWriter {
  /// Writes an object as a value, with what is to stand behind its members.
  mutating func object(_ fragment: Fragment, then write: (inout Self) -> Void = { _ in }) {
    json.beginObject(written: fragment.bytes)
    note(fragment.fallbacks)
    write(&self)
    json.endObject()
  }

  /// Writes a member that is an object.
  mutating func object(
    _ name: String, _ fragment: Fragment, then write: (inout Self) -> Void = { _ in }
  ) {
    json.name(name)
    path.append(.name(name))
    object(fragment, then: write)
    path.removeLast()
  }

  /// Writes the members of an object that is no object of its own here.
  mutating func members(of fragment: Fragment) {
    json.members(written: fragment.bytes)
    note(fragment.fallbacks)
  }
}
