import DialogueCore
import Fluent

extension Rule {
  /// Which direction characters may stand in a file at all, `control-character` says.
  static let textIsolates: Self = Rule(
    "text-isolates", isLint: true,
    summary: "every isolate that a text opens ends in the same line of the same variant",
    explanation: """
      Isolates keep numbers and names in their order where the direction of writing changes. One \
      that is opened and not closed turns round everything behind it. Values that are put in get \
      their isolates by themselves: take out what was typed by hand, or close it in the same \
      line.
      """
  ) { draft in
    draft.locales.all.flatMap(\.texts).flatMap { file -> [Diagnostic] in
      var faults: [Diagnostic] = []
      file.forEachText { text in
        guard let fault = text.pattern.isolateFault else { return }
        faults.append(
          textIsolates.fault(
            "‘\(text.name)’ \(fault)", draft, text.spot,
            notes: ["take it out: inserted values are isolated without it"]))
      }
      return faults
    }
  }
}

extension Pattern {
  /// What is wrong with its isolates; those of variants are judged each by itself.
  fileprivate var isolateFault: String? {
    var open = 0
    for element in elements {
      switch element {
      case .text(let text):
        if let fault = Self.fault(in: text, &open) { return fault }
      case .placeable(let placeable):
        if let fault = Self.fault(in: placeable.expression, &open) { return fault }
      }
    }
    return open > 0 ? Self.unended : nil
  }

  private static let unended = "opens an isolate that does not end in its line"

  private static func fault(in expression: Fluent.Expression, _ open: inout Int) -> String? {
    switch expression {
    case .literal(.string(let raw)): fault(in: raw.unescaped, &open)
    case .placeable(let inner): fault(in: inner.expression, &open)
    case .select(let select): select.variants.lazy.compactMap(\.value.isolateFault).first
    default: nil
    }
  }

  private static func fault(in text: String, _ open: inout Int) -> String? {
    // All of them begin with these two bytes, and nearly no text has one.
    guard text.utf8.contains(0xE2) || open > 0 else { return nil }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2068: open += 1
      case 0x2069:
        guard open > 0 else { return "ends an isolate that it did not open" }
        open -= 1
      case 0x0A where open > 0: return unended
      default: break
      }
    }
    return nil
  }
}
