#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A file that is no note: git's hooks and attributes, and the texts of a merge.
package struct LooseFile: Equatable, Sendable {
  package let bytes: [UInt8]
  /// The mode's permission bits.
  package let permissions: UInt32

  package var isExecutable: Bool { permissions & 0o100 != 0 }

  /// Reads a file; nil if nothing has the name, or if there is no such folder.
  ///
  /// Throws where it is no regular file; a symbolic link is none.
  package static func read(_ path: String, limit: Int = VaultRoot.largestNote) throws(LooseFileError)
    -> LooseFile?
  {
    let calls = SystemCalls.real
    let place: Place
    do throws(LooseFileError) {
      place = try Place(path)
    } catch .failed(_, let failure) where failure.code == ENOENT {
      return nil
    }
    do throws(SystemFailure) {
      let file = try calls.openFile(place.name, in: place.folder)
      let status = try calls.status(of: file, named: place.name)
      guard status.kind == .regular, status.identity.size <= limit else {
        throw SystemFailure(call: .open, code: EINVAL)
      }
      let bytes = try calls.read(file, named: place.name, limit: Int(status.identity.size))
      return LooseFile(bytes: bytes, permissions: status.permissions)
    } catch {
      if error.code == ENOENT { return nil }
      throw .failed(path, error)
    }
  }

  /// Whether anything has the name.
  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// The names of what stands in a folder; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let place = try? Place("\(folder)/."), let listing = try? FolderListing(of: place.folder) else {
      return []
    }
    return listing.entries.map { String(decoding: listing.name(of: $0), as: UTF8.self) }
  }

  /// Puts bytes in a file's place in one step; whoever is killed before it leaves the file as it was.
  ///
  /// - Parameter scratch: Where the new file is made, so that a killed run leaves nothing beside the old one.
  package static func write(
    _ bytes: [UInt8], to path: String, permissions: UInt32, by scratch: ScratchFolder
  ) throws(LooseFileError) {
    let result = "\(scratch.path)/result"
    try create(bytes, at: result, permissions: permissions)
    if unsafe rename(result, path) == 0 { return }
    guard errno == EXDEV else { throw .failed(path, SystemFailure(call: .rename, code: errno)) }
    // Another disk: then there is no place for it but beside the file.
    unsafe unlink(result)
    let place = try Place(path)
    let temporary = ".enishi-\(getpid())~"
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    try create(bytes, at: "\(folder)\(temporary)", permissions: permissions)
    do throws(SystemFailure) {
      try SystemCalls.real.rename(FileName(temporary), to: place.name, in: place.folder)
    } catch {
      try? SystemCalls.real.unlink(FileName(temporary), in: place.folder)
      throw .failed(path, error)
    }
  }

  /// Makes a file where nothing has the name.
  static func create(_ bytes: [UInt8], at path: String, permissions: UInt32) throws(LooseFileError) {
    let calls = SystemCalls.real
    let place = try Place(path)
    do throws(SystemFailure) {
      let file = try calls.createFile(place.name, in: place.folder, permissions: 0o600)
      do throws(SystemFailure) {
        try calls.write(bytes, to: file, named: place.name)
        try calls.changePermissions(of: file, named: place.name, to: permissions)
        try calls.synchronize(file, named: place.name)
      } catch {
        try? calls.unlink(place.name, in: place.folder)
        throw error
      }
    } catch {
      throw .failed(path, error)
    }
  }

  /// Makes a folder if there is none; the one above it must be there.
  package static func makeFolder(_ path: String) throws(LooseFileError) {
    guard unsafe mkdir(path, 0o777) != 0, errno != EEXIST else { return }
    throw .failed(path, SystemFailure(call: .mkdir, code: errno))
  }

  /// Removes a folder in which nothing stands; any other is left.
  package static func removeFolder(_ path: String) { unsafe rmdir(path) }

  package static func remove(_ path: String) throws(LooseFileError) {
    let place = try Place(path)
    do throws(SystemFailure) {
      try SystemCalls.real.unlink(place.name, in: place.folder)
    } catch {
      throw .failed(path, error)
    }
  }

  /// The folder of a path, held open, and the name in it.
  private struct Place: ~Copyable {
    let folder: Descriptor
    let name: FileName

    init(_ path: String) throws(LooseFileError) {
      let slash = path.lastIndex(of: "/")
      let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
      name = FileName(slash.map { String(path[path.index(after: $0)...]) } ?? path)
      #if canImport(Darwin)
        let number = unsafe Darwin.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      #else
        let number = unsafe Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      #endif
      guard number >= 0 else { throw .failed(path, SystemFailure(call: .open, code: errno)) }
      self.folder = Descriptor(owning: number)
    }
  }
}
