import DialogueContent
import DialogueShell
import Glibc
import Localization
import Transcripts

/// The full texts of some cases, kept to see what changes.
struct Goldens {
  /// The languages in which cases are compared.
  let languages: [LanguageTag]
  /// Writes the text of a case that has none yet.
  let adds: Bool
  /// False where nothing may be written.
  let writes: Bool

  init(_ languages: [LanguageTag], adds: Bool) {
    self.languages = languages
    self.adds = adds
    writes = Terminal.environment("CI") != "true"
  }

  /// Compares the texts of a case with those that are kept; a new text is written beside the kept
  /// one, which itself only `lotsen review` changes.
  func failure(of subject: Case, walker: Walker) -> Transcripts.Failure? {
    guard subject.place.file.hasSuffix(".case") else { return nil }
    for language in languages {
      let file = GoldenFile(of: subject.place.file, language: language)
      let kept = file.read()
      guard kept != nil || adds else { continue }
      if let failure = failure(of: subject, walker: walker, language, file, kept) { return failure }
    }
    return nil
  }

  private func failure(
    of subject: Case, walker: Walker, _ language: LanguageTag, _ file: GoldenFile, _ kept: String?
  ) -> Transcripts.Failure? {
    func differs(_ expected: String?, _ got: String?) -> Transcripts.Failure {
      .init(.goldenDiffers, line: subject.place.line, expected: expected, got: got)
    }
    // The hours of contacts and every day of a text depend on the clock.
    guard subject.now != nil else { return differs("now", "\(language)") }
    let new = walker.transcript(of: subject, in: language, writer: Self.text)
    guard let new else { return differs("\(language)", "fails") }
    guard let first = LineDifference.first(kept ?? "", new) else {
      if writes { file.removeNew() }
      return nil
    }
    let isWritten = writes && file.writeNew(new)
    // A case that had none yet waits for somebody to look at it.
    if kept == nil, isWritten { return nil }
    return differs(first.old, "\(file.path):\(first.line): \(first.new ?? "")")
  }

  /// As `talk --plain` prints it.
  static let text: Walker.Writer = { page, presenter in
    PageText(page, presenter: presenter, style: Style()).string
  }
}

/// One text that is kept: `golden/<tag>/<dialogue>/<case>.txt` beside the folders of the cases.
struct GoldenFile {
  let path: String

  /// What a changed text is called until somebody has looked at it.
  static let newSuffix = ".new"

  init(of path: String, language: LanguageTag) {
    // Names of the case, of its folder, and all above.
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)[...]
    let name = parts.popLast() ?? ""
    let folder = parts.popLast() ?? ""
    let root = parts.map { $0 + "/" }.joined()
    self.path = "\(root)golden/\(language)/\(folder)/\(name.dropLast(".case".count)).txt"
  }

  private var new: String { path + Self.newSuffix }

  func read() -> String? { Self.read(path) }

  static func read(_ path: String) -> String? {
    guard isRegular(path), let file = try? RunFiles.open(path) else { return nil }
    defer { close(file.number) }
    var bytes: [UInt8] = []
    while let more = try? file.read(), !more.isEmpty { bytes += more }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  func removeNew() { if Self.isRegular(new) { unsafe unlink(new) } }

  func writeNew(_ text: String) -> Bool {
    removeNew()
    var folder = ""
    for part in new.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += part + "/"
      unsafe mkdir(folder, 0o755)
    }
    return NewFile.write(text, to: new, mode: 0o644) == .done
  }
}
