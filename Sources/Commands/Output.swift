#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a command prints on standard output, gathered and written in large pieces.
struct Output {
  private var bytes: [UInt8] = []
  private static let pieceSize = 1 << 16

  mutating func line(_ text: String = "") {
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
    if bytes.count >= Self.pieceSize { flush() }
  }

  /// Bytes of a note, as they are: for git, which reads them and no terminal does.
  mutating func add(_ note: [UInt8]) { bytes += note }

  /// Ends the program when its answer cannot be written, as on a full disk.
  private static func fail(_ code: Int32) -> Never {
    Terminal.complain(
      "the answer could not be written: \(unsafe String(cString: strerror(code)).lowercased())")
    exit(ExitStatus.failure.rawValue)
  }

  /// Writes what has been gathered; a closed pipe ends the writing and is no error.
  mutating func flush() {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(1, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 {
        if errno != EPIPE { Self.fail(errno) }
        break
      }
      rest = rest.dropFirst(count)
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
