/// What YAML has and content files do without, because people trip over it.
enum YAMLFeature {
  /// Looks for it before Yams builds a tree: aliases can make a small file enormous.
  ///
  /// Marks count only where a value may begin; there YAML gives them their meaning, quoted text and
  /// the middle of plain text excepted.
  static func faults(in file: SourceFile) -> [Diagnostic] {
    var scan = Scan(file: file)
    return scan.run()
  }

  private struct Scan {
    let file: SourceFile
    var faults: [Diagnostic] = []
    var position = 0

    init(file: SourceFile) {
      self.file = file
    }

    mutating func run() -> [Diagnostic] {
      var mayBegin = true
      while position < file.bytes.count {
        let byte = file.bytes[position]
        switch byte {
        case UInt8(ascii: "\n"): mayBegin = true
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
        case UInt8(ascii: "#") where isBehindBlank:
          skip { $0 == UInt8(ascii: "\n") }
          continue
        case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","): mayBegin = true
        case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"):
          mayBegin = mayBegin || byte == UInt8(ascii: ":")
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          if mayBegin { skipQuoted(byte) }
          mayBegin = false
        default:
          if mayBegin { report(byte) }
          mayBegin = false
        }
        position += 1
      }
      return faults
    }

    private var isBehindBlank: Bool {
      position == 0 || [0x20, 0x09, 0x0A].contains(file.bytes[position - 1])
    }

    private mutating func skip(until end: (UInt8) -> Bool) {
      while position < file.bytes.count, !end(file.bytes[position]) { position += 1 }
    }

    private mutating func skipQuoted(_ quote: UInt8) {
      position += 1
      while position < file.bytes.count, file.bytes[position] != quote {
        let isEscape = quote == UInt8(ascii: "\"") && file.bytes[position] == UInt8(ascii: "\\")
        position += isEscape ? 2 : 1
      }
    }

    private mutating func report(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "&"): add("an anchor", "write the value out wherever it is wanted")
      case UInt8(ascii: "*"):
        add("an alias", "write the value out; a word that begins with ‘*’ needs quotes")
      case UInt8(ascii: "!"):
        add("a tag", "leave it out; a word that begins with ‘!’ needs quotes")
      case UInt8(ascii: "|"), UInt8(ascii: ">"):
        add("block text", "write it on one line; texts belong in Locales")
      case UInt8(ascii: "%") where position == 0 || file.bytes[position - 1] == 0x0A:
        add("a directive", "leave it out")
      case UInt8(ascii: "<") where isMergeKey: add("a merge key", "write the keys out")
      default: break
      }
    }

    private var isMergeKey: Bool {
      file.bytes[position...].prefix(3).elementsEqual("<<:".utf8)
    }

    private mutating func add(_ what: String, _ note: String) {
      faults.append(
        Rule.yamlFeature.fault(
          "\(what) is not used in content files", in: file, at: position, notes: [note]))
    }
  }
}
