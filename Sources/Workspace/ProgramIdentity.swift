#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which build of the program this is: another one may read notes otherwise.
enum ProgramIdentity {
  /// The size and the time of the executable; a version would not tell two builds apart.
  static let text: String = {
    var status = stat()
    guard unsafe stat(executable, &status) == 0 else { return "" }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return "\(status.st_size) \(time.tv_sec) \(time.tv_nsec)"
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
