import DialogueCore

/// Reads one entry of `outcomes:`.
struct OutcomeReader {
  private let name: Written
  private(set) var form: Form

  init(name: Written, form: Form) {
    self.name = name
    self.form = form
  }

  mutating func outcome(_ tree: Tree) -> OutcomeDraft {
    var draft = OutcomeDraft(name: name)
    let fields = form.fields(
      tree, of: "an outcome",
      [
        "urgency", "today", "week", "say", "contacts", "if-not", "follow-up", "deadline", "print",
        "then", "facts",
      ], required: ["urgency"])
    draft.urgency = form.choice(
      fields["urgency"], of: "‘urgency’", among: Outcome.Urgency.allCases.map(\.rawValue)
    ).flatMap(Outcome.Urgency.init)
    draft.today = entries(fields["today"], of: "‘today’")
    draft.week = entries(fields["week"], of: "‘week’")
    draft.say = entries(fields["say"], of: "‘say’")
    draft.contacts = entries(fields["contacts"], of: "‘contacts’", withReasons: true)
    draft.ifNot = entries(fields["if-not"], of: "‘if-not’")
    draft.then = entries(fields["then"], of: "‘then’")
    draft.followUp = form.length(fields["follow-up"], of: "‘follow-up’")
    draft.deadline = deadline(fields["deadline"])
    draft.print = printing(fields["print"])
    draft.facts = form.facts(fields["facts"])
    draft.written = Set(fields.all.filter { !$0.value.isNothing }.map(\.key))
    return draft
  }

  private mutating func entries(
    _ tree: Tree?, of what: String, withReasons: Bool = false
  ) -> [EntryDraft] {
    form.items(tree, of: what).compactMap { entry($0, of: what, withReasons: withReasons) }
  }

  private mutating func entry(_ tree: Tree, of what: String, withReasons: Bool) -> EntryDraft? {
    guard case .map = tree.content else {
      if tree.isEmpty { form.wrong("an entry of \(what) is empty", tree) }
      return form.name(tree, of: "an entry of \(what)").map { EntryDraft(name: $0) }
    }
    let pairs = form.namedEntries(tree, of: "an entry of \(what)")
    guard pairs.count == 1 else {
      if pairs.count > 1 {
        form.wrong(
          "an entry of \(what) has more than one key", tree, notes: ["write ‘- ID: {when: …}’"])
      }
      return nil
    }
    var entry = EntryDraft(name: pairs[0].key)
    let value = pairs[0].value
    if withReasons, value.text != nil {
      if value.isEmpty { form.wrong("the reason is missing", value) }
      entry.because = form.name(value, of: "a reason")
      return entry
    }
    let fields = form.fields(
      value, of: "an entry of \(what)", withReasons ? ["because", "when"] : ["when"])
    entry.because = form.name(fields["because"], of: "‘because’")
    entry.when = form.condition(fields["when"])
    return entry
  }

  private mutating func deadline(_ tree: Tree?) -> (after: Written, days: Int)? {
    guard let tree else { return nil }
    let fields = form.fields(
      tree, of: "‘deadline’", ["after", "days"], required: ["after", "days"])
    guard let after = form.name(fields["after"], of: "‘after’"),
      let days = form.length(fields["days"], of: "‘days’")
    else { return nil }
    return (after, days)
  }

  private mutating func printing(_ tree: Tree?) -> PrintDraft {
    guard let tree else { return .yes }
    guard case .map = tree.content else {
      return form.choice(tree, of: "‘print’", among: ["yes", "no"]) == "no" ? .no : .yes
    }
    let fields = form.fields(tree, of: "‘print’", ["unless"], required: ["unless"])
    return form.condition(fields["unless"]).map { .unless($0) } ?? .no
  }
}

extension Form {
  /// `[E5, H1-H4]` as E5, H1, H2, H3 and H4.
  mutating func facts(_ tree: Tree?) -> [String] {
    words(tree, of: "‘facts’").flatMap { word -> [String] in
      let ends = word.text.split(separator: "-", omittingEmptySubsequences: false)
      let numbers = ends.compactMap { $0.utf8.count < 5 ? Int($0.dropFirst()) : nil }
      let letter = word.text.prefix(1)
      let isCapital = letter.utf8.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
      guard isCapital, ends.allSatisfy({ $0.prefix(1) == letter }), numbers.count == ends.count,
        (1...2).contains(ends.count), let first = numbers.first, let last = numbers.last,
        first >= 0, first <= last
      else {
        add(
          Rule.wrongForm.fault(
            "‘\(word.text)’ is no fact", in: file, at: word.spot.offset,
            notes: ["facts are written ‘E5’ or ‘H1-H4’"]))
        return []
      }
      return (first...last).map { "\(letter)\($0)" }
    }
  }
}
