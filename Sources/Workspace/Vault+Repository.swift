import VaultFiles
import VersionControl

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

  /// The way from the top of a repository to the vault, each folder with its slash; nil if the vault is not in it.
  borrowing func path(in repository: RepositoryLayout) -> [UInt8]? {
    let slash = UInt8(ascii: "/")
    let top = repository.top == "/" ? [slash] : Array(repository.top.utf8) + [slash]
    let vault = root.realPath + [slash]
    return vault.starts(with: top) ? Array(vault.dropFirst(top.count)) : nil
  }
}
