import Foundation
import TestSupport

/// What the package manager says of Package.swift.
enum Manifest {
  private struct Description: Decodable {
    struct Target: Decodable {
      let name: String
      let type: String
      let targetDependencies: [String]?
    }

    let targets: [Target]
  }

  /// The modules that each module of the product declares to depend on.
  static func dependencies() throws -> [String: Set<String>] {
    // A build folder of its own, because the one in use may be locked by the run of these tests.
    let scratch = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swift", "package", "--package-path", Repository.path(), "--scratch-path", scratch.path, "describe",
      "--type",
      "json",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let description = try decoder.decode(Description.self, from: data)
    var dependencies: [String: Set<String>] = [:]
    for target in description.targets where target.type == "library" || target.type == "executable" {
      dependencies[target.name] = Set(target.targetDependencies ?? [])
    }
    return dependencies
  }
}
