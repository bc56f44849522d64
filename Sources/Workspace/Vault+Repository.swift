import VaultFiles

extension Vault {
  /// The repository that the vault lies in; nil if it lies in none.
  package var repository: String? {
    String(validating: root.realPath, as: UTF8.self).flatMap(VaultLocator.repository)
  }

  /// The way from the repository's folder to the vault's, each folder with its slash; empty if they are one or
  /// there is no repository.
  ///
  /// Tools that look at a repository as a whole take paths from there.
  package var pathInRepository: [UInt8] {
    repository.flatMap { path(from: $0) } ?? []
  }

  /// The way from a folder above to the vault, each folder with its slash; nil if the vault is not in there.
  ///
  /// - Parameter top: A real path.
  borrowing func path(from top: String) -> [UInt8]? {
    let (top, vault) = (Self.withSlash(Array(top.utf8)), Self.withSlash(root.realPath))
    return vault.starts(with: top) ? Array(vault.dropFirst(top.count)) : nil
  }

  private static func withSlash(_ path: [UInt8]) -> [UInt8] {
    path.last == UInt8(ascii: "/") ? path : path + [UInt8(ascii: "/")]
  }
}
