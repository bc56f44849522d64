import Foundation
import TestSupport
import Testing

/// A vault in a repository, on which real git runs.
struct GitVault {
  let folder: TemporaryFolder

  static let names: [String: String] = ["AUTHOR", "COMMITTER"].reduce(into: [:]) { variables, role in
    variables["GIT_\(role)_NAME"] = "A"
    variables["GIT_\(role)_EMAIL"] = "a@example.org"
    variables["GIT_\(role)_DATE"] = "2026-11-22T12:00:00Z"
  }

  /// - Parameters:
  ///   - files: The notes of the first commit.
  ///   - installs: Whether git and Enishi know each other.
  init(_ files: [String: String], installs: Bool = true) throws {
    try self.init(try TemporaryFolder(files), installs: installs)
  }

  init(_ folder: TemporaryFolder, installs: Bool = true) throws {
    self.folder = folder
    try sh("git init -q -b main; git config core.autocrlf false")
    if installs {
      try sh("enishi git install --vault .")
      // These tests run `index` themselves, on a day of their own.
      try sh("rm .git/hooks/post-*")
    }
    try sh("enishi index --vault . --yes --today 2026-11-22; git add -A; git commit -qm first")
  }

  /// Runs a line of shell that must come to a good end.
  @discardableResult
  func sh(_ line: String, _ place: SourceLocation = #_sourceLocation) throws -> String {
    let result = try run(line)
    #expect(result.status == 0, "\(line): \(result.output)", sourceLocation: place)
    return result.output
  }

  /// Runs a line of shell, however it ends.
  func run(_ line: String) throws -> Shell.Result {
    try Shell.run("set -e; \(line)", in: folder.path, environment: Self.names)
  }

  /// Brings the blocks up to date and commits all.
  func commit(_ message: String) throws {
    // An answer that cannot be carried out is told, and stays.
    try sh(
      "enishi index --vault . --today 2026-11-22 || true; git add -A; git commit -q --allow-empty -m '\(message)'"
    )
  }

  /// Changes people's text in a note.
  func edit(_ note: String, _ old: String, _ new: String, _ place: SourceLocation = #_sourceLocation) throws {
    let text = try folder.text(note)
    #expect(text.contains(old), "\(note): \(text)", sourceLocation: place)
    try folder.write(text.replacing(old, with: new, maxReplacements: 1), to: note)
  }

  /// Whether all is as `index` would write it from the same notes without blocks.
  func expectIndexed(_ note: Comment? = nil, _ place: SourceLocation = #_sourceLocation) throws {
    _ = try run("enishi index --vault . --today 2026-11-22")
    let fresh = try TemporaryFolder(copyOf: folder.path)
    for (name, text) in try notes(fresh) { try fresh.write(Self.withoutBlocks(text), to: name) }
    let result = try Shell.run("enishi index --vault . --yes --today 2026-11-22", in: fresh.path)
    #expect(result.status == 0, "\(result.output)", sourceLocation: place)
    let (mine, anew) = (try notes(folder), try notes(fresh))
    for name in Set(mine.keys).union(anew.keys) {
      // What people answered and could not be carried out is nowhere else.
      if mine[name]?.contains("**Not done**") == true { continue }
      #expect(mine[name] == anew[name], "\(name), \(note?.rawValue ?? "")", sourceLocation: place)
    }
  }

  /// The note without what Enishi wrote: blocks it added are gone, those that were asked for are empty.
  ///
  /// A brief stays: when its day is past, it cannot be written again.
  private static func withoutBlocks(_ text: String) -> String {
    var lines: [Substring] = []
    var start: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("<!-- enishi:"), !line.hasPrefix("<!-- enishi:brief") { start = lines.count }
      lines.append(line)
      guard line.hasPrefix("<!-- /enishi:"), let first = start else { continue }
      start = nil
      let words = line.split(separator: " ")
      lines.removeSubrange((first + 1)...)
      if let added = words.first(where: { $0.hasPrefix("+") }).flatMap({ Int($0) }) {
        lines.removeLast(1 + min(added, lines.count - 1))
      } else {
        lines.append("\(words[0]) \(words[1]) -->")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func notes(_ folder: TemporaryFolder) throws -> [String: String] {
    try folder.contents().filter { $0.key.hasSuffix(".md") }.mapValues { String(decoding: $0, as: UTF8.self) }
  }
}
