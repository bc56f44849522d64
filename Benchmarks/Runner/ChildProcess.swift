import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs commands one at a time and measures them.
///
/// Linux counts the peak memory of a child from before it became another program, when it still was its parent: so
/// this process must stay small, and vaults are generated in one of their own.
struct ChildProcess {
  let environment: [String: String]
  /// Where the output of the last command lies.
  ///
  /// A file, since some programs do less work where nobody can read it.
  let outputFile: String
  let errorFile: String

  /// Runs a command to its end; the first word is the program's path.
  ///
  /// - Parameters:
  ///   - statuses: The exit codes that mean that it went well.
  ///   - expected: What its output must hold, where what it did shows there.
  @discardableResult
  func run(_ words: [String], statuses: Set<Int32> = [0], expecting expected: String? = nil) throws
    -> ChildUsage
  {
    let clock = ContinuousClock()
    let start = clock.now
    let child = try spawn(words)
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(child, &status, 0, &usage) < 0 && errno == EINTR {}
    let duration = (clock.now - start).components
    // A process that a signal ended has the signal's number in the low bits; shells say 128 and the number.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    guard statuses.contains(code) else {
      throw ChildError.failed(words.joined(separator: " "), status: code, errors: ending(errorFile))
    }
    if let expected, case let answer = ending(outputFile), !answer.contains(expected) {
      throw ChildError.answeredElse(
        words.joined(separator: " "), expected: expected, answer: String(answer.suffix(200)))
    }
    return ChildUsage(
      seconds: Double(duration.seconds) + Double(duration.attoseconds) / 1e18,
      processorSeconds: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
      peakBytes: Int(usage.ru_maxrss) * Self.bytesOfMemoryUnit)
  }

  /// The path of a program that is installed.
  static func path(of program: String, in path: String) -> String? {
    path.split(separator: ":").map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private func spawn(_ words: [String]) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, outputFile, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, errorFile, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
    var child: pid_t = 0
    let code = unsafe posix_spawn(&child, words[0], &actions, nil, &arguments, &variables)
    guard code == 0 else { throw ChildError.cannotStart(words[0], code: code) }
    return child
  }

  /// The end of a file, where commands say what they did; the whole of it may be large.
  private func ending(_ file: String) -> String {
    let descriptor = unsafe open(file, O_RDONLY)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    let size = lseek(descriptor, 0, SEEK_END)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 2000) { buffer, count in
      let start = max(0, size - off_t(buffer.count))
      unsafe count = max(0, pread(descriptor, buffer.baseAddress, buffer.count, start))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  /// Linux counts in kilobytes, macOS in bytes.
  private static var bytesOfMemoryUnit: Int {
    #if canImport(Darwin)
      1
    #else
      1024
    #endif
  }
}
