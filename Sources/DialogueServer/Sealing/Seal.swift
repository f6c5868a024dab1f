import Crypto
package import Localization

/// Seals the plain form of sessions and opens it again: nobody without the key can read, make or
/// change one (protocol, section 6.3).
package struct Seal: Sendable {
  private let masters: MasterKeys
  /// Of yesterday, today and tomorrow, so that midnight and small differences of clocks lose
  /// nobody.
  private var days: [DayKeys] = []
  private var nonces = NonceSource()

  package init(_ masters: MasterKeys) {
    self.masters = masters
  }

  /// - Parameter binding: what ties the session to something the peer knows; nil for nothing.
  /// - Parameter day: today in UTC.
  package mutating func seal(
    _ plain: [UInt8], binding: [UInt8]?, day: Day
  ) -> [UInt8]? {
    seal(plain, binding: binding, day: day, nonce: nonces.next())
  }

  mutating func seal(
    _ plain: [UInt8], binding: [UInt8]?, day: Day, nonce: [UInt8]
  ) -> [UInt8]? {
    prepare(day)
    guard let key = days[1].keys.first, let nonce = try? AES.GCM.Nonce(data: nonce) else {
      return nil
    }
    let header = [Self.version] + key.id
    let padding = (Self.block - plain.count % Self.block) % Self.block
    guard
      let box = try? AES.GCM.seal(
        plain + [UInt8](repeating: 0x20, count: padding), using: key.key, nonce: nonce,
        authenticating: authenticated(header, binding))
    else { return nil }
    var sealed = Self.prefix
    sealed.reserveCapacity((header.count + 28 + plain.count + padding) * 4 / 3 + 8)
    Base64URL.encode(header + nonce + box.ciphertext + box.tag, into: &sealed)
    return sealed
  }

  /// The plain form with its padding; nil, without saying why, for anything that this key and this
  /// binding did not seal on one of the three days.
  package mutating func open(
    _ sealed: some Collection<UInt8>, binding: [UInt8]?, day: Day
  ) -> [UInt8]? {
    prepare(day)
    guard 1...Limits.session ~= sealed.count, sealed.starts(with: Self.prefix),
      let bytes = Base64URL.decode(sealed.dropFirst(Self.prefix.count)),
      bytes.count >= Self.overhead, bytes[0] == Self.version
    else { return nil }
    let header = Array(bytes[..<Self.headerLength])
    let keys = days.flatMap(\.keys).filter { $0.id.elementsEqual(header.dropFirst()) }
    let text = bytes[Self.headerLength + Self.nonceLength..<bytes.count - Self.tagLength]
    for key in keys {
      guard
        let nonce = try? AES.GCM.Nonce(
          data: bytes[Self.headerLength..<Self.headerLength + Self.nonceLength]),
        let box = try? AES.GCM.SealedBox(
          nonce: nonce, ciphertext: text, tag: bytes[(bytes.count - Self.tagLength)...]),
        let plain = try? AES.GCM.open(
          box, using: key.key, authenticating: authenticated(header, binding))
      else { continue }
      return Array(plain)
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

  private func authenticated(_ header: [UInt8], _ binding: [UInt8]?) -> [UInt8] {
    let bound = binding.map { Array(SHA256.hash(data: $0)) } ?? Self.unbound
    return header + Self.purpose + bound
  }

  private static let version: UInt8 = 1
  private static let prefix = Array("l1.".utf8)
  private static let purpose = Array("lotsen-session/1\u{0}session\u{0}".utf8)
  private static let unbound = [UInt8](repeating: 0, count: 32)
  /// The padding hides how far a person got.
  private static let block = 256
  private static let headerLength = 1 + DayKeys.idLength
  private static let nonceLength = 12
  private static let tagLength = 16
  private static let overhead = headerLength + nonceLength + tagLength
}

/// Twelve random bytes for each seal, drawn from the system many at a time.
private struct NonceSource: Sendable {
  private var bytes: [UInt8] = []
  private var position = 0

  mutating func next() -> [UInt8] {
    if position + 12 > bytes.count { refill() }
    defer { position += 12 }
    return Array(bytes[position..<position + 12])
  }

  private mutating func refill() {
    var generator = SystemRandomNumberGenerator()
    bytes.removeAll(keepingCapacity: true)
    for _ in 0..<96 {
      var word = generator.next()
      for _ in 0..<8 {
        bytes.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
      }
    }
    position = 0
  }
}
