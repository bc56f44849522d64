import TestSupport
import Testing

/// A vault of healthy notes and one that is not, and runs of the program over it.
struct BadVault {
  let folder: TemporaryFolder

  /// What the healthy notes say before the first run.
  static let healthy = [
    ".obsidian/app.json": "{}",
    "People/Ann.md": "---\ntype: person\n---\n# Ann Healthy\n",
    "Meetings/2026-11-01 Lunch.md": "[[Ann]] and [[Bad]]\n\n- [ ] Send [[Ann]] the book 📅 2026-11-20\n",
  ]

  init() throws {
    folder = try TemporaryFolder(Self.healthy)
  }

  /// With `Bad.md`, which a healthy note links to, so that a block belongs into it.
  init(_ bytes: [UInt8]) throws {
    try self.init()
    try folder.write(bytes, to: "Bad.md")
  }

  /// Runs the program, which must end by itself: the system ends it when it has kept a processor busy for a minute.
  @discardableResult
  func run(_ command: String) throws -> Shell.Result {
    let line = "ulimit -t 60; exec enishi \(command) --vault . --today 2026-11-22"
    let result = try Shell.run(line, in: folder.path)
    #expect((0...2).contains(result.status), "\(command): \(result.status), \(result.output.suffix(2_000))")
    return result
  }

  /// Runs the program from nothing, and gives for how many seconds it kept processors busy.
  func userSeconds(_ command: String) throws -> Double {
    let line = "(ulimit -t 120; exec enishi \(command) --vault . --today 2026-11-22); echo \"$?\"; times"
    let result = try Shell.run("rm -rf \"$XDG_CACHE_HOME\"; \(line)", in: folder.path)
    // The status, then the times of the shell, then those of what it has run: `0m1.230s 0m0.040s`.
    let lines = result.output.split(separator: "\n").suffix(3)
    #expect(["0", "1"].contains(lines.first), "\(result.output.suffix(2_000))")
    let parts = lines.last?.split(separator: " ").first?.dropLast().split(separator: "m") ?? []
    let numbers = parts.compactMap { Double($0) }
    try #require(numbers.count == 2, "\(result.output.suffix(2_000))")
    return numbers[0] * 60 + numbers[1]
  }

  // MARK: The healthy notes

  /// Questions about the healthy notes, each with what must stand in its answer.
  static let questions = [
    (command: "due", answer: "Send Ann the book"),
    (command: "backlinks Ann", answer: "Meetings/2026-11-01 Lunch.md:1: Ann and Bad"),
    (command: "links '2026-11-01 Lunch'", answer: "People/Ann.md"),
    (command: "verify", answer: "it agrees with the files"),
  ]

  func expectAnswer(_ question: (command: String, answer: String)) throws {
    let result = try run(question.command)
    #expect(result.status == 0, "\(question.command): \(result.output.suffix(2_000))")
    #expect(result.output.contains(question.answer), "\(question.command): \(result.output.suffix(2_000))")
  }

  /// Holds that the healthy notes have their blocks, and the list its row.
  func expectServed(_ comment: Comment) throws {
    #expect(try folder.text("People/Ann.md").contains("[[2026-11-01 Lunch]]"), comment)
    #expect(try folder.text("Follow-ups.md").contains("Send [[Ann]] the book"), comment)
  }

  /// Holds that the healthy notes are what they were.
  func expectHealthy(_ comment: Comment) throws {
    for (name, text) in Self.healthy { #expect(try folder.text(name) == text, comment) }
  }
}
