import ArgumentParser
import Foundation
import TestSupport

@testable import Commands

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FuzzTarget {
  /// Answers: whatever a note says and is called, every command ends, and its JSON is JSON.
  ///
  /// The input's first line is the note's name.
  static let answers = FuzzTarget(
    name: "answers",
    seeds: { Seeds.notes.map { Array("People/Ann.md\n".utf8) + $0 } },
    pieces: FuzzTarget.notes.pieces + ["\"", "\\", "\u{2028}", "\u{7F}", "\u{1B}[31m", "\u{0}", ".md\n"],
    check: { AnswerCheck.shared.check($0) })
}

/// Asks commands about a small vault that holds the input as a note.
private final class AnswerCheck: Sendable {
  static let shared = AnswerCheck()

  private let folder: String
  private let output: Int32
  private let nowhere: Int32
  private let standardError: Int32

  private static let commands: [[String]] = [
    ["index", "--dry-run"], ["due", "--all", "--explain"], ["show", "Bob"], ["brief", "Bob"], ["find", "a"],
    ["path", "Bob"], ["intros"], ["review"], ["events"], ["stats"], ["goals"], ["give"], ["common", "Bob"],
    ["me"], ["growth"], ["backlinks", "Bob"], ["links"], ["explain", "Ann"], ["check"], ["verify"],
    ["strip", "--dry-run"], ["config"], ["index", "--yes"],
  ]

  init() {
    folder = Repository.path(".build/fuzz/answers/scratch")
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = unsafe setenv("XDG_CACHE_HOME", "\(folder)/cache", 1)
    output = unsafe open("\(folder)/output", O_RDWR | O_CREAT | O_TRUNC, 0o600)
    nowhere = unsafe open("/dev/null", O_WRONLY)
    standardError = dup(2)
  }

  func check(_ bytes: [UInt8]) {
    let vault = "\(folder)/vault"
    guard makeVault(at: vault, with: bytes) else { return }
    for step in 0..<3 {
      let command = Self.commands[
        (bytes.count &* 7 &+ Int(bytes.last ?? 0) &+ step * 8) % Self.commands.count]
      let (answer, status) = run(command + ["--json", "--vault", vault, "--today", "2026-11-22"])
      Property.holds(status != ExitStatus.failure.rawValue, "\(command) can run")
      if status == 0 || !answer.isEmpty {
        let value = try? JSONSerialization.jsonObject(with: answer)
        Property.holds(
          (value as? [String: Any])?["version"] as? Int == 1,
          "\(command) answers in JSON: \(Property.shown(answer.prefix(2000)))")
      }
    }
  }

  /// The input as a note, between two that know each other and whatever the input is about.
  private func makeVault(at vault: String, with bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].filter { $0 != 0 }
    let segments = name.split(separator: UInt8(ascii: "/"))
    guard segments.count <= 2, segments.allSatisfy({ $0.count <= 240 && $0.first != UInt8(ascii: ".") })
    else {
      return false
    }
    let files = FileManager.default
    try? files.removeItem(atPath: vault)
    try? files.createDirectory(atPath: "\(vault)/People", withIntermediateDirectories: true)
    let bob =
      "---\ntype: person\nskills: [law]\n---\n- 2026-11-20 call with [[Ann]]\n- [ ] [[Ann]]: book 📅 2026-11-23\n"
    let lunch = "---\npeople: [\"[[Ann]]\", \"[[Bob]]\"]\n---\n[[Ann]] and [[Bob]] about law\n"
    try? Data(bob.utf8).write(to: URL(filePath: "\(vault)/People/Bob.md"))
    try? Data(lunch.utf8).write(to: URL(filePath: "\(vault)/2026-11-10 Lunch.md"))
    guard !segments.isEmpty else { return true }
    // Through C, for a name need not be UTF-8.
    let path = Array("\(vault)/".utf8) + segments.joined(separator: [UInt8(ascii: "/")]) + [0]
    if segments.count == 2 {
      let parent = path.dropLast(segments[1].count + 2) + [0]
      _ = unsafe mkdir(parent.map { CChar(bitPattern: $0) }, 0o700)
    }
    let file = unsafe open(path.map { CChar(bitPattern: $0) }, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { return false }
    let text = parts.count > 1 ? Array(parts[1]) : []
    _ = unsafe write(file, text, text.count)
    close(file)
    return true
  }

  /// Runs a command in this process and gives what it prints.
  private func run(_ arguments: [String]) -> (answer: Data, status: Int32) {
    ftruncate(output, 0)
    lseek(output, 0, SEEK_SET)
    let standardOutput = dup(1)
    dup2(output, 1)
    dup2(nowhere, 2)
    defer {
      dup2(standardOutput, 1)
      dup2(standardError, 2)
      close(standardOutput)
    }
    var status = ExitStatus.fine.rawValue
    do {
      var command = try Enishi.parseAsRoot(arguments)
      try command.run()
    } catch let code as ExitStatus {
      status = code.rawValue
    } catch {
      status = ExitStatus.usage.rawValue
    }
    let answer = (try? Data(contentsOf: URL(filePath: "\(folder)/output"))) ?? Data()
    return (answer, status)
  }
}
