import ArgumentParser
import ContentCompiler
import DialogueContent
import DialogueCore
import DialogueServer
import DialogueShell

/// The content as it is served: read once, with the files kept only where staff may check them.
enum ServedContent {
  /// The edition, or its first fault and the number of further ones on standard error.
  static func edition(in folder: ContentFolder, today: Int) throws -> Edition {
    if let edition = folder.editionFile(program: ProgramBuild.number).read() { return edition }
    let compilation = Compiler.compile(folder.read(for: .structure), today: today)
    if let edition = compilation.edition { return edition }
    let errors = compilation.errors
    var text = errors.first.map { "\($0)\n" } ?? "lotsen: the content cannot be used\n"
    if errors.count > 1 { text += "lotsen: \(errors.count - 1) more; see ‘lotsen check’\n" }
    try? Descriptor.error.write(text)
    throw ExitCode(ExitStatus.faultyContent)
  }

  /// What staff may ask of the files.
  static func staff(_ files: ContentFiles, today: Int) -> Server.Staff {
    Server.Staff { dialogue in
      let compilation = Compiler.compile(files, checks: .all, today: today)
      let wanted = compilation.diagnostics.filter { fault in
        dialogue.map { fault.isOf(dialogue: $0.name) } ?? true
      }
      return CheckReport(
        diagnostics: wanted.map(CheckReport.Diagnostic.init),
        contracts: compilation.contracts.filter(\.isProved).map {
          CheckReport.Contract(id: $0.id, isHeld: $0.isHeld)
        }, states: compilation.states ?? 0)
    }
  }
}

extension CheckReport.Diagnostic {
  fileprivate init(_ fault: ContentCompiler.Diagnostic) {
    self.init(
      rule: fault.rule.name, severity: fault.severity.rawValue, message: fault.message,
      file: fault.file, line: fault.line, column: fault.column, notes: fault.notes)
  }
}
