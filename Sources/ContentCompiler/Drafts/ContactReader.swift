import DialogueContent
import DialogueCore
import Localization

/// Reads `contacts.yaml`.
struct ContactReader {
  var form: Form

  mutating func contacts(_ tree: Tree) -> [ContactDraft] {
    let fields = form.fields(tree, of: "contacts.yaml", ["contacts"], required: ["contacts"])
    guard let all = fields["contacts"] else { return [] }
    return form.namedEntries(all, of: "‘contacts’").compactMap { contact($0.key, $0.value) }
  }

  private mutating func contact(_ name: Written, _ tree: Tree) -> ContactDraft? {
    let fields = form.fields(
      tree, of: "a contact",
      [
        "phone", "display", "sms", "chat", "url", "area", "for", "languages", "hours", "source",
        "seen", "checked", "show",
      ], required: ["area", "show"])
    guard let id = Contact.ID(name.text) else { return nil }
    let area = form.choice(
      fields["area"], of: "‘area’", among: Contact.Area.allCases.map(\.rawValue))
    let show = form.choice(
      fields["show"], of: "‘show’", among: Contact.Show.allCases.map(\.rawValue))
    let source = form.name(fields["source"], of: "‘source’")
    let contact = Contact(
      id: id, phone: phone(fields), sms: sms(fields["sms"]),
      chat: form.address(fields["chat"], of: "‘chat’"),
      url: form.address(fields["url"], of: "‘url’"),
      area: area.flatMap(Contact.Area.init) ?? .sweden, audience: audience(fields["for"]),
      languages: languages(fields["languages"]), hours: hours(fields["hours"]),
      show: show.flatMap(Contact.Show.init) ?? .name, source: source?.text,
      seen: form.date(fields["seen"], of: "‘seen’"),
      checked: form.wholeDate(fields["checked"], of: "‘checked’")?.number)
    let numbers = [fields["phone"], fields["display"], fields["sms"]]
    let withheld = numbers.compactMap { $0 }.first { !$0.isEmpty }
    return ContactDraft(
      name: name, contact: contact, source: source,
      withheldNumber: show == "name" ? withheld.map(form.spot) : nil,
      checked: fields["checked"].map(form.spot) ?? name.spot)
  }

  private mutating func phone(_ fields: Fields) -> Contact.Phone? {
    guard let tree = fields["phone"], let dial = form.word(tree, of: "‘phone’") else {
      if let display = fields["display"], !display.isEmpty {
        form.wrong("‘display’ without ‘phone’", display)
      }
      return nil
    }
    guard isDialled(dial.text) else {
      form.wrong(
        "‘phone’ must be what is dialled, such as ‘+46104358650’ or ‘112’", tree,
        notes: ["how it is read stands in ‘display’"])
      return nil
    }
    guard let display = form.word(fields["display"], of: "‘display’") else {
      form.wrong("‘phone’ without ‘display’", tree, notes: ["add how the number is read"])
      return nil
    }
    return Contact.Phone(dial: dial.text, display: display.text)
  }

  private mutating func sms(_ tree: Tree?) -> Contact.Phone? {
    guard let tree, let word = form.word(tree, of: "‘sms’") else { return nil }
    let dial = word.text.filter { $0 != " " && $0 != "-" }
    guard isDialled(dial) else {
      form.wrong("‘sms’ must be a number", tree)
      return nil
    }
    return Contact.Phone(dial: dial, display: word.text)
  }

  private func isDialled(_ text: String) -> Bool {
    let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
    return (3...15).contains(digits.utf8.count)
      && digits.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  private static let audiences = [
    "child", "guardian", "adult", "all", "staff", "pupil", "young-adult", "relative",
  ]

  private mutating func audience(_ tree: Tree?) -> [String] {
    form.words(tree, of: "‘for’").filter { word in
      if Self.audiences.contains(word.text) { return true }
      form.add(
        Rule.wrongForm.fault(
          "‘\(word.text)’ is not one of the values of ‘for’", in: form.file, at: word.spot.offset,
          notes: suggestion(for: word.text, among: Self.audiences)))
      return false
    }.map(\.text)
  }

  private mutating func languages(_ tree: Tree?) -> [String] {
    form.words(tree, of: "‘languages’").compactMap { form.tag($0)?.string }
  }

  private mutating func hours(_ tree: Tree?) -> OpeningHours? {
    guard let tree, !tree.isEmpty else { return nil }
    if tree.text == "always" { return .always }
    let words =
      tree.text == nil
      ? form.words(tree, of: "‘hours’") : form.word(tree, of: "‘hours’").map { [$0] } ?? []
    var rows: [OpeningHours.Row] = []
    var closedOnHolidays = false
    for word in words {
      if word.text == "closed: holidays" {
        closedOnHolidays = true
      } else if let row = OpeningHours.Row(written: word.text) {
        rows.append(row)
      } else {
        form.add(
          Rule.wrongForm.fault(
            "‘\(word.text)’ are no opening hours", in: form.file, at: word.spot.offset,
            notes: ["write ‘always’, ‘mon-fri 08:00-16:30’, ‘21:00-06:00’ or ‘closed: holidays’"]))
      }
    }
    return rows.isEmpty ? nil : .rows(rows, closedOnHolidays: closedOnHolidays)
  }
}
