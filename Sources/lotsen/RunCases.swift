import ArgumentParser
import DialogueShell
import Glibc
import Localization
import Transcripts

/// One run: all files are looked through before the first case, as far as they can be read twice;
/// neither pass holds more than a piece of one of them.
struct RunCases {
  private let walker: Walker
  private let files: RunFiles
  private let options: RunOptions
  private let filter: Glob?
  private let signals: Signals
  private let goldens: Goldens
  private var report: Report
  private var hasBegun = false
  /// A signal that ends the run behind the running case.
  private var ending: Int32?

  /// Why the run is over before its end.
  private struct End: Error {
    let status: Int32
  }

  init(
    _ walker: Walker, files: RunFiles, options: RunOptions, goldens: Goldens, signals: Signals
  ) {
    self.walker = walker
    self.goldens = goldens
    self.files = files
    self.options = options
    self.signals = signals
    filter = options.filter.map(Glob.init)
    report = Report(options.format, planned: nil, isGuarded: !options.rawCSV)
  }

  /// - Returns: the status to exit with.
  mutating func run() -> Int32 {
    do throws(End) {
      let count = try countCases()
      // Else a misspelt pattern would look like a run without a failure.
      if let pattern = options.filter, count == 0, files.areRegular {
        return Failure.usage("no case matches ‘\(pattern)’").rawValue
      }
      report = Report(
        options.format, planned: files.areRegular ? count : nil, isGuarded: !options.rawCSV)
      try write(report.begin())
      hasBegun = true
      let isStopped = try runAll()
      try write(report.end(isStopped: isStopped))
      return report.hasFailures ? ExitStatus.failed : ExitStatus.done
    } catch {
      return error.status
    }
  }

  /// Reads each regular file once; says what is wrong with all of them.
  private mutating func countCases() throws(End) -> Int {
    var count = 0
    var first: End?
    for input in files.inputs where input.stream == nil {
      do throws(End) {
        _ = try read(input) { (_, _) throws(End) in
          count += 1
          return true
        }
      } catch {
        if ending != nil { throw error }
        first = first ?? error
      }
    }
    if let first { throw first }
    return count
  }

  /// - Returns: whether it was stopped by a failure.
  private mutating func runAll() throws(End) -> Bool {
    for input in files.inputs {
      let goesOn = try read(input) { (run, subject) throws(End) in
        var result = run.walker.run(subject)
        if result.hasPassed {
          result.failure = run.goldens.failure(of: subject, walker: run.walker)
        }
        try run.write(run.report.add(result))
        try run.checkSignals()
        return result.hasPassed || !run.options.failFast
      }
      if !goesOn { return true }
    }
    return false
  }
}

// MARK: In

extension RunCases {
  private typealias Visit = (inout RunCases, Case) throws(End) -> Bool

  /// - Returns: false if a visit wants no more.
  private mutating func read(_ input: RunFiles.Input, visit: Visit) throws(End) -> Bool {
    let descriptor = try open(input)
    defer { if input.stream == nil { close(descriptor.number) } }
    var stream = CaseStream(
      file: input.name, format: input.format, names: walker.names,
      delimiter: options.delimiter?.byte)
    while true {
      let bytes = try nextBytes(of: descriptor, waits: input.stream != nil)
      var cases: [Case] = []
      var fault: CaseStream.Fault?
      do throws(CaseStream.Fault) {
        if bytes.isEmpty {
          try stream.finish(into: &cases)
        } else {
          try stream.read(bytes, into: &cases)
        }
      } catch {
        fault = error
      }
      for subject in cases where filter.map(subject.matches) ?? true {
        guard try visit(&self, subject) else { return false }
      }
      if let fault { throw end(fault) }
      if bytes.isEmpty { return true }
    }
  }

  private func open(_ input: RunFiles.Input) throws(End) -> Descriptor {
    if let stream = input.stream { return stream }
    do {
      return try RunFiles.open(input.name)
    } catch {
      throw End(status: (error as? ExitCode)?.rawValue ?? ExitStatus.ioFailed)
    }
  }

  private mutating func nextBytes(of descriptor: Descriptor, waits: Bool) throws(End) -> [UInt8] {
    do throws(Descriptor.Fault) {
      while waits, try !descriptor.waitForInput(watching: signals.descriptor).own {
        takeSignals()
        if ending != nil { break }
      }
    } catch {
      throw End(status: ExitStatus.ioFailed)
    }
    try checkSignals()
    do throws(Descriptor.Fault) {
      return try descriptor.read()
    } catch {
      throw End(status: ExitStatus.ioFailed)
    }
  }

  private func end(_ fault: CaseStream.Fault) -> End {
    try? Descriptor.error.write(PlainText.clean("\(fault)") + "\n")
    return End(status: ExitStatus.faultyInput)
  }
}

// MARK: Out

extension RunCases {
  /// Stopping and going on again is allowed; all else ends the run.
  private mutating func takeSignals() {
    while let signal = signals.next() {
      switch signal {
      case SIGTSTP: signals.stop()
      case SIGCONT, SIGWINCH: break
      default: ending = ending ?? signal
      }
    }
  }

  private mutating func checkSignals() throws(End) {
    takeSignals()
    guard let ending else { return }
    if hasBegun { try write(report.interrupted()) }
    throw End(status: ExitStatus.signal(ending))
  }

  /// A signal waits until the text is written, a second one does not.
  private mutating func write(_ text: String) throws(End) {
    var left = Array(text.utf8)[...]
    while !left.isEmpty {
      do throws(Descriptor.Fault) {
        return try Descriptor.output.write(left, watching: signals.descriptor)
      } catch {
        guard case .interrupted(let rest) = error else { throw End(status: ExitStatus.ioFailed) }
        if let ending { throw End(status: ExitStatus.signal(ending)) }
        left = rest
        takeSignals()
      }
    }
  }
}
