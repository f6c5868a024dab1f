import DialogueContent
import DialogueCore
import DialogueServer
import Localization
import Transcripts

/// Keeps sessions as those do who call the server: sealed.
enum SealedCarrier {
  /// With a key of its own; the server's bounds on the life of a session are no part of it.
  static func of(_ edition: Edition) -> Walker.Carrier {
    let keys = MasterKeys()
    return { session in
      var seal = Seal(keys)
      let day = Day(session.today)
      let plain = PlainSession(session: session, edition: edition.hash, begun: 0, issued: 0)
      guard let sealed = seal.seal(plain.bytes, binding: nil, day: day),
        let opened = seal.open(sealed[...], binding: nil, day: day)
      else { return nil }
      return try? PlainSession.open(opened, in: edition, today: session.today).plain.session
    }
  }
}
