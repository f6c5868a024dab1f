import DialogueContent
import DialogueCore
import Localization
import StrictJSON

/// What a call found, before it is put into words.
struct Reply: ~Copyable {
  var open: OpenSession
  /// What is wrong with the answer sent.
  var problems: [Problem.Code] = []
  /// What was sent with a mistake, as far as it is known.
  var sent: Answer?
  /// The state of the translation is told, as at the beginning and after a change of language.
  var tellsTranslation = false
  /// The session is given back as it came, and does not live longer.
  var keepsSession = false

  init(_ open: consuming OpenSession) {
    self.open = open
  }

  /// A page with the same question and what is wrong with the answer.
  init(_ open: consuming OpenSession, problems: [Problem.Code], sent: Answer?) {
    self.open = open
    self.problems = problems
    self.sent = sent
  }
}

extension Server {
  /// Seals the session and writes the page.
  mutating func write(
    _ reply: consuming Reply, _ arguments: Arguments, to out: inout ResultWriter
  ) throws(RPCError) {
    let sealed: ArraySlice<UInt8>
    let issued: Int
    if reply.keepsSession, let given = reply.open.sealed?.utf8 {
      (sealed, issued) = (given, reply.open.issued)
    } else {
      (sealed, issued) = (try seal(&reply.open)[...], now)
    }
    let turn = reply.open.session.turn
    let isInvalid = !reply.problems.isEmpty
    let isWritten = options.keepsFragments && !isInvalid
    if isWritten { prepareFragments(for: turn, in: arguments.catalog) }
    out.object { out in
      out.expect(edition.catalogs[arguments.catalog].language)
      out.member("status", turn.status(isInvalid: isInvalid))
      out.json.name("session")
      out.json.value(plain: sealed)
      out.member("expires", reply.open.expires(issued: issued))
      if isWritten {
        out.write(turn, from: fragments[arguments.catalog], by: presenters[arguments.catalog])
      } else {
        let page = presenters[arguments.catalog].page(for: turn, problems: reply.problems)
        out.write(
          page, isInvalid: isInvalid, sent: reply.sent,
          resumePlace: page.resume.map { edition.dialogues.name(of: $0.to) } ?? "")
      }
      out.write(
        notices(
          reply.open.notices, arguments, tellsTranslation: reply.tellsTranslation,
          found: out.fallbacks),
        by: presenters[arguments.catalog])
      out.writeFallbacks()
    }
  }

  /// All notices, each once, in the order of the protocol.
  private func notices(
    _ notices: [Notice], _ arguments: Arguments, tellsTranslation: Bool,
    found: [ResultWriter.Fallback]
  ) -> [Notice] {
    var all = self.notices(notices, arguments)
    if tellsTranslation {
      if !found.isEmpty { all.append(.partlyTranslated) }
      if languages.served[arguments.catalog].reviewed == nil { all.append(.notReviewed) }
    }
    return all
  }

  /// The notices of a result that is no page.
  func notices(_ notices: [Notice], _ arguments: Arguments) -> [Notice] {
    guard !notices.isEmpty || arguments.isLanguageFallback else { return [] }
    let all = notices + (arguments.isLanguageFallback ? [.languageFallback] : [])
    return Notice.allCases.filter(all.contains)
  }
}

extension Turn {
  fileprivate func status(isInvalid: Bool) -> String {
    switch place {
    case .question: isInvalid ? "invalid" : "question"
    case .outcome: "outcome"
    }
  }
}

extension Dialogues {
  /// A place as the wire names it.
  func name(of place: Turn.Place) -> String {
    switch place {
    case .question(let question): questionNames[question]
    case .outcome(let outcome): outcomes[outcome].id.description
    }
  }
}
