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
    guard let repository, repository != "/" else { return [] }
    let rest = root.realPath.dropFirst(repository.utf8.count + 1)
    return rest.isEmpty ? [] : rest + [UInt8(ascii: "/")]
  }
}
