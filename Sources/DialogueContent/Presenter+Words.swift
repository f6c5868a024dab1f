import Fluent
package import Localization

extension Presenter {
  /// A text of the program's own, with words and numbers put in.
  package func words(_ message: String, texts: [String: String] = [:], numbers: [String: Int] = [:])
    -> Text
  {
    let arguments = texts.mapValues(Value.text).merging(numbers.mapValues { Value.number($0) }) {
      first, _ in first
    }
    return words(message, nil, scope: nil, arguments: Variables(arguments))
  }
}
