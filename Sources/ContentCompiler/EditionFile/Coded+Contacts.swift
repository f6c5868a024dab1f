import DialogueContent

extension Contact: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.value(), phone: try reader.optional(), sms: try reader.optional(),
      chat: try reader.optional(), url: try reader.optional(), area: try reader.value(),
      audience: try reader.list(), languages: try reader.list(), hours: try reader.optional(),
      show: try reader.value(), source: try reader.optional(), seen: try reader.optional(),
      checked: try reader.optional())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(phone)
    writer.write(sms)
    writer.write(chat)
    writer.write(url)
    writer.write(area)
    writer.write(audience)
    writer.write(languages)
    writer.write(hours)
    writer.write(show)
    writer.write(source)
    writer.write(seen)
    writer.write(checked)
  }
}

extension Contact.Area: Coded {}
extension Contact.Show: Coded {}

extension Contact.Phone: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(dial: try reader.text(), display: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(dial)
    writer.write(display)
  }
}

extension OpeningHours: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    if try reader.value(Bool.self) {
      self = .always
    } else {
      self = .rows(try reader.list(), closedOnHolidays: try reader.value())
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .always: writer.write(true)
    case .rows(let rows, let closedOnHolidays):
      writer.write(false)
      writer.write(rows)
      writer.write(closedOnHolidays)
    }
  }
}

extension OpeningHours.Row: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let first = try reader.number()
    let last = try reader.number()
    guard first <= last else { throw ByteReader.Damage() }
    self.init(
      weekdays: first...last, opens: try reader.number(), closes: try reader.number())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(weekdays.lowerBound)
    writer.write(weekdays.upperBound)
    writer.write(opens)
    writer.write(closes)
  }
}

extension Source: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.text(), title: try reader.text(), owner: try reader.text(),
      url: try reader.optional(), dated: try reader.optional(), read: try reader.optional())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(owner)
    writer.write(url)
    writer.write(dated)
    writer.write(read)
  }
}
