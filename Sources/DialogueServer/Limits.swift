import DialogueCore
import StrictJSON

/// The limits of the protocol under the names by which it reports them, each with its reason
/// (protocol, section 4).
package enum Limits {
  /// Bytes of a frame that is read: a page of writing with everything around it.
  package static let frameIn = 262_144
  /// Bytes of a frame that is written; content that would need more is found by `lotsen check`.
  package static let frameOut = 1_048_576
  /// Bytes of a request's id, a string.
  package static let id = 128
  /// Bytes of a method's name.
  package static let method = 64
  /// Frames that wait, and their bytes; beyond them reading pauses.
  package static let waitingFrames = 64
  package static let waitingBytes = 4_194_304
  /// Characters of a sealed session.
  package static let session = 8_192
  /// Bytes of a binding.
  package static let binding = 256
  /// Bytes of typed text.
  package static let text = 65_536
  /// Entries of one page of a list.
  package static let pageSize = 100
  /// Seconds a session lives after the last answer, and in all.
  package static let idleLife = 7_200
  package static let wholeLife = 86_400
  /// Seconds by which the clock that sealed a session may be ahead of ours.
  package static let clockAhead = 300
  /// Bytes without LF after which the peer is not one of ours.
  package static let lineless = 16_777_216
  /// Faulty frames in a row after which the peer is not one of ours.
  package static let faultyFrames = 100

  /// Bytes of a frame whose parsed form waits with it; larger ones are parsed again when they are
  /// run, since the parsed form can be eight times as large.
  static let parsedFrame = 16_384
  /// Bytes of the plain form of a session that still fits into a sealed one: 23 blocks of 256.
  static let plainSession = 5_888
  /// Sets of choices of one question that are kept written: conditions on two or three answers.
  static let offers = 16
  /// Characters of a name for tracing in the log.
  static let traceID = 64
  /// Choices and dialogues among the candidates for typed words: more would not help to choose.
  static let choiceCandidates = 9
  /// Columns of a summary as text: a sheet of paper and an old terminal hold them.
  static let columns = 72

  /// The names and values that a peer is told.
  static let reported: KeyValuePairs<String, Int> = {
    let json = JSON.Limits()
    return [
      "frameIn": frameIn, "frameOut": frameOut, "depth": json.depth, "members": json.members,
      "elements": json.elements, "string": json.string, "number": json.number, "id": id,
      "method": method, "waitingFrames": waitingFrames, "waitingBytes": waitingBytes,
      "session": session, "answers": DialogueCore.Limits.answers, "binding": binding,
      "text": text, "pageSize": pageSize, "idleLife": idleLife, "wholeLife": wholeLife,
    ]
  }()
}
