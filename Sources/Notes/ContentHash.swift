/// A 64-bit fingerprint of bytes, the same on every machine and in every run.
///
/// Tells whether a file holds what a note held, before or after a change. Nobody gains by forging it, so it is made
/// for speed: FNV-1a over words of eight bytes, with the high half folded in.
package struct ContentHash: Hashable, Sendable {
  package let value: UInt64

  package init(value: UInt64) {
    self.value = value
  }

  /// - Parameter seed: Another one gives another fingerprint, that agrees with the first on nothing else.
  package init(_ bytes: [UInt8], seed: UInt64 = 0) {
    let prime: UInt64 = 0x100_0000_01B3
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count) ^ seed
    unsafe bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        hash = (hash ^ UInt64(littleEndian: word)) &* prime
        hash ^= hash >> 32
        offset += 8
      }
      while offset < bytes.count {
        hash = unsafe (hash ^ UInt64(bytes[offset])) &* prime
        offset += 1
      }
    }
    value = hash ^ (hash >> 29)
  }

  /// Reads sixteen hexadecimal digits.
  package init?(hexadecimal: some StringProtocol) {
    guard hexadecimal.utf8.count == 16, let value = UInt64(hexadecimal, radix: 16) else { return nil }
    self.value = value
  }

  /// Sixteen hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
