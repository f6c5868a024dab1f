import DialogueContent
import DialogueCore
import Localization
import StrictJSON

/// Ready words that were written before, with gaps where answers select the words.
struct SayingFragment: Sendable {
  private let words: GappedBytes
  private let fallbacks: [ResultWriter.Fallback]

  init(_ saying: OpenSaying, for presenter: Presenter, ascii: Bool) {
    var gaps: [GappedBytes.Gap] = []
    let empty = Fragment(for: presenter, ascii: ascii) { out in
      out.writeMembers(saying) { out, text in
        let words = GappedBytes(text.pieces, ascii: ascii)
        out.json.value(plain: words.bytes[...])
        let end = out.json.bytes.count - 1
        gaps += words.gaps.map { $0.moved(by: end - words.bytes.count) }
      }
    }
    words = GappedBytes(empty.bytes, gaps: gaps)
    fallbacks = empty.fallbacks
  }

  /// With the words that the answers select.
  func filled(_ known: Known) -> Fragment {
    Fragment(bytes: words.filled(known), fallbacks: fallbacks)
  }
}

extension GappedBytes.Gap {
  fileprivate func moved(by count: Int) -> Self {
    var gap = self
    gap.place += count
    return gap
  }
}
