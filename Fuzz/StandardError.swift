#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where libFuzzer speaks, too.
enum StandardError {
  static func say(_ sentence: String) {
    let bytes = Array("\(sentence)\n".utf8)
    _ = unsafe write(2, bytes, bytes.count)
  }
}
