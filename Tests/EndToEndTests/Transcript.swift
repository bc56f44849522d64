import Foundation
import TestSupport
import Testing

/// A file of commands with what they print, run on a fresh vault.
///
/// Lines beginning with `$ ` are commands; what follows is their output; `[n]` is an exit code other than 0. Lines
/// beginning with `# ` say what is shown. With `ENISHI_REWRITE=1` the outputs are written anew.
struct Transcript: CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  static let folder = Repository.path("Tests/EndToEndTests/Transcripts")

  static var all: [Transcript] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { Transcript(name: $0) }
  }

  /// The transcript as it stands, and as the program writes it today.
  func replay() throws -> (expected: String, actual: String) {
    let path = "\(Self.folder)/\(name)"
    let expected = try String(contentsOfFile: path, encoding: .utf8)
    let vault = try TemporaryFolder(copyOf: Repository.path("ExampleVault"))
    var actual = ""
    for line in expected.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") {
        let result = try Shell.run(String(line.dropFirst(2)), in: vault.path)
        let marks = result.output.split(separator: "\n").filter { $0.hasPrefix("# ") || $0.hasPrefix("$ ") }
        #expect(marks.isEmpty, "\(name): read as the transcript's own: \(line) prints \(marks)")
        actual += "\(line)\n\(result.output.replacing(vault.path, with: "VAULT"))"
        if !actual.hasSuffix("\n") { actual += "\n" }
        if result.status != 0 { actual += "[\(result.status)]\n" }
      } else if line.hasPrefix("# ") {
        actual += (actual.isEmpty ? "" : "\n") + "\(line)\n"
      }
    }
    if ProcessInfo.processInfo.environment["ENISHI_REWRITE"] == "1" {
      try actual.write(toFile: path, atomically: true, encoding: .utf8)
      return (actual, actual)
    }
    return (expected, actual)
  }
}
