import Crypto
package import Localization

/// Seals the plain form of sessions and opens it again: nobody without the key can read, make or
/// change one (protocol, section 6.3).
package struct Seal: Sendable {
  private let masters: MasterKeys
  /// Of yesterday, today and tomorrow, so that midnight and small differences of clocks lose
  /// nobody.
  private var days: [DayKeys] = []
  private var random = RandomBytes()

  package init(_ masters: MasterKeys) {
    self.masters = masters
  }

  /// - Parameter binding: what ties the session to something the peer knows; nil for nothing.
  /// - Parameter day: today in UTC.
  package mutating func seal(
    _ plain: consuming [UInt8], binding: [UInt8]?, day: Day
  ) -> [UInt8]? {
    seal(plain, binding: binding, day: day, nonce: Array(random.next(Self.nonceLength)))
  }

  mutating func seal(
    _ plain: consuming [UInt8], binding: [UInt8]?, day: Day, nonce: [UInt8]
  ) -> [UInt8]? {
    prepare(day)
    guard let key = days[1].keys.first, let nonce = try? AES.GCM.Nonce(data: nonce) else {
      return nil
    }
    let padding = (Self.block - plain.count % Self.block) % Self.block
    plain.append(contentsOf: repeatElement(0x20, count: padding))
    guard
      let box = try? AES.GCM.seal(
        plain, using: key.key, nonce: nonce, authenticating: authenticated(by: key, binding)),
      let combined = box.combined
    else { return nil }
    var bytes = key.header
    bytes.reserveCapacity(bytes.count + combined.count)
    bytes.append(contentsOf: combined)
    return Base64URL.encode(bytes, behind: Self.prefix)
  }

  /// The plain form with its padding; nil, without saying why, for anything that this key and this
  /// binding did not seal on one of the three days.
  package mutating func open(
    _ sealed: ArraySlice<UInt8>, binding: [UInt8]?, day: Day
  ) -> [UInt8]? {
    prepare(day)
    guard 1...Limits.session ~= sealed.count, sealed.starts(with: Self.prefix),
      let bytes = Base64URL.decode(sealed.dropFirst(Self.prefix.count)),
      bytes.count >= Self.overhead,
      let box = try? AES.GCM.SealedBox(combined: bytes[Self.headerLength...])
    else { return nil }
    for keys in days {
      for key in keys.keys where bytes.starts(with: key.header) {
        guard
          let plain = try? AES.GCM.open(
            box, using: key.key, authenticating: authenticated(by: key, binding))
        else { continue }
        return Array(plain)
      }
    }
    return nil
  }

  private mutating func prepare(_ day: Day) {
    guard days.isEmpty || days[1].day != day.number else { return }
    days = (-1...1).map { offset in
      let other = day.adding(offset)
      return DayKeys(masters, day: other.number, dayText: other.description)
    }
  }

  private func authenticated(by key: DayKeys.Key, _ binding: [UInt8]?) -> [UInt8] {
    guard let binding else { return key.unbound }
    return key.header + Self.purpose + Array(SHA256.hash(data: binding))
  }

  static let version: UInt8 = 1
  private static let prefix = Array("l1.".utf8)
  static let purpose = Array("lotsen-session/1\u{0}session\u{0}".utf8)
  static let unbound = [UInt8](repeating: 0, count: 32)
  /// The padding hides how far a person got.
  private static let block = 256
  private static let headerLength = 1 + DayKeys.idLength
  /// New for every seal.
  private static let nonceLength = 12
  private static let overhead = headerLength + nonceLength + 16
}
