#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A vault's folder, held open: what every scan, read and write starts from.
///
/// The folder may be named through a symlink; it is resolved once, here. All later paths are relative to the
/// open folder, so that renaming the vault while a run goes on leads no write elsewhere.
package final class VaultRoot: Sendable {
  /// The real path, as bytes.
  package let realPath: [UInt8]
  let folder: Descriptor
  let calls: SystemCalls

  /// Opens the vault at `path`, which may be relative to the current folder.
  ///
  /// Throws if the folder is missing, is no folder, or may not be opened.
  package init(at path: String, calls: SystemCalls = .real) throws(VaultError) {
    let (realPath, number) = try Self.open(path)
    self.realPath = realPath
    folder = Descriptor(owning: number)
    self.calls = calls
  }

  private static func open(_ path: String) throws(VaultError) -> (realPath: [UInt8], number: Int32) {
    guard let resolved = unsafe realpath(path, nil) else {
      throw .cannotOpen(path, SystemFailure(call: .open, code: errno))
    }
    defer { unsafe free(resolved) }
    #if canImport(Darwin)
      let number = unsafe Darwin.open(resolved, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #else
      let number = unsafe Glibc.open(resolved, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #endif
    guard number >= 0 else { throw .cannotOpen(path, SystemFailure(call: .open, code: errno)) }
    let bytes = unsafe UnsafeBufferPointer(start: resolved, count: strlen(resolved))
    return (unsafe bytes.map { UInt8(truncatingIfNeeded: $0) }, number)
  }
}
