extension JSONWriter {
  /// Writes an object with what `members` writes into it.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }

  /// Writes a member that is an object.
  package mutating func object(_ name: String, _ members: (inout JSONWriter) -> Void) {
    self.name(name)
    object(members)
  }

  /// Writes an array, with what `write` writes of each element.
  package mutating func array<Value>(
    _ values: some Sequence<Value>, _ write: (inout JSONWriter, Value) -> Void
  ) {
    beginArray()
    for value in values { write(&self, value) }
    endArray()
  }

  /// Writes a member that is an array.
  package mutating func array<Value>(
    _ name: String, _ values: some Sequence<Value>, _ write: (inout JSONWriter, Value) -> Void
  ) {
    self.name(name)
    array(values, write)
  }

  /// What was written, ended by LF.
  package var line: String {
    var whole = self
    whole.endLine()
    return String(decoding: whole.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  /// Writes a member that is a string.
  package mutating func member(_ name: String, _ text: String) {
    self.name(name)
    value(text)
  }

  /// Writes a member that is an integer.
  package mutating func member(_ name: String, _ number: Int) {
    self.name(name)
    value(number)
  }

  /// Writes a member that is `true` or `false`.
  package mutating func member(_ name: String, _ bool: Bool) {
    self.name(name)
    value(bool)
  }

  /// Writes a member that is an array of strings.
  package mutating func member(_ name: String, _ texts: [String]) {
    array(name, texts) { $0.value($1) }
  }

  /// Writes a string, or `null` for what is not known.
  package mutating func memberOrNull(_ name: String, _ text: String?) {
    self.name(name)
    if let text { value(text) } else { null() }
  }

  /// Writes an integer, or `null` for what is not known.
  package mutating func memberOrNull(_ name: String, _ number: Int?) {
    self.name(name)
    if let number { value(number) } else { null() }
  }

  /// Writes `true` or `false`, or `null` for what is not known.
  package mutating func memberOrNull(_ name: String, _ bool: Bool?) {
    self.name(name)
    if let bool { value(bool) } else { null() }
  }

  /// Writes a string, and nothing for what is not known.
  package mutating func memberIfAny(_ name: String, _ text: String?) {
    if let text { member(name, text) }
  }

  /// Writes an integer, and nothing for what is not known.
  package mutating func memberIfAny(_ name: String, _ number: Int?) {
    if let number { member(name, number) }
  }
}
