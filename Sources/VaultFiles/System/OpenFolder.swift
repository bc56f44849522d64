internal import Notes

/// A folder of the vault that is held open, so that a swapped parent cannot lead a write elsewhere.
///
/// A class, because several changes of a batch share one handle; the last of them closes it.
final class OpenFolder: Sendable {
  let path: NotePath
  let descriptor: Descriptor

  /// The file system that the folder lies on.
  let device: UInt64

  private init(path: NotePath, descriptor: consuming Descriptor, device: UInt64) {
    self.path = path
    self.descriptor = descriptor
    self.device = device
  }

  /// Opens a folder segment by segment from the vault's own folder, following no symlink on the way.
  ///
  /// Throws `WriteRefusal` for a path that leaves the vault or goes through a symlink, else `SystemFailure`.
  static func open(
    _ path: NotePath, below root: borrowing Descriptor, calls: SystemCalls
  ) throws -> OpenFolder {
    var current = try calls.openFolder(.folderItself, in: root)
    for segment in path.bytes.isEmpty ? [] : path.segments {
      let name = FileName(segment)
      do throws(SystemFailure) {
        current = try calls.openFolder(name, in: current)
      } catch {
        // A symlink answers ELOOP or ENOTDIR, a plain file ENOTDIR: ask which it is.
        if let status = try? calls.status(of: name, in: current), status.kind == .symlink {
          throw WriteRefusal.parentIsSymlink
        }
        throw error
      }
    }
    let device = try calls.status(of: current, named: .folderItself).identity.device
    return OpenFolder(path: path, descriptor: current, device: device)
  }
}
