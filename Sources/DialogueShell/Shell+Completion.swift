import DialogueContent
import DialogueCore
import Localization

/// What Tab can make of the line so far.
package enum Completion: Hashable, Sendable {
  /// Whole lines.
  case lines([String])
  /// Names of files behind this beginning of the line.
  case files(before: String)
}

extension Shell {
  /// Commands, labels of the page, names of languages, words of contacts; file names only where a
  /// file is to be named. Nothing of what somebody typed before.
  package func completion(of line: String) -> Completion {
    guard line.hasPrefix("/") else { return .lines(labels(for: line)) }
    guard let blank = line.firstIndex(of: " ") else {
      let names = Command.all.map { $0.name(in: presenter) } + Command.all.map { "/\($0.id)" }
      return .lines(fitting(line, unique(names), before: ""))
    }
    let start = String(line[...blank])
    let rest = String(line[line.index(after: blank)...])
    switch command(named: String(line[line.index(after: line.startIndex)..<blank]))?.word {
    case .save?: return .files(before: start)
    case .language?:
      let names = edition.catalogs.map(\.name) + edition.catalogs.map(\.language.string)
      return .lines(fitting(rest, names, before: start))
    case .contacts?: return .lines(fitting(rest, contactWords(), before: start))
    default: return .lines([])
    }
  }

  /// Where several may be chosen, what stands behind the last comma is completed.
  private func labels(for line: String) -> [String] {
    if waiting == .language {
      return fitting(line, edition.catalogs.map(\.name), before: "")
    }
    guard waiting == .answer, let question = page().question else { return [] }
    let labels = question.choices.map { PlainText.clean($0.label.string) }
    let whole = fitting(line, labels, before: "")
    guard whole.isEmpty, question.kind == .many, let comma = line.lastIndex(of: ",") else {
      return whole
    }
    let rest = line[line.index(after: comma)...].drop { $0 == " " }
    return fitting(String(rest), labels, before: line[...comma] + " ")
  }

  private func fitting(_ start: String, _ names: [String], before: String) -> [String] {
    let folding = Folding(for: catalog.language)
    let typed = folding.fold(start, to: .bare)
    let plain = PlainText.apply
    let folded = unique(names).filter { folding.fold($0, to: .bare).hasPrefix(typed) }
    let exact = folded.filter { $0.hasPrefix(start) }
    let lines = (exact.isEmpty ? folded : exact).map {
      before + plain(.strip, $0, .leftToRight)
    }
    // Tab puts the beginning that all have in common in the place of what was typed.
    return Self.commonLength(of: lines) < (before + start).count ? [] : lines
  }

  private static func commonLength(of lines: [String]) -> Int {
    guard let first = lines.first else { return 0 }
    guard lines.count > 1 else { return .max }
    return lines.map { zip($0, first).prefix { $0 == $1 }.count }.min() ?? 0
  }

  private func contactWords() -> [String] {
    let presenter = presenter
    return edition.contacts.flatMap { contact in
      presenter.words("contact-\(contact.id)").string.split(separator: " ").map { String($0) }
    }
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
