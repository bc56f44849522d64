import Foundation
import TestSupport
import Testing

@Suite("Random histories of two branches")
struct RandomHistoryTests {
  @Test("BYTES 27: after a merge and one run all is as if the merged text were indexed from nothing")
  func histories() throws {
    let seed = Soak.seed()
    let count = Soak.rounds(4)
    let start = ContinuousClock.now
    var conflicts = 0
    for round in 0..<count {
      var history = RandomHistory(seed: seed &+ UInt64(round))
      if try history.run() { conflicts += 1 }
    }
    Soak.report(
      "histories of two branches", "seed \(seed)", "\(count) histories",
      "\(conflicts) with people's texts in conflict", since: start)
  }
}

/// Two branches of ExampleVault on which people do what they do, and their merge.
private struct RandomHistory {
  private let seed: UInt64
  private var random: SeededGenerator
  private var count = 0

  init(seed: UInt64) {
    self.seed = seed
    random = SeededGenerator(seed: seed)
  }

  /// Whether people's texts conflicted.
  mutating func run() throws -> Bool {
    let vault = try GitVault(try TemporaryFolder(copyOf: Repository.path("ExampleVault")))
    try vault.sh("git checkout -qb other")
    try live(in: vault)
    try vault.sh("git checkout -q main")
    try live(in: vault)
    let merged = try vault.run("git merge -q -m merged other")
    if merged.status != 0 { try settle(vault, merged.output) }
    try vault.expectIndexed("seed \(seed)")
    return merged.status != 0
  }

  /// Keeps both sides of every conflict.
  private func settle(_ vault: GitVault, _ output: String) throws {
    let names = try vault.sh("git diff --name-only --diff-filter=U -z").split(separator: "\0").map(
      String.init)
    #expect(!names.isEmpty, "seed \(seed): \(output)")
    for name in Set(names) {
      guard let text = try? vault.folder.text(name) else { continue }
      let kept = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
        !line.hasPrefix("<<<<<<<") && !line.hasPrefix(">>>>>>>") && line != "======="
      }
      #expect(text.contains("<<<<<<<") || output.contains("deleted"), "seed \(seed): \(name): \(output)")
      try vault.folder.write(kept.joined(separator: "\n"), to: name)
    }
    try vault.sh("git add -A; git commit -qm settled")
  }

  private mutating func live(in vault: GitVault) throws {
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      for _ in 0..<Int.random(in: 1...4, using: &random) { try act(in: vault.folder) }
      try vault.commit("life")
    }
  }

  // MARK: What people do

  private mutating func act(in folder: TemporaryFolder) throws {
    count += 1
    let notes = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".md") && !$0.hasPrefix(".") && $0 != "Follow-ups.md"
    }.sorted()
    let people = notes.filter { $0.hasPrefix("People/") }
    let name = random.pick(people).split(separator: "/").last?.dropLast(3) ?? ""
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1:
      let day = Int.random(in: 10...21, using: &random)
      try folder.write(
        "# Tea \(count)\n\nTea with [[\(name)]].\n\n- [ ] send [[\(name)]] a book 📅 2026-11-\(day + 5)\n",
        to: "Meetings/2026-11-\(day) Tea \(random.next() % 1000).md")
    case 2, 3, 4:
      try edit(random.pick(notes), in: folder) { lines, places, random in
        lines.insert("A word \(random.next() % 9) on [[\(name)]].", at: random.pick(places))
      }
    case 5:
      try edit(random.pick(notes), in: folder) { lines, places, random in
        lines[random.pick(places)] += " And more."
      }
    case 6:
      let old = random.pick(notes.filter { $0.hasPrefix("Meetings/") })
      try folder.rename(old, to: old.replacing(".md", with: " again.md"))
    default:
      let list = try folder.text("Follow-ups.md").split(separator: "\n").filter { $0.hasPrefix("- [ ]") }
      guard !list.isEmpty else { return }
      let row = random.pick(list)
      let answer = row.replacing("- [ ]", with: random.pick(["- [x]", "- [-]", "- [>]"]), maxReplacements: 1)
      try folder.write(try folder.text("Follow-ups.md").replacing(row, with: answer), to: "Follow-ups.md")
    }
  }

  /// Changes people's lines: those below the header and above the first block.
  private mutating func edit(
    _ note: String, in folder: TemporaryFolder,
    _ change: (inout [String], [Int], inout SeededGenerator) -> Void
  ) throws {
    var lines = try folder.text(note).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    let header = lines.first == "---" ? (lines.dropFirst().firstIndex(of: "---") ?? 0) + 1 : 0
    // The blank line above a block is Enishi's.
    let end = lines.firstIndex { $0.contains("<!-- enishi") }.map { $0 - 1 } ?? lines.count
    let places = (header..<max(header, end)).filter { lines[$0].allSatisfy { $0 != "|" && $0 != "`" } }
    guard !places.isEmpty else { return }
    change(&lines, places, &random)
    try folder.write(lines.joined(separator: "\n"), to: note)
  }
}
