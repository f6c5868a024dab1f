import DialogueContent
import DialogueCore
import DialogueServer
import Localization
import TestSupport

extension Property {
  /// Bytes are no token, and as the plain form of a session they are refused or opened; what was
  /// opened has a page in every language and is written and opened as the same.
  package static let token = Property(
    "token", tests: "DialogueServerTests", seeds: plainSessions.map { Array($0.utf8) }
  ) { bytes in
    guard let keys = SampleServer.keys, let edition = SampleContent.edition else {
      return "the sample has no keys or no edition"
    }
    var seal = Seal(keys)
    let day = Day(RealContent.today)
    _ = seal.open(bytes[...], binding: nil, day: day)
    guard let opened = try? PlainSession.open(bytes, in: edition, today: day.number) else {
      return nil
    }
    let plain = opened.plain.bytes
    guard let sealed = seal.seal(plain, binding: nil, day: day) else { return "it is not sealed" }
    guard sealed.count > Limits.session || seal.open(sealed[...], binding: nil, day: day) != nil
    else {
      return "what was sealed is not opened"
    }
    makePages(of: opened.plain.session, in: edition)
    let again = try? PlainSession.open(plain, in: edition, today: day.number)
    return again?.plain.bytes == plain ? nil : "what was written is opened as something else"
  }

  private static func makePages(of session: Session, in edition: Edition) {
    let now = Moment(unixSeconds: SampleServer.now)
    for catalog in edition.catalogs {
      let presenter = Presenter(edition: edition, catalog: catalog, now: now)
      _ = presenter.summary(of: presenter.page(for: session.turn), answers: true)
    }
  }

  private static let plainSessions = [
    #"{"edition":"x","start":"mornings","begun":1795511700,"issued":1795511700,"answers":"#
      + #"[["safety.danger",1,"no"],["mornings.intro",2,null],["shared.stage",1,"early"],"#
      + #"["mornings.afraid",2,"no"],["mornings.signs",2,["sleep"]],["mornings.days",2,3],"#
      + #"["mornings.since",2,"2026-11-20"]],"reopened":"mornings.days","quiet":true}"#,
    #"{"edition":"x","start":"find-way","begun":1,"issued":1,"answers":["#
      + #"["safety.danger",1,"unsure"],["safety.signs",1,"unknown"],["safety.danger-now",1,null]],"#
      + #""interrupt":{"direct":true,"answers":[["safety.signs",1,["missing"]]]}}"#,
  ]
}
