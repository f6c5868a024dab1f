import StrictJSON

extension JSONWriter {
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }

  mutating func object(_ name: String, _ members: (inout JSONWriter) -> Void) {
    self.name(name)
    object(members)
  }

  mutating func array<Value>(
    _ values: some Sequence<Value>, _ write: (inout JSONWriter, Value) -> Void
  ) {
    beginArray()
    for value in values { write(&self, value) }
    endArray()
  }

  mutating func array<Value>(
    _ name: String, _ values: some Sequence<Value>, _ write: (inout JSONWriter, Value) -> Void
  ) {
    self.name(name)
    array(values, write)
  }

  mutating func member(_ name: String, _ texts: [String]) {
    array(name, texts) { $0.value($1) }
  }

  /// What is not known is null.
  mutating func member(_ name: String, _ text: String?) {
    self.name(name)
    if let text { value(text) } else { null() }
  }

  mutating func member(_ name: String, _ number: Int?) {
    self.name(name)
    if let number { value(number) } else { null() }
  }

  mutating func member(_ name: String, _ bool: Bool?) {
    self.name(name)
    if let bool { value(bool) } else { null() }
  }

  /// What was written, ended by LF.
  var line: String {
    var whole = self
    whole.endLine()
    return String(decoding: whole.bytes, as: UTF8.self)
  }
}
