import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the cache of a vault lies: outside of it, so that no sync tool ever meets it.
package enum CacheLocation {
  /// The folder of the cache for the vault at a real path; nil where the system names no place for caches.
  package static func folder(forVaultAt realPath: [UInt8]) -> String? {
    base.map { "\($0)/enishi/\(key(realPath))" }
  }

  /// `$XDG_CACHE_HOME`, else the user's folder of caches; a relative path counts as unset.
  private static var base: String? {
    if let path = variable("XDG_CACHE_HOME"), path.hasPrefix("/") { return path }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    #if os(macOS)
      return home + "/Library/Caches"
    #else
      return home + "/.cache"
    #endif
  }

  /// The name of the vault's folder for people, and a hash of its path that tells it from others of that name.
  private static func key(_ realPath: [UInt8]) -> String {
    let name = (realPath.split(separator: UInt8(ascii: "/")).last ?? [])
      .filter { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
      .prefix(32)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in realPath { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(decoding: name, as: UTF8.self) + "-" + String(repeating: "0", count: 16 - digits.count)
      + digits
  }

  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
