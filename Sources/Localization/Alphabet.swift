/// The letters of a language that are more than a letter with a mark to its readers.
struct Alphabet: Sendable {
  /// A letter made of a base and a mark, such as å of a and the ring.
  struct Marked: Sendable {
    let base, mark, letter: UInt32
  }

  let marked: [Marked]
  /// Letters that folding would otherwise replace although they have no mark that comes off.
  let whole: [UInt32]
  /// I is the capital of ı, and İ that of i.
  let hasDotlessI: Bool

  private init(_ language: String, _ letters: String) {
    var marked: [Marked] = []
    var whole: [UInt32] = []
    for scalar in letters.unicodeScalars.map(\.value) {
      if let parts = UnicodeTable.decomposition(of: scalar), let base = parts.first,
        let mark = parts.last, parts.count == 2
      {
        marked.append(Marked(base: base, mark: mark, letter: scalar))
      } else {
        whole.append(scalar)
      }
    }
    (self.marked, self.whole) = (marked, whole)
    hasDotlessI = ["tr", "az"].contains(language)
  }

  /// The alphabet of a language by its primary subtag.
  static func of(_ language: String) -> Alphabet {
    Alphabet(language, letters[language] ?? "")
  }

  private static let letters: [String: String] = [
    "sv": "åäö", "fi": "åäö", "fit": "åäö", "et": "õäöüšž", "nb": "æøå", "nn": "æøå", "no": "æøå",
    "da": "æøå", "is": "áéíóúýöæ", "de": "äöüß", "es": "ñ", "se": "áčđŋšŧž",
    "pl": "ąćęłńóśźż", "bs": "čćđšž", "hr": "čćđšž", "sr": "čćđšž", "cs": "áčďéěíňóřšťúůýž",
    "tr": "çğıöşü", "az": "çğıöşü", "ku": "çêîşû", "kmr": "çêîşû", "sq": "çë", "ro": "ăâîșț",
    "hu": "áéíóöőúüű", "ru": "йё", "uk": "йї", "be": "йёў", "bg": "й", "mk": "ѓќ",
    "ckb": "ڕڵۆێە",
  ]
}
