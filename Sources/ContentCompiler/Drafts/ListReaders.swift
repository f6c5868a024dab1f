import DialogueContent
import DialogueCore
import Localization

extension Form {
  /// `sources.yaml`.
  mutating func sources(_ tree: Tree) -> [SourceDraft] {
    let all = fields(tree, of: "sources.yaml", ["sources"], required: ["sources"])
    guard let list = all["sources"] else { return [] }
    return namedEntries(list, of: "‘sources’").map { entry in
      let fields = fields(
        entry.value, of: "a source", ["title", "owner", "url", "dated", "read"],
        required: ["title", "owner"])
      let source = Source(
        id: entry.key.text, title: word(fields["title"], of: "‘title’")?.text ?? "",
        owner: word(fields["owner"], of: "‘owner’")?.text ?? "",
        url: address(fields["url"], of: "‘url’", isOld: true),
        dated: date(fields["dated"], of: "‘dated’"),
        read: wholeDate(fields["read"], of: "‘read’")?.description)
      return SourceDraft(name: entry.key, source: source)
    }
  }

  /// `steps.yaml`.
  mutating func steps(_ tree: Tree) -> [Written] {
    let all = fields(tree, of: "steps.yaml", ["steps"], required: ["steps"])
    guard let list = all["steps"] else { return [] }
    return namedEntries(list, of: "‘steps’").map { entry in
      if !entry.value.isEmpty {
        let fields = fields(entry.value, of: "a step", ["facts"])
        _ = facts(fields["facts"])
      }
      return entry.key
    }
  }

  /// `locales.yaml`.
  mutating func locales(_ tree: Tree) -> LocalesDraft {
    var draft = LocalesDraft()
    let all = fields(
      tree, of: "locales.yaml", ["reference", "locales"], required: ["reference", "locales"])
    draft.reference = word(all["reference"], of: "‘reference’")
    guard let list = all["locales"] else { return draft }
    draft.all = entries(list, of: "‘locales’").compactMap { locale($0.key, $0.value) }
    return draft
  }

  private mutating func locale(_ name: Written, _ tree: Tree) -> LocaleDraft? {
    guard let tag = tag(name) else { return nil }
    var draft = LocaleDraft(name: name, tag: tag)
    let fields = fields(
      tree, of: "a locale",
      ["name", "direction", "overlay", "fallback", "serves", "reviewed", "names"],
      required: ["name", "direction"])
    draft.ownName = word(fields["name"], of: "‘name’")?.text ?? tag.string
    draft.isRightToLeft =
      choice(fields["direction"], of: "‘direction’", among: ["ltr", "rtl"]) == "rtl"
    draft.overlay = word(fields["overlay"], of: "‘overlay’")
    draft.fallback = words(fields["fallback"], of: "‘fallback’")
    draft.serves = words(fields["serves"], of: "‘serves’").compactMap { self.tag($0) }
    draft.reviewed = wholeDate(fields["reviewed"], of: "‘reviewed’")
    draft.names = words(fields["names"], of: "‘names’")
    return draft
  }

  /// `finder.yaml` of one locale.
  mutating func finder(_ tree: Tree, for tag: LanguageTag) -> FinderDraft {
    let all = fields(tree, of: "finder.yaml", ["danger", "dialogues"])
    var draft = FinderDraft(tag: tag, file: number)
    draft.danger = finderEntries(all["danger"], of: "‘danger’", for: tag)
    draft.dialogues = finderEntries(all["dialogues"], of: "‘dialogues’", for: tag)
    return draft
  }

  private mutating func finderEntries(
    _ tree: Tree?, of what: String, for tag: LanguageTag
  ) -> [FinderDraft.Entry] {
    guard let tree else { return [] }
    return namedEntries(tree, of: what).map { entry in
      let fields = fields(
        entry.value, of: "an entry of \(what)", ["words", "samples", "not"], required: ["words"])
      let words = words(fields["words"], of: "‘words’")
      return FinderDraft.Entry(
        name: entry.key, words: words,
        phrases: words.map { Phrase($0.text, language: tag) },
        samples: self.words(fields["samples"], of: "‘samples’"),
        counterSamples: self.words(fields["not"], of: "‘not’"))
    }
  }
}

extension Form {
  /// A web address that begins with https; the page of an old source may be older than that.
  mutating func address(
    _ tree: Tree?, of what: @autoclosure () -> String, isOld: Bool = false
  ) -> String? {
    guard let tree, let word = word(tree, of: what()) else { return nil }
    let isAddress =
      word.text.hasPrefix("https://") || isOld && word.text.hasPrefix("http://")
    guard isAddress, !word.text.utf8.contains(UInt8(ascii: " ")) else {
      wrong("\(what()) must begin with ‘https://’", tree)
      return nil
    }
    return word.text
  }

  /// YYYY, YYYY-MM or YYYY-MM-DD.
  mutating func date(_ tree: Tree?, of what: @autoclosure () -> String) -> String? {
    guard let tree, let word = word(tree, of: what()) else { return nil }
    let whole = word.text + "0000-01-01".dropFirst(word.text.utf8.count)
    guard [4, 7, 10].contains(word.text.utf8.count), Day(whole) != nil else {
      wrong("\(what()) must be a date: YYYY, YYYY-MM or YYYY-MM-DD", tree)
      return nil
    }
    return word.text
  }

  /// YYYY-MM-DD.
  mutating func wholeDate(_ tree: Tree?, of what: @autoclosure () -> String) -> Day? {
    guard let tree, let word = word(tree, of: what()) else { return nil }
    guard let day = Day(word.text) else {
      wrong("\(what()) must be a date: YYYY-MM-DD", tree)
      return nil
    }
    return day
  }

  /// A language tag.
  mutating func tag(_ word: Written) -> LanguageTag? {
    if let tag = LanguageTag(word.text), tag.string == word.text { return tag }
    add(
      Rule.wrongForm.fault(
        "‘\(word.text)’ is no language tag", in: file, at: word.spot.offset,
        notes: LanguageTag(word.text).map { ["write ‘\($0)’"] } ?? []))
    return nil
  }
}
