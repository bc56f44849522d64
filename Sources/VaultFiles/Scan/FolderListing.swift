#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The names in a folder, in the order in which a sorted list of full paths has them.
///
/// All names stand in one buffer, so that a folder of 100,000 files costs no allocation a name.
struct FolderListing {
  struct Entry {
    fileprivate let start: Int
    fileprivate let length: Int32
    let kind: FileKind
  }

  private var characters: [UInt8] = []
  private(set) var entries: [Entry] = []

  /// Lists a folder without its `.` and `..`; kinds that the file system does not list are asked for.
  init(of folder: borrowing Descriptor) throws(SystemFailure) {
    // The stream owns and closes the number it is given, and the caller goes on using the folder.
    let copy = fcntl(folder.number, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw SystemFailure(call: .open, code: errno) }
    guard let stream = unsafe fdopendir(copy) else {
      let code = errno
      _ = close(copy)
      throw SystemFailure(call: .open, code: code)
    }
    defer { unsafe closedir(stream) }
    // A second listing of the same open folder would else go on where the first one ended.
    unsafe rewinddir(stream)
    // Not through the field, which Swift copies as a tuple of 256 bytes and which a longer name would exceed.
    let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        guard errno == 0 else { throw SystemFailure(call: .read, code: errno) }
        break
      }
      let name = unsafe (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      let length = unsafe strlen(name)
      if unsafe name[0] == 0x2E, unsafe length == 1 || (length == 2 && name[1] == 0x2E) { continue }
      var kind = FileKind(listed: unsafe entry.pointee.d_type)
      if kind == .unknown {
        var status = stat()
        let known = unsafe fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0
        kind = known ? FileKind(mode: status.st_mode) : .unknown
      }
      entries.append(Entry(start: characters.count, length: Int32(length), kind: kind))
      unsafe characters.append(contentsOf: UnsafeRawBufferPointer(start: name, count: length))
    }
    sort()
  }

  /// Orders by bytes, a folder's name as if a slash followed: then the full paths come out sorted.
  private mutating func sort() {
    unsafe characters.withUnsafeBufferPointer { characters in
      guard let base = characters.baseAddress else { return }
      entries.sort { left, right in
        let common = Int(min(left.length, right.length))
        let order = unsafe memcmp(base + left.start, base + right.start, common)
        if order != 0 { return order < 0 }
        let next = unsafe (left.byte(at: common, in: base), right.byte(at: common, in: base))
        return next.0 < next.1
      }
    }
  }

  /// The bytes of a name.
  func name(of entry: Entry) -> ArraySlice<UInt8> {
    characters[entry.start..<(entry.start + Int(entry.length))]
  }
}

extension Descriptor {
  /// Opens a folder of this folder.
  borrowing func openFolder(_ name: FileName) throws(SystemFailure) -> Descriptor {
    try SystemCalls.real.openFolder(name, in: self)
  }
}

extension FolderListing.Entry {
  /// The byte at `offset`; past the end a slash for a folder and nothing, which comes first, for a file.
  fileprivate func byte(at offset: Int, in characters: UnsafePointer<UInt8>) -> Int {
    if offset < Int(length) { return unsafe Int(characters[start + offset]) }
    return kind == .folder ? Int(UInt8(ascii: "/")) : -1
  }
}
