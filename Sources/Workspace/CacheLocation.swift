#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the cache of a vault lies: outside it, so that no sync tool ever meets it.
package enum CacheLocation {
  /// The folder of the cache; nil if the environment names neither a cache folder nor a home.
  ///
  /// - Parameters:
  ///   - realPath: The vault's real path.
  ///   - variable: The environment.
  package static func folder(
    forVaultAt realPath: [UInt8], variable: (String) -> String? = Self.variable
  ) -> String? {
    parent(variable).map { "\($0)/enishi/\(key(of: realPath))" }
  }

  /// The folder in which programs keep their caches.
  ///
  /// A relative path in the variable does not count, says the XDG specification.
  private static func parent(_ variable: (String) -> String?) -> String? {
    if let folder = variable("XDG_CACHE_HOME"), folder.hasPrefix("/") { return folder }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    #if canImport(Darwin)
      return "\(home)/Library/Caches"
    #else
      return "\(home)/.cache"
    #endif
  }

  /// What people can recognise of the vault's name, and a hash of its whole path.
  static func key(of realPath: [UInt8]) -> String {
    let segment = realPath.split(separator: UInt8(ascii: "/")).last ?? []
    let name = segment.filter(isPlain).prefix(32)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in realPath { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.count) + digits
    // A name of a folder that begins with a hyphen reads as an option to many a program.
    return "\(name.isEmpty ? "vault" : String(decoding: name, as: UTF8.self))-\(padded)"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  package static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
