import DialogueContent
import DialogueCore
import StrictJSON

/// Bytes that were written before, with gaps in which stands what answers select.
struct GappedBytes: Sendable {
  struct Gap: Sendable {
    /// How many bytes stand before it.
    var place: Int
    /// The first of these questions that is answered selects.
    let questions: [Int]
    let choices: [Choice.ID]
    /// For each of these choices, and last for everything else.
    let variants: [GappedBytes]
  }

  /// With nothing in the gaps.
  private(set) var bytes: [UInt8] = []
  /// In the order of their places.
  private(set) var gaps: [Gap] = []
  /// The most bytes there can be when the gaps are filled.
  private var room = 0

  init(_ bytes: [UInt8], gaps: [Gap]) {
    self.bytes = bytes
    self.gaps = gaps
    room = Self.room(bytes, gaps)
  }

  /// A text as it stands between the quotes of JSON.
  init(_ text: [OpenSaying.Piece], ascii: Bool) {
    for piece in text {
      switch piece {
      case .text(let words):
        var json = JSONWriter(ascii: ascii)
        json.value(words)
        bytes += json.bytes.dropFirst().dropLast()
      case .select(let questions, let choices, let variants):
        gaps.append(
          Gap(
            place: bytes.count, questions: questions, choices: choices,
            variants: variants.map { Self($0, ascii: ascii) }))
      }
    }
    room = Self.room(bytes, gaps)
  }

  private static func room(_ bytes: [UInt8], _ gaps: [Gap]) -> Int {
    gaps.reduce(bytes.count) { $0 + ($1.variants.map(\.room).max() ?? 0) }
  }

  /// The bytes with the gaps filled.
  func filled(_ known: Known) -> [UInt8] {
    var filled: [UInt8] = []
    filled.reserveCapacity(room)
    append(to: &filled, known)
    return filled
  }

  private func append(to filled: inout [UInt8], _ known: Known) {
    var start = 0
    for place in gaps.indices {
      filled += bytes[start..<gaps[place].place]
      start = gaps[place].place
      gaps[place].variants[gaps[place].variant(known)].append(to: &filled, known)
    }
    filled += bytes[start...]
  }
}

extension GappedBytes.Gap {
  /// The place of the variant that the answers select.
  fileprivate func variant(_ known: Known) -> Int {
    for answered in known.answers where questions.contains(answered.question) {
      guard case .choice(let id) = answered.answer else { break }
      return choices.firstIndex(of: id) ?? choices.count
    }
    return choices.count
  }
}
