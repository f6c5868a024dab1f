import DialogueCore
import Localization

extension Answer {
  /// As a line of a case has it: ids with commas, a number, a day; empty if there is nothing to say.
  var written: String {
    switch self {
    case .choice(let id): id.name
    case .choices(let ids): ids.map(\.name).joined(separator: ", ")
    case .number(let number): "\(number)"
    case .date(let day): "\(Day(day))"
    case .passed: ""
    }
  }

  /// The same without blanks, as a way has it.
  var compact: String { written.split(separator: " ").joined() }
}
