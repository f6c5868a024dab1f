/// What went wrong while a message was formatted; its text has a fallback in that place.
package enum Fault: Hashable, Sendable {
  case unknownVariable(String)
  /// The message, or `message.attribute`.
  case unknownMessage(String)
  /// The term, or `term.attribute`, without the `-`.
  case unknownTerm(String)
  case unknownFunction(String)
  /// The function found its arguments unsuitable.
  case refusedArguments(String)
  /// The reference would have to contain itself.
  case cycle(String)
  case tooDeep
  case tooLong
  case tooManySteps

  /// A sentence for the log of an author: lower case, no full stop.
  package var sentence: String {
    switch self {
    case .unknownVariable(let name): "variable ‘$\(name)’ was not given"
    case .unknownMessage(let name): "message ‘\(name)’ does not exist or has no value"
    case .unknownTerm(let name): "term ‘-\(name)’ does not exist"
    case .unknownFunction(let name): "function ‘\(name)’ does not exist"
    case .refusedArguments(let name): "function ‘\(name)’ does not take these arguments"
    case .cycle(let name): "‘\(name)’ contains itself"
    case .tooDeep: "references are more than \(Limits.resolution) deep"
    case .tooLong: "the text is longer than \(Limits.output) bytes"
    case .tooManySteps: "the text has more than \(Limits.steps) placeables"
    }
  }
}

/// A text made from a message, and everything that went wrong.
package struct Formatted: Equatable, Sendable {
  package var text: String
  package var faults: [Fault] = []
}
