import Crypto

/// The secrets from which the keys of sealed sessions are made; the first one seals, all open.
package struct MasterKeys: Sendable {
  let keys: [SymmetricKey]

  /// Bytes of one key.
  package static let keyLength = 32
  /// Keys in one file: one in use, and room for changing over.
  package static let most = 8

  /// The content of a key file: one to eight keys of 32 bytes, one after the other; nil for any
  /// other length.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count % Self.keyLength == 0, 1...Self.most ~= bytes.count / Self.keyLength else {
      return nil
    }
    keys = stride(from: 0, to: bytes.count, by: Self.keyLength).map {
      SymmetricKey(data: bytes[$0..<$0 + Self.keyLength])
    }
  }

  /// A random key, for one process alone.
  package init() {
    keys = [SymmetricKey(size: .bits256)]
  }
}

/// The keys of one day (UTC), made from the master keys.
struct DayKeys: Sendable {
  /// What seals and opens, and the four bytes by which it is known.
  struct Key: Sendable {
    let key: SymmetricKey
    let id: [UInt8]
    /// Version and id, with which each seal begins.
    let header: [UInt8]
    /// What is authenticated beside a session that is bound to nothing.
    let unbound: [UInt8]
  }

  /// Days since 1970-01-01.
  let day: Int
  /// In the order of the master keys.
  let keys: [Key]

  init(_ masters: MasterKeys, day: Int, dayText: String) {
    self.day = day
    keys = masters.keys.map { master in
      let derived = HKDF<SHA256>.deriveKey(
        inputKeyMaterial: master, salt: Self.salt, info: Array("session|\(dayText)".utf8),
        outputByteCount: Self.keyLength + Self.idLength)
      let bytes = unsafe derived.withUnsafeBytes { unsafe Array($0) }
      let header = [Seal.version] + bytes[Self.keyLength...]
      return Key(
        key: SymmetricKey(data: bytes[..<Self.keyLength]), id: Array(bytes[Self.keyLength...]),
        header: header, unbound: header + Seal.purpose + Seal.unbound)
    }
  }

  private static let salt = Array("Lotsen Protocol 1".utf8)
  private static let keyLength = 32
  static let idLength = 4
}
