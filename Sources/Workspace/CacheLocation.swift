import Notes

/// Where the cache of a vault lies: outside it, so that no sync tool ever meets it.
package enum CacheLocation {
  /// The folder of the cache; nil if the environment names neither a cache folder nor a home.
  ///
  /// - Parameters:
  ///   - realPath: The vault's real path.
  ///   - variable: The environment.
  package static func folder(
    forVaultAt realPath: [UInt8], variable: (String) -> String? = Environment.variable
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
    // A name of a folder that begins with a hyphen reads as an option to many a program.
    return
      "\(name.isEmpty ? "vault" : String(decoding: name, as: UTF8.self))-\(ContentHash(realPath).hexadecimal)"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }
}
