import Foundation
import Synchronization
import TestSupport

/// Runs commands as a person would, with the built program first in the path.
enum Shell {
  struct Result: Equatable {
    /// What was printed on both outputs, in order.
    let output: String
    let status: Int32
  }

  /// The folder of the built program: the one that holds these tests' bundle, or that `ENISHI_PROGRAMS` names.
  static let programFolder: String = {
    if let folder = ProcessInfo.processInfo.environment["ENISHI_PROGRAMS"] { return folder }
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let path = bundle?.bundlePath ?? CommandLine.arguments[0]
    return path.split(separator: "/").dropLast().reduce(into: "") { $0 += "/" + $1 }
  }()

  /// Runs a line of shell in a folder.
  static func run(_ line: String, in folder: String, environment: [String: String] = [:]) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = self.environment(for: folder).merging(environment) { $1 }
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(output: String(decoding: data, as: UTF8.self), status: process.terminationStatus)
  }

  /// Runs lines of shell in a folder, all at the same time.
  static func runAtOnce(_ lines: [String], in folder: String) throws -> [Result] {
    let results = Mutex<[Int: Swift.Result<Result, any Error>]>([:])
    let done = DispatchSemaphore(value: 0)
    for (place, line) in lines.enumerated() {
      Thread {
        let result = Swift.Result { try run(line, in: folder) }
        results.withLock { $0[place] = result }
        done.signal()
      }.start()
    }
    for _ in lines { done.wait() }
    return try results.withLock { $0 }.sorted { $0.key < $1.key }.map { try $0.value.get() }
  }

  /// The variables of a command that is run in a folder.
  static func environment(for folder: String) -> [String: String] {
    sanitizers.merging([
      "PATH": "\(programFolder):/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C.UTF-8", "HOME": folder,
      "TZ": "UTC",
      "XDG_CACHE_HOME": "\(folder)-cache",
    ]) { $1 }
  }

  /// What `make sanitize` asks of these tests' sanitizer holds for the program's as well.
  private static let sanitizers = ProcessInfo.processInfo.environment.filter {
    $0.key.hasSuffix("SAN_OPTIONS")
  }
}
