/// A 64-bit fingerprint of bytes, the same on every machine and in every run.
///
/// Tells whether a file holds what a note held, before or after a change. Nobody gains by forging it, so it is made
/// for speed: each word of eight bytes is multiplied into 128 bits, whose halves are folded.
package struct ContentHash: Hashable, Sendable {
  package let value: UInt64

  package init(value: UInt64) {
    self.value = value
  }

  /// - Parameter seed: Another one gives another fingerprint, that agrees with the first on nothing else.
  package init(_ bytes: [UInt8], seed: UInt64 = 0) {
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count) ^ seed
    unsafe bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        hash = Self.mixed(hash, UInt64(littleEndian: word))
        offset += 8
      }
      while offset < bytes.count {
        hash = Self.mixed(hash, UInt64(unsafe bytes[offset]))
        offset += 1
      }
    }
    value = Self.mixed(hash, UInt64(bytes.count))
  }

  /// The word is added once more, so that none can wipe out what came before it.
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return (product.high ^ product.low) &+ (word << 32 | word >> 32)
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
