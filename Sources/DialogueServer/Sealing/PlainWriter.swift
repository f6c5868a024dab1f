import DialogueCore
import Localization
import StrictJSON

/// Writes the parts of a session's plain form; nothing in it needs an escape.
struct PlainWriter {
  /// Most sessions fit, with the padding that they get.
  private static let room = 768

  private let dialogues: Dialogues
  private(set) var bytes: [UInt8] = []

  init(_ dialogues: Dialogues) {
    self.dialogues = dialogues
    bytes.reserveCapacity(Self.room)
  }

  /// As its storage: measured, appending the UTF-8 view took 169 instructions a time, this 110.
  mutating func write(_ text: String) {
    let done: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { storage in
      unsafe bytes.append(contentsOf: storage)
    }
    if done == nil { bytes.append(contentsOf: text.utf8) }
  }

  mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    write(text)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func write(_ integer: Int) { bytes.append(decimal: integer) }

  /// The list of the answers and of the outcomes that were gone on from.
  mutating func write(_ answers: [Answered], passed: [Int] = []) {
    bytes.append(UInt8(ascii: "["))
    for answered in answers {
      let position = answered.question
      begin(dialogues.questionNames[position], rev: dialogues.questions[position].rev)
      write(answered.answer)
      write("],")
    }
    for outcome in passed {
      begin("\(dialogues.outcomes[outcome].id)", rev: dialogues.safetyRev)
      write("null],")
    }
    endArray()
  }

  private mutating func begin(_ name: String, rev: Int) {
    bytes.append(UInt8(ascii: "["))
    quote(name)
    bytes.append(UInt8(ascii: ","))
    write(rev)
    bytes.append(UInt8(ascii: ","))
  }

  /// Takes the place of the comma behind the last element.
  private mutating func endArray() {
    if bytes.last == UInt8(ascii: ",") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ answer: Answer) {
    switch answer {
    case .choice(let id): quote(id.name)
    case .choices(let ids):
      bytes.append(UInt8(ascii: "["))
      for id in ids {
        quote(id.name)
        bytes.append(UInt8(ascii: ","))
      }
      endArray()
    case .number(let number): write(number)
    case .date(let day): quote(Day(day).description)
    case .passed: write("null")
    }
  }
}

extension Dialogues {
  /// Of the safety dialogue, whose outcomes stand among the answers once they were gone on from.
  var safetyRev: Int {
    let dialogue = all[safety]
    return questions[dialogue.nodes[dialogue.start].question].rev
  }
}
