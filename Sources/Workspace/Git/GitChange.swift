import VaultFiles
import VersionControl

/// One thing that installing or uninstalling does.
enum GitChange: Equatable {
  case write(String, [UInt8], permissions: UInt32)
  case remove(String)
  case makeFolder(String)
  /// Removes a folder in which nothing is left.
  case removeFolder(String)
  /// Writes a setting beside what stands there.
  case add(key: String, value: String)
  /// Takes a setting out that has this value.
  case take(key: String, value: String)

  /// - Parameter scratch: Where a new file is made before it takes its place.
  func carryOut(_ git: Git, _ scratch: ScratchFolder) throws(WorkspaceError) {
    do {
      switch self {
      case .write(let path, let bytes, let permissions):
        try LooseFile.write(bytes, to: path, permissions: permissions, by: scratch)
      case .remove(let path): try LooseFile.remove(path)
      case .makeFolder(let path): try LooseFile.makeFolder(path)
      case .removeFolder(let path): LooseFile.removeFolder(path)
      case .add(let key, let value): try git.add(key, value)
      case .take(let key, let value): try git.take(key, value)
      }
    } catch {
      throw .git("\(error)")
    }
  }
}

extension WorkspaceError {
  /// Asks git; what goes wrong is told as git's.
  static func asking<Result>(_ body: () throws(GitError) -> Result) throws(WorkspaceError) -> Result {
    do throws(GitError) { return try body() } catch { throw .git("\(error)") }
  }
}
