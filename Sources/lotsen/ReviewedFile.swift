import DialogueShell
import Glibc
import Localization
import Transcripts

/// A new text that waits for somebody to look at it.
struct ReviewedFile {
  /// The text that is kept; it may not be there yet.
  let golden: String
  var new: String { golden + GoldenFile.newSuffix }
  var isRegular: Bool { GoldenFile.isRegular(new) }

  /// Where they lie unless another folder is named.
  private static let folder = "Transcripts/golden"

  /// By their paths; none where nobody has named a folder and the usual one is not there.
  static func all(below named: String?) throws -> [ReviewedFile] {
    guard unsafe named != nil || access(folder, F_OK) == 0 else { return [] }
    return try RunFiles.paths(below: named ?? folder, endingWith: ".txt" + GoldenFile.newSuffix)
      .map { ReviewedFile(golden: String($0.dropLast(GoldenFile.newSuffix.count))) }
  }

  /// What would change; texts are made safe to show.
  var difference: String {
    let (old, new) = (GoldenFile.read(golden) ?? "", GoldenFile.read(new) ?? "")
    let text = LineDifference(from: old, to: new).unified(old: golden, new: self.new)
    return PlainText.clean(text)
  }

  /// What somebody says to a difference.
  enum Answer { case accept, reject, later, stop }

  /// Puts the new text in the place of the old one, or takes it away; false if it is left.
  func take(_ answer: Answer) throws -> Bool {
    switch answer {
    case .accept: guard unsafe rename(new, golden) == 0 else { throw Self.fault(golden) }
    case .reject: guard unsafe unlink(new) == 0 else { throw Self.fault(new) }
    case .later, .stop: return false
    }
    return true
  }

  private static func fault(_ path: String) -> any Error {
    Failure(status: ExitStatus.ioFailed, reason: "‘\(path)’ cannot be changed").asExit
  }
}
