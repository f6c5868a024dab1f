package import Fluent

/// Locales made from another one's texts, in which tests see what no translation would show.
package enum PseudoLocale: String, Hashable, Sendable, CaseIterable {
  /// Accented, a third longer and in brackets: shows what is not translated, cut off or joined.
  case accented = "sv-XA"
  /// In Arabic letters: shows what assumes that text runs from left to right.
  case mirrored = "ar-XB"

  /// The locale with every text changed; variables, functions, links and markers stay.
  package func texts(from source: LocaleTexts) -> LocaleTexts? {
    guard let tag = LanguageTag(rawValue) else { return nil }
    return LocaleTexts(
      tag: tag, name: letters(in: source.name), direction: tag.direction,
      fallbacks: [source.tag],
      files: source.files.map { .init(stem: $0.stem, resource: resource(from: $0.resource)) })
  }

  /// A resource with every text changed.
  package func resource(from source: Resource) -> Resource {
    Resource(
      entries: source.entries.map { entry in
        switch entry {
        case .message(var message):
          // What people type after a slash must stay one word.
          let isName = message.id.name.hasPrefix("command-")
          message.value = message.value.map { pattern(from: $0, isFramed: !isName) }
          message.attributes = message.attributes.map(attribute)
          return .message(message)
        case .term(var term):
          term.value = pattern(from: term.value, isFramed: false)
          // Attributes of terms are for selectors to look at.
          return .term(term)
        case .comment, .junk: return entry
        }
      })
  }

  private func attribute(from source: Attribute) -> Attribute {
    var attribute = source
    attribute.value = pattern(from: source.value, isFramed: true)
    return attribute
  }

  private func pattern(from source: Pattern, isFramed: Bool) -> Pattern {
    var frame = PseudoFrame(isOn: isFramed && self == .accented)
    var elements: [PatternElement] = []
    for element in source.elements {
      switch element {
      case .text(let text):
        elements.append(.text(frame.write(text, letters: letters)))
      case .placeable(var placeable):
        if placeable.isBracket { frame.leaveLinkAlone() }
        if let opening = frame.open() { elements.append(.text(opening)) }
        placeable.expression = expression(from: placeable.expression)
        elements.append(.placeable(placeable))
      }
    }
    if let closing = frame.close() { elements.append(.text(closing)) }
    return Pattern(elements, span: source.span)
  }

  private func expression(from source: Expression) -> Expression {
    switch source {
    case .select(let select):
      let variants = select.variants.map { variant in
        var variant = variant
        variant.value = pattern(from: variant.value, isFramed: false)
        return variant
      }
      return .select(
        SelectExpression(
          selector: select.selector, variants: variants, defaultIndex: select.defaultIndex))
    case .placeable(var inner):
      inner.expression = expression(from: inner.expression)
      return .placeable(inner)
    default: return source
    }
  }

  private func letters(in text: String) -> String {
    let table = self == .accented ? Self.accents : Self.arabic
    var out = ""
    var rest = text[...]
    while let next = rest.first {
      if rest.hasPrefix("https://") {
        let link = rest.prefix { !$0.isWhitespace && $0 != ")" }
        out += link
        rest = rest.dropFirst(link.count)
      } else {
        out.append(table[next] ?? next)
        rest.removeFirst()
      }
    }
    return out
  }

  /// Marks that folding takes off again, so that typed words are still understood.
  private static let accents: [Character: Character] = [
    "a": "á", "c": "ç", "d": "ď", "e": "é", "g": "ğ", "i": "í", "k": "ķ", "l": "ľ", "n": "ñ",
    "o": "ó", "r": "ř", "s": "š", "t": "ť", "u": "ú", "y": "ý", "z": "ž", "A": "Á", "C": "Ç",
    "D": "Ď", "E": "É", "G": "Ğ", "I": "Í", "K": "Ķ", "L": "Ľ", "N": "Ñ", "O": "Ó", "R": "Ř",
    "S": "Š", "T": "Ť", "U": "Ú", "Y": "Ý", "Z": "Ž",
  ]

  private static let arabic: [Character: Character] = {
    let pairs = zip(
      "abcdefghijklmnopqrstuvwxyzåäö", "ابثدعفغهيجكلمنوپقرستوڤوخيزآأؤ")
    return Dictionary(
      pairs.flatMap { [($0, $1), (Character($0.uppercased()), $1)] },
      uniquingKeysWith: { first, _ in first })
  }()
}

extension Placeable {
  /// `{ "[" }`, which begins a link.
  fileprivate var isBracket: Bool { expression == .literal(.string("[")) }
}
