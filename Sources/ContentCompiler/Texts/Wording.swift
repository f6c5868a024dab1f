import Fluent

/// What the texts of a locale say in plain words, for rules that look at words, not at syntax.
///
/// What they mention is looked for as at run time: in the locale, in those under it, at last in
/// the reference.
struct Wording {
  private let tables: [TextTable]
  /// By name, without `-`.
  private var terms: [String: Pattern] = [:]

  init(_ draft: Draft, locale number: Int) {
    let chain = draft.locales.chain(of: number)
    tables = chain.map { draft.tables[$0] }
    for locale in chain {
      for term in draft.locales.all[locale].texts.flatMap(\.resource.terms) {
        terms[term.id.name] = terms[term.id.name] ?? term.value
      }
    }
  }

  /// Every variant at least once: in the first reading each select takes its first variant, in the
  /// second its second, and its last where there are no more.
  func readings(of text: WrittenText) -> [String] {
    if let plain = text.pattern.plainText { return [plain] }
    var first = Reading(wording: self, scope: text.scope, number: 0)
    first.add(text.pattern)
    return [first.text]
      + (1..<max(1, first.variants)).map { number in
        var other = Reading(wording: self, scope: text.scope, number: number)
        other.add(text.pattern)
        return other.text
      }
  }

  fileprivate func mentioned(in expression: Fluent.Expression, _ scope: String?) -> Pattern? {
    switch expression {
    case .term(let id, nil, _): return terms[id.name]
    case .message(let id, let attribute):
      let found = tables.lazy.compactMap { $0.find(id.name, in: scope)?.message }.first
      guard let attribute else { return found?.value }
      return found?.attributes.first { $0.id.name == attribute.name }?.value
    default: return nil
    }
  }
}

/// One way in which the selects of a text can come out.
private struct Reading {
  let wording: Wording
  let scope: String?
  /// Which of their variants the selects take.
  let number: Int
  private(set) var text = ""
  /// The greatest number of variants of a select on the way.
  private(set) var variants = 1
  /// How many more texts are looked into; a circle is the fault of another rule.
  private var left = 200

  init(wording: Wording, scope: String?, number: Int) {
    (self.wording, self.scope, self.number) = (wording, scope, number)
  }

  mutating func add(_ pattern: Pattern) {
    for element in pattern.elements {
      switch element {
      case .text(let part): text += part
      case .placeable(let placeable): add(placeable.expression)
      }
    }
  }

  private mutating func add(_ expression: Fluent.Expression) {
    switch expression {
    case .literal(.string(let raw)): text += raw.unescaped
    case .placeable(let inner): add(inner.expression)
    case .select(let select):
      variants = max(variants, select.variants.count)
      add(select.variants[min(number, select.variants.count - 1)].value)
    default:
      left -= 1
      guard left > 0, let mentioned = wording.mentioned(in: expression, scope) else {
        // A number, a day or another inserted value.
        text += "0"
        return
      }
      add(mentioned)
    }
  }
}

extension LocalesDraft {
  /// The locales in which texts of one are looked for, itself first and the reference last.
  func chain(of number: Int) -> [Int] {
    var chain: [Int] = []
    func add(_ name: String?) {
      guard let number = all.firstIndex(where: { $0.name.text == name }), !chain.contains(number)
      else { return }
      chain.append(number)
      add(all[number].overlay?.text)
      for fallback in all[number].fallback { add(fallback.text) }
    }
    add(all[number].name.text)
    add(reference?.text)
    return chain
  }
}
