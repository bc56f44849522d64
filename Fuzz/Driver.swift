import CFuzzer

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Hands the work to libFuzzer.
enum Driver {
  /// The target of this process, for libFuzzer's function can hold nothing.
  nonisolated(unsafe) private static var target = FuzzTarget.all[0]

  /// Runs until libFuzzer has had enough; a finding ends the process.
  static func run(_ arguments: [String], on target: FuzzTarget) -> Int32 {
    unsafe Self.target = target
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var count = CInt(arguments.count)
    return unsafe words.withUnsafeMutableBufferPointer { words in
      var start = words.baseAddress
      return unsafe LLVMFuzzerRunDriver(&count, &start, Self.tryInput)
    }
  }

  private static let tryInput: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt = { start, count in
    unsafe target.check(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }
}
