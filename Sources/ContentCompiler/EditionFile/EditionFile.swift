package import DialogueContent

/// A compiled edition beside the folder `Dialogues`, so that a start need not read all files.
///
/// It is worth nothing by itself: as soon as any content file or folder is not as it was when the
/// edition was compiled, or another program is there, it is passed over and the files are read.
package struct EditionFile {
  private let folder: String
  private let program: UInt64

  /// The name of the file in the content folder.
  package static let name = "edition.bin"

  init(folder: String, program: UInt64) {
    self.folder = folder
    self.program = program
  }

  private var path: String { "\(folder)/\(Self.name)" }

  /// The edition of the files as they are now; nil if only reading them can tell.
  package func read() -> Edition? {
    guard let file = try? RegularFile(path, limit: Limits.editionBytes) else { return nil }
    return edition(of: file.bytes)
  }

  /// Writes the edition of files that were read from the folder.
  ///
  /// Whoever reads meanwhile finds the old file or the new one, and never a part.
  package func write(_ edition: Edition, of files: ContentFiles) throws(WholeFile.Fault) {
    try WholeFile(path: path).write(bytes(of: edition, stamps: files.stamps))
  }

  /// Takes the file away, if there is one.
  package func remove() { WholeFile(path: path).remove() }
}

extension EditionFile {
  /// In front of everything: what it is, for which program, and the sum of all that follows.
  private static let mark = Array("Lotsen\u{0}\u{1}".utf8)
  private static let headSize = 24

  func bytes(of edition: Edition, stamps: [Stamp]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(stamps)
    writer.write(edition)
    let body = writer.bytes
    return Self.mark + program.littleEndianBytes
      + Checksum.of(body, from: 0).littleEndianBytes + body
  }

  func edition(of bytes: [UInt8]) -> Edition? {
    guard bytes.count > Self.headSize, bytes.starts(with: Self.mark + program.littleEndianBytes),
      bytes[16..<24].elementsEqual(
        Checksum.of(bytes, from: Self.headSize).littleEndianBytes)
    else { return nil }
    return Self.edition(ofBody: bytes, from: Self.headSize) { $0 == Stamp($0.path, in: folder) }
  }

  /// - Parameter isFresh: whether something is as it was.
  static func edition(
    ofBody bytes: [UInt8], from start: Int, isFresh: (Stamp) -> Bool
  ) -> Edition? {
    var reader = ByteReader(bytes, from: start)
    guard let stamps = try? reader.list(Stamp.self), !stamps.isEmpty,
      stamps.allSatisfy(isFresh), let edition = try? reader.value(Edition.self), reader.isAtEnd
    else { return nil }
    return edition
  }
}

extension UInt64 {
  fileprivate var littleEndianBytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: self >> (8 * $0)) }
  }
}
