import DialogueContent
import DialogueCore
import Fluent
import Localization

/// What several dialogues use, each thing once.
extension ReadingPages {
  /// - Parameter place: which of the parts they stand before: only when everything else is there
  ///   is it known which of them are read.
  mutating func addSharedQuestions(at place: Int) {
    let count = parts.count
    // The conditions of a shared question may read others.
    var added: Set<Int> = []
    if !shared.isEmpty { addHeading(phrases.say("shared-questions"), level: 2) }
    while let next = shared.subtracting(added).min() {
      added.insert(next)
      addQuestion(dialogues.questions[next])
    }
    moveParts(from: count, to: place)
  }

  mutating func addSteps() {
    if steps.isEmpty { return }
    addHeading(phrases.say("steps"), level: 2)
    var seen: Set<[String]> = []
    for step in steps {
      let message = "step-\(step.id)"
      let scope = step.outcome.id.dialogue.name
      // Without what outcomes put in: the same step may name another day in each.
      let bare = presenter.optionalWords(message, "body", scope: scope)?.string ?? ""
      let key = [step.id.name, presenter.words(message, scope: scope).string, bare]
      guard seen.insert(key).inserted else { continue }
      let title = title(of: step.id, in: step.outcome)
      let body = variants(of: message, "body", in: step.outcome)
      addHeading(title.usual, name: step.id.name, level: 3)
      addList([others(of: title)].filter { !$0.isEmpty })
      if body == nil { add(.paragraph([.words(phrases.say("no-more"))])) }
      add(body, measuredAs: "\(message).body")
    }
  }

  mutating func addSayings() {
    if sayings.isEmpty { return }
    addHeading(phrases.say("sayings"), level: 2)
    var seen: Set<[String]> = []
    for saying in sayings {
      let message = "say-\(saying.id)"
      let scope = saying.outcome.id.dialogue.name
      let bare = presenter.optionalWords(message, "text", scope: scope)?.string ?? ""
      guard seen.insert([saying.id.name, bare]).inserted else { continue }
      let own = variants(of: message, "text", in: saying.outcome)
      let title = presenter.words(message, scope: scope)
      addHeading(title, name: saying.id.name, level: 3)
      if let original = original(saying) {
        add(.paragraph([.words(phrases.say("as-sent"))]))
        add(.letter(original))
        if own != nil { add(.paragraph([.words(presenter.words("translation"))])) }
      }
      addLetter(own, measuredAs: "\(message).text")
    }
  }

  /// What the receiver reads, where the copy is in another language.
  private func original(_ saying: Use<Saying>) -> Text? {
    let edition = presenter.edition
    let key = TextKey(
      scope: saying.outcome.id.dialogue.name, message: "say-\(saying.id)", attribute: "text")
    let reference = edition.catalogs[edition.reference]
    guard reference.language.language != presenter.catalog.language.language else { return nil }
    return reference.text(key, arguments: variables(for: saying.outcome))
  }

  mutating func addContacts() {
    // The number to call in danger is on every page.
    contacts.insert(Presenter.urgentContact)
    let used = presenter.edition.contacts.filter { contacts.contains($0.id) }
    if used.isEmpty { return }
    addHeading(phrases.say("contacts"), level: 2)
    add(.paragraph([.words(presenter.urgentLine)]))
    for contact in used { add(presenter.pageContact(contact)) }
  }

  private mutating func add(_ contact: PageContact) {
    let record = contact.contact
    let area = contact.area.map { phrases.plain("\(contact.name.string) (\($0.string))") }
    addHeading(area ?? contact.name, name: record.id.name, level: 3)
    add(.paragraph([.words(contact.what)]))
    measure(contact.what.string, "contact-\(record.id).what")
    var facts: [(Text, Line)] = [(phrases.say("phone"), phone(of: record))]
    if let sms = record.sms { facts.append((phrases.say("sms"), number(sms))) }
    if let ask = contact.ask { facts.append((phrases.say("ask-for"), [.words(ask)])) }
    if let chat = record.chat { facts.append((phrases.say("chat"), [.link(chat)])) }
    let hours = contact.hours?.text ?? phrases.say("unknown")
    facts.append((phrases.say("hours"), [.words(hours)]))
    if let note = contact.note { facts.append((phrases.say("note"), [.words(note)])) }
    if let url = record.url { facts.append((phrases.say("page"), [.link(url)])) }
    let languages = record.languages.map(presenter.catalog.languageName)
    facts.append((phrases.say("spoken"), [.words(phrases.plain(languages.listed))]))
    addFacts(facts + provenance(of: record))
  }

  private func phone(of contact: Contact) -> Line {
    contact.phone.map(number) ?? [.words(phrases.say("no-number"))]
  }

  private func number(_ phone: Contact.Phone) -> Line {
    [.words(phrases.say("number-shown", ["phone": .phone(phone.display)]))]
  }

  private mutating func provenance(of contact: Contact) -> [(Text, Line)] {
    let source = contact.source.flatMap(presenter.edition.source)
    if let source { sources.insert(source.id) }
    let origin: Line =
      source.map { [.words(phrases.plain("\($0.owner): \($0.title)")), .name($0.id)] }
      ?? [.words(phrases.say("unknown"))]
    let checked = contact.checked.map { day(Day($0)) } ?? phrases.say("never")
    let seen = contact.seen.map(phrases.plain) ?? phrases.say("undated")
    return [
      (phrases.say("source"), origin), (phrases.say("seen"), [.words(seen)]),
      (phrases.say("checked"), [.words(checked)]),
    ]
  }
}

extension [String] {
  /// Beside each other; a dash if there is nothing.
  fileprivate var listed: String { isEmpty ? "–" : joined(separator: ", ") }
}
