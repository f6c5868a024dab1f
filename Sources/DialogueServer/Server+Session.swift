import DialogueContent
import DialogueCore
import Localization
import StrictJSON

/// A session that was opened for one call. It is handed on, never copied.
struct OpenSession: ~Copyable, Sendable {
  var session: Session
  /// As it came; nil for a new one.
  let sealed: JSON?
  /// Unix seconds: of the first seal, of the last one.
  let begun: Int
  let issued: Int
  let binding: [UInt8]?
  let isOtherEdition: Bool
  /// What there is to tell beside the page, in any order.
  var notices: [Notice]

  /// When it cannot be used any more.
  func expires(issued: Int) -> Instant {
    Instant(unixSeconds: min(issued + Limits.idleLife, begun + Limits.wholeLife))
  }
}

extension Server {
  private var utcDay: Day { Day(Instant.floorDivide(now, 86_400)) }

  /// A session that begins now.
  func newSession(start: Int, _ arguments: Arguments) -> OpenSession {
    OpenSession(
      session: Session(edition.dialogues, start: start, today: moment.day.number), sealed: nil,
      begun: now, issued: now, binding: arguments.bytes(.binding), isOtherEdition: false,
      notices: [])
  }

  /// Opens the session of a call.
  ///
  /// - Throws: 1001, 1002 or 1004, looked for in this order.
  mutating func open(_ arguments: Arguments) throws(RPCError) -> OpenSession {
    guard let sealed = arguments[.session], let text = sealed.utf8 else {
      throw .sessionInvalid
    }
    let binding = arguments.bytes(.binding)
    guard let plain = seal.open(text, binding: binding, day: utcDay) else {
      throw .sessionInvalid
    }
    let opened = try opened(plain)
    try checkLife(begun: opened.plain.begun, issued: opened.plain.issued)
    let changed: [Notice] = opened.isOtherEdition ? [.editionChanged] : []
    return OpenSession(
      session: opened.plain.session, sealed: sealed, begun: opened.plain.begun,
      issued: opened.plain.issued, binding: binding, isOtherEdition: opened.isOtherEdition,
      notices: changed + (opened.hasDropped ? [.answersDropped] : []))
  }

  private func opened(_ plain: [UInt8]) throws(RPCError) -> PlainSession.Opened {
    do throws(PlainSession.Fault) {
      return try PlainSession.open(plain, in: edition, today: moment.day.number)
    } catch {
      switch error {
      case .malformed: throw .sessionInvalid
      case .dialogueGone(let begun, let issued):
        // An old session is old first.
        try checkLife(begun: begun, issued: issued)
        throw .dialogueGone
      }
    }
  }

  private func checkLife(begun: Int, issued: Int) throws(RPCError) {
    let isFromFuture = issued > now + Limits.clockAhead
    let isPast = now >= issued + Limits.idleLife || now >= begun + Limits.wholeLife
    if isFromFuture || isPast { throw .sessionExpired }
  }

  /// Seals a session now. One that has grown too large forgets parked answers, oldest first.
  mutating func seal(_ open: inout OpenSession) throws(RPCError) -> [UInt8] {
    var plain = plainBytes(open)
    while plain.count > Limits.plainSession {
      guard open.session.forgetOldestParked() else { throw .internalFault() }
      open.notices.append(.answersDropped)
      plain = plainBytes(open)
    }
    guard let sealed = seal.seal(plain, binding: open.binding, day: utcDay) else {
      throw .internalFault()
    }
    return sealed
  }

  private func plainBytes(_ open: borrowing OpenSession) -> [UInt8] {
    PlainSession.bytes(
      of: open.session, edition: edition.hash, begun: open.begun, issued: now)
  }
}
