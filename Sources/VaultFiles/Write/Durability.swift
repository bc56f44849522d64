#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// How many files reach the disk with one wait.
enum Durability {
  /// Whether one call can flush a whole file system and tell of errors, as `syncfs` does from Linux 5.8 on.
  static let canFlushTogether: Bool = {
    #if os(Linux)
      var system = utsname()
      guard unsafe uname(&system) == 0 else { return false }
      let release = unsafe withUnsafeBytes(of: system.release) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let numbers = release.split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
      return !numbers.lexicographicallyPrecedes([5, 8])
    #else
      return false
    #endif
  }()

  /// Flushes the file system of a folder; false if that did not work, and each file has to be flushed alone.
  static func flushAll(with folder: borrowing Descriptor, calls: SystemCalls) -> Bool {
    #if os(Linux)
      do throws(SystemFailure) {
        try calls.synchronizeFileSystem(of: folder)
        return true
      } catch {
        // The error may be that of somebody else's file; fsync says what became of ours.
        return false
      }
    #else
      return false
    #endif
  }
}
