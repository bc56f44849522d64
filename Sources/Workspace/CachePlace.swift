/// Where a run keeps what it learned of a vault.
package enum CachePlace: Equatable, Sendable {
  /// Nowhere.
  case none
  /// In the user's folder of caches.
  case standard
  case folder(String)

  func folder(forVaultAt realPath: [UInt8]) -> String? {
    switch self {
    case .none: nil
    case .standard: CacheLocation.folder(forVaultAt: realPath)
    case .folder(let path): path
    }
  }
}
