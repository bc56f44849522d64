/// Why nothing can be kept in a folder of caches; each is about the folder or about the file in it.
package enum CacheFolderError: Error, Equatable, Sendable {
  case failed(SystemFailure)
  /// What lies in the vault goes wherever the vault is synchronised to.
  case insideVault(String)
  /// Somebody else could read what is kept there, or say what is read.
  case belongsToAnother(String)
  /// A symlink, or no regular file, or one with another name elsewhere.
  case notItself(String)
}

extension CacheFolderError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .failed(let failure): "\(failure)"
    case .insideVault(let path): "\(path) lies inside the vault"
    case .belongsToAnother(let path): "\(path) belongs to somebody else"
    case .notItself(let path): "\(path) is a symlink, or no file of its own"
    }
  }
}
