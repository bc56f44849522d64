import Foundation
import TestSupport

/// Runs of the real program that end by `kill -9`.
enum Killing {
  /// Runs the program to its end, and gives how long that took, in seconds.
  static func undisturbed(_ arguments: [String], in folder: String) throws -> Double {
    let start = Date.now
    try launch(arguments, in: folder).waitUntilExit()
    return Date.now.timeIntervalSince(start)
  }

  /// Runs the program and kills it after so many seconds; false if it had ended by then.
  static func run(_ arguments: [String], in folder: String, killedAfter delay: Double) throws -> Bool {
    let process = try launch(arguments, in: folder)
    usleep(UInt32(max(0, delay) * 1e6))
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }

  private static func launch(_ arguments: [String], in folder: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "\(Shell.programFolder)/enishi")
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = Shell.environment(for: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }
}
