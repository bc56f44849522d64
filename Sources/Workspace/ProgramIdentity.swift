#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which build of the program this is: another one may read notes otherwise.
enum ProgramIdentity {
  /// The executable as the file system tells it from others; a version would not tell two builds apart.
  static let text: String = {
    var status = stat()
    guard unsafe stat(executable, &status) == 0 else { return "" }
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    return "\(status.st_dev) \(status.st_ino) \(status.st_size) "
      + "\(modified.tv_sec).\(modified.tv_nsec) \(changed.tv_sec).\(changed.tv_nsec)"
  }()

  private static var executable: String {
    #if os(Linux)
      return "/proc/self/exe"
    #else
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      var size = UInt32(buffer.count)
      guard unsafe _NSGetExecutablePath(&buffer, &size) == 0 else { return "" }
      return unsafe String(cString: buffer)
    #endif
  }
}
