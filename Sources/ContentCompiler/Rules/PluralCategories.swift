import DialogueCore
import Fluent
import Localization

extension Rule {
  static let pluralCategory: Self = Rule(
    "plural-category", isLint: true,
    summary: "every choice by a number has a variant for each plural form, and no form of another "
      + "language",
    explanation: """
      Languages have one, two or six forms for counted things. A form that is missing is filled \
      by the general one and reads wrongly; one that the language does not have is never shown. \
      Write a whole sentence for each form that is asked for. ‘[one]’ holds no digit: in some \
      languages it stands for more numbers than 1.
      """
  ) { draft in
    draft.locales.all.flatMap { locale -> [Diagnostic] in
      let check = PluralCheck(draft: draft, rules: LocaleData.of(locale.tag).cardinal, locale)
      return locale.texts.flatMap(\.written).flatMap(check.faults)
    }
  }
}

private struct PluralCheck {
  private let draft: Draft
  private let rules: PluralRules
  private let language: String

  /// Whole numbers that texts may be given: answers, counts, days.
  private static let numbers = 0...1_000

  init(draft: Draft, rules: PluralRules, _ locale: LocaleDraft) {
    (self.draft, self.rules) = (draft, rules)
    language = locale.name.text
  }

  func faults(in text: WrittenText) -> [Diagnostic] {
    guard text.pattern.plainText == nil else { return [] }
    let numbers = draft.numbers(givenTo: text)
    return text.pattern.selects.filter { $0.isByNumber(among: numbers) }.flatMap { select in
      faults(in: select, of: text)
    }
  }

  private func faults(in select: SelectExpression, of text: WrittenText) -> [Diagnostic] {
    let named = select.variants.filter { $0.category != nil }
    let missing = wanted(in: select).filter { category in
      !named.contains { $0.category == category }
    }
    var faults = named.filter { !rules.categories.contains($0.category ?? .other) }.map { variant in
      fault(
        "no number is ‘\(variant.category?.rawValue ?? "")’ in ‘\(language)’", variant, text,
        "its forms are \(quoted(rules.categories.map(\.rawValue)))")
    }
    if !missing.isEmpty, let first = select.variants.first {
      faults.append(
        fault(
          "the choice in ‘\(text.name)’ has no variant \(quoted(missing.map(\.rawValue)))", first,
          text, "numbers in ‘\(language)’ need it"))
    }
    return faults + numbersWrittenOut(in: select, of: text)
  }

  /// A number that only ‘one’ has stands for the number by which is chosen; the ‘3.’ of a list is
  /// in all variants.
  private func numbersWrittenOut(
    in select: SelectExpression, of text: WrittenText
  ) -> [Diagnostic] {
    let others = select.variants.filter { $0.category != .one }.flatMap(\.value.numbers)
    return select.variants.filter { variant in
      variant.category == .one && variant.value.numbers.contains { !others.contains($0) }
    }.map { variant in
      fault(
        "the variant ‘one’ has a number written out", variant, text,
        "other numbers may be ‘one’, too: write ‘{ NUMBER(…) }’, or a variant ‘[1]’")
    }
  }

  /// The categories of those numbers that have no variant of their own.
  private func wanted(in select: SelectExpression) -> [PluralCategory] {
    let own = Set(
      select.variants.compactMap { variant in
        if case .number(let number) = variant.key { Int(number) } else { nil }
      })
    let found = Set(Self.numbers.filter { !own.contains($0) }.map { rules.category(of: $0) })
    return rules.categories.filter(found.contains)
  }

  private func fault(
    _ message: String, _ variant: Variant, _ text: WrittenText, _ note: String
  ) -> Diagnostic {
    Rule.pluralCategory.fault(message, draft, text.file.spot(variant.span), notes: [note])
  }
}

extension Draft {
  /// The names of the numbers that a text may choose by.
  fileprivate func numbers(givenTo text: WrittenText) -> Set<String> {
    guard let scope = text.scope else {
      let reference = referenceTable?.findCommon(text.owner)?.message.comment
      let declared = [text.comment, reference].compactMap { $0 }.flatMap(\.variables)
      return givenNumbers.union(declared.filter { $0.kind == "Number" }.map(\.name))
    }
    let own = dialogue(scope)?.questions.filter { $0.kind == .number }.map(\.name.text) ?? []
    return givenNumbers.union(own)
  }

  /// What outcomes give, and the shared questions that are answered with a number.
  private var givenNumbers: Set<String> {
    Set(
      ["days-left"]
        + (shared?.questions ?? []).filter { $0.kind == .number }.map(\.name.text))
  }
}

extension SelectExpression {
  /// Whether it chooses by one of these numbers, or by what `NUMBER` makes of a value.
  fileprivate func isByNumber(among numbers: Set<String>) -> Bool {
    switch selector {
    case .function(let id, _): id.name == "NUMBER"
    case .variable(let id): numbers.contains(id.name)
    default: false
    }
  }
}

extension Variant {
  fileprivate var category: PluralCategory? {
    if case .name(let id) = key { PluralCategory(rawValue: id.name) } else { nil }
  }
}

extension Pattern {
  /// All selects in it, those within variants, too.
  fileprivate var selects: [SelectExpression] {
    elements.flatMap { element -> [SelectExpression] in
      guard case .placeable(let placeable) = element else { return [] }
      var expression = placeable.expression
      while case .placeable(let inner) = expression { expression = inner.expression }
      guard case .select(let select) = expression else { return [] }
      return [select] + select.variants.flatMap(\.value.selects)
    }
  }

  /// The numbers that stand in its text.
  fileprivate var numbers: [Substring] {
    elements.flatMap { element -> [Substring] in
      if case .text(let text) = element { text.split { !$0.isNumber } } else { [] }
    }
  }
}
