package import Notes

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

extension VaultRoot {
  /// The path inside the vault of a file that somebody names from where they stand; nil if there is no such file.
  ///
  /// The folder's symlinks are resolved and the file's own is not, for the vault knows it under that name.
  package func path(ofFile name: String) -> NotePath? {
    let bytes = Array(name.utf8)
    guard bytes.last != UInt8(ascii: "/"), !bytes.contains(0), Self.exists(name) else { return nil }
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let folder = start == 0 ? "." : String(decoding: bytes[..<start], as: UTF8.self)
    guard let resolved = unsafe realpath(folder, nil) else { return nil }
    defer { unsafe free(resolved) }
    let real = unsafe UnsafeBufferPointer(start: resolved, count: strlen(resolved))
    let path = unsafe real.map { UInt8(truncatingIfNeeded: $0) } + [UInt8(ascii: "/")] + bytes[start...]
    let prefix = realPath + [UInt8(ascii: "/")]
    return path.starts(with: prefix) ? NotePath(bytes: Array(path.dropFirst(prefix.count))) : nil
  }

  /// Whether a symlink stands at a path below the vault's folder.
  package func isSymlink(_ path: NotePath) -> Bool {
    (try? calls.status(of: path.fileName, in: folder).kind) == .symlink
  }

  private static func exists(_ name: String) -> Bool {
    var status = stat()
    return unsafe lstat(name, &status) == 0
  }
}
