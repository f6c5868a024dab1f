package import DialogueContent
import DialogueCore
import Localization
import StrictJSON

/// Answers requests of one edition. It keeps nothing of them: what is stored here between two
/// calls is the same whatever was asked.
package struct Server: Sendable {
  package let edition: Edition
  package let options: Options
  let languages: Languages
  /// Keys that other processes have as well, or that only this one knows.
  let hasLastingKeys: Bool
  /// Unix seconds at the start of the present request, for keys and lives.
  private(set) var now = 0
  /// The day on which the edition was published, or the first day of this process.
  let published: Day
  var seal: Seal
  private let clock: @Sendable () -> Int
  private var writer: ResultWriter
  /// One for each catalog, of the present minute.
  private(set) var presenters: [Presenter] = []
  private var minute = Int.min
  /// What was written of pages, one for each catalog.
  private(set) var fragments: [Fragments] = []

  /// - Parameters:
  ///   - keys: Nil for a random key that only this process knows.
  ///   - clock: The time as Unix seconds.
  package init(
    edition: Edition, keys: MasterKeys?, options: Options = Options(),
    clock: @escaping @Sendable () -> Int
  ) {
    self.edition = edition
    self.options = options
    self.clock = clock
    languages = Languages(edition)
    hasLastingKeys = keys != nil
    seal = Seal(keys ?? MasterKeys())
    writer = ResultWriter(ascii: options.isASCII)
    published = edition.published ?? Moment(unixSeconds: options.now ?? clock()).day
  }

  /// The last response, ended by LF.
  var response: [UInt8] { writer.json.bytes }
}

extension Server {
  /// Runs a request and writes its response.
  mutating func answer(_ request: Request) -> Connection.Record {
    now = clock()
    prepareMoment()
    var name: String?
    do throws(RPCError) {
      let method = try method(of: request)
      name = method.name
      try run(method, request)
      return Connection.Record(method: name, error: nil, traceID: request.traceID)
    } catch {
      refuse(error, id: request.id)
      return Connection.Record(method: name, error: error, traceID: request.traceID)
    }
  }

  /// Writes the response that says why there is no result.
  mutating func refuse(_ error: RPCError, id: Request.ID?) {
    writer.beginResponse(id)
    writer.error(error)
    writer.endResponse()
  }

  private mutating func run(_ method: Method, _ request: Request) throws(RPCError) {
    let arguments = try Arguments(
      request.params, of: method, in: edition, languages,
      requiresBinding: options.requiresBinding)
    // Taken out, so that the method may use the server while it writes; a copy would be copied.
    var out = ResultWriter(ascii: options.isASCII)
    swap(&out, &writer)
    defer { swap(&out, &writer) }
    out.beginResponse(request.id)
    out.json.name("result")
    try method.run(&self, arguments, &out)
    out.endResponse()
    if out.json.bytes.count > Limits.frameOut + 1 { throw .internalFault() }
  }

  private func method(of request: Request) throws(RPCError) -> Method {
    if let version = request.params?["meta"]?["protocol"], version.isIntegerLiteral,
      version.integer?.value != Self.protocolVersion
    {
      throw RPCError(.protocolNotSupported, .unsupportedProtocol)
    }
    guard let name = request.method.string, let method = Method.named[name] else {
      throw RPCError(.methodNotFound, .unknownMethod)
    }
    guard !method.isStaff || options.staff != nil else {
      throw RPCError(.methodNotFound, .notEnabled)
    }
    return method
  }

  static let protocolVersion = 1
}

extension Server {
  /// The point in time that pages are about.
  var moment: Moment { presenters[0].now }

  /// Speaks the language of a call.
  func presenter(for arguments: Arguments) -> Presenter { presenters[arguments.catalog] }

  /// Speaks the reference language.
  var referencePresenter: Presenter { presenters[languages.reference] }

  /// Writes what the page of a turn is made of, as far as it was not written before.
  mutating func prepareFragments(for turn: Turn, in catalog: Int) {
    fragments[catalog].prepare(turn, by: presenters[catalog])
  }

  private mutating func prepareMoment() {
    let seconds = options.now ?? now
    let minute = seconds >= 0 ? seconds / 60 : (seconds - 59) / 60
    guard minute != self.minute else { return }
    self.minute = minute
    let moment = Moment(unixSeconds: seconds)
    presenters = edition.catalogs.map { Presenter(edition: edition, catalog: $0, now: moment) }
    fragments = presenters.map { Fragments($0, ascii: options.isASCII) }
  }
}

extension Request {
  /// A name for log lines, if there is one and it is well-formed.
  var traceID: String? {
    guard let name = params?["meta"]?["traceId"]?.utf8, 1...Limits.traceID ~= name.count,
      name.allSatisfy(Parameter.isTraceable)
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }
}
