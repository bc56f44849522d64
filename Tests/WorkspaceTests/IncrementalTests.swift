import Notes
import TestSupport
import Testing
import VaultFiles
import Workspace

@Suite("What is kept between runs")
struct IncrementalTests {
  private static let steps = 30

  @Test(
    "BYTES 1, 2, 18: after any edit the cache gives what the files alone give, and a run writes blocks and answers only",
    arguments: 1...Soak.cases(3, soaking: 120))
  func randomEdits(_ round: Int) throws {
    let seed = Soak.seed()
    let clock = ContinuousClock.now
    let vault = try TemporaryFolder()
    var editor = VaultEditor(vault, seed: seed)
    var day = today
    var answers = 0
    for step in 1...Self.steps {
      let edit = try editor.edit()
      // Days go on, and sometimes a clock is set back.
      if step % 7 == 0 { day = day + Int.random(in: -4...9, using: &editor.random) }
      let comment: Comment = "seed \(seed), step \(step): \(edit)"
      // Old files are known by their times, young ones by their bytes: both must be right.
      if step % 2 == 0 { vault.age() }
      #expect(try vault.opened(on: day).verify().differences == [], comment)
      let typed = try vault.typedLines(on: day)
      let first = try vault.opened(on: day).index(WriteOptions(agreed: true))
      answers += first.carriedOut.count
      let changes = try vault.typedLines(on: day).changes(since: typed)
      // An answer changes a line or adds some; a log that there was not gets a heading and a blank line.
      let count = first.carriedOut.count
      #expect(
        changes.count { $0.hasPrefix("-") } <= 2 * count && changes.count <= 8 * count,
        "\(comment): \(changes)")
      let second = try vault.opened(on: day).index(WriteOptions(agreed: true))
      #expect(second.changes.isEmpty, comment)
      guard step % 3 == 0 else { continue }
      #expect(try vault.opened(on: day).verify().differences == [], comment)
      #expect(try vault.opened(on: day).index(WriteOptions(agreed: true)) == second, comment)
    }
    Soak.report(
      "random edits, round \(round)", "seed \(seed)", "\(Self.steps) steps", "\(answers) answers",
      since: clock)
  }

  @Test("BYTES 18: on an earlier day a run writes what it would have written had it never been later")
  func clockSetBack() throws {
    let files = [
      "Ann.md": "---\ntype: person\ncadence: 30d\nbirthday: 1990-12-20\n---\n- 2026-11-01 lunch\n",
      "Plan.md": "---\ndate: 2026-11-10\n---\n- [ ] send [[Ann]] the plan 📅 2026-12-01\n",
    ]
    let (vault, other) = (try TemporaryFolder(files), try TemporaryFolder(files))
    try vault.opened(on: today).index(WriteOptions(agreed: true))
    let before = try vault.contents()
    try vault.opened(on: today + 40).index(WriteOptions(agreed: true))
    #expect(try vault.contents() != before)
    try vault.opened(on: today).index(WriteOptions(agreed: true))
    try other.opened(on: today).index(WriteOptions(agreed: true))
    #expect(try vault.contents() == before)
    #expect(try other.contents() == before)
  }

  @Test(
    "BYTES 18: on every shared vault the cache agrees with the files, after edits too",
    arguments: SharedData.vaults)
  func sharedVaults(_ name: String) throws {
    let vault = try TemporaryFolder(copyOf: SharedData.path("vaults/\(name)"))
    vault.age()
    #expect(try vault.opened().verify().differences == [])
    #expect(try vault.opened().verify().cachedCount > 0)
    try vault.opened().index(WriteOptions(agreed: true))
    #expect(try vault.opened().verify().differences == [])
    let seed = Soak.seed()
    var editor = VaultEditor(vault, seed: seed)
    for _ in 1...(name == "knowledge-garden" ? 2 : 12) {
      let edit = try editor.edit()
      #expect(try vault.opened().verify().differences == [], "seed \(seed): \(edit)")
    }
  }

  @Test("BYTES 17: only notes that changed are parsed, and a touched one with equal bytes is none")
  func parsedOnce() throws {
    let vault = try TemporaryFolder(["A.md": "[[B]]\n", "B.md": "b\n", "C.md": "c\n"])
    vault.age()
    try vault.opened().check()
    #expect(try vault.opened().verify().cachedCount == 3)
    try vault.write("[[C]]\n", to: "A.md")
    #expect(try vault.opened().verify().cachedCount == 2)
  }

  @Test("BYTES 17: an edit of equal size in the same tick of the clock is seen")
  func sameTick() throws {
    let vault = try TemporaryFolder(["A.md": "[[B]]\n", "B.md": "b\n", "C.md": "c\n"])
    for target in ["C", "B", "C", "B"] {
      try vault.write("[[\(target)]]\n", to: "A.md")
      let links = try vault.opened().backlinks(of: target).entries
      #expect(links.count == 1)
    }
  }

  @Test("BYTES 14: a look leaves nothing in the vault")
  func nothingInVault() throws {
    let vault = try TemporaryFolder(["A.md": "[[B]]\n"])
    try vault.opened().check()
    #expect(try vault.contents().keys.sorted() == ["A.md"])
  }
}

extension TemporaryFolder {
  /// The lines of every note that are no block's.
  ///
  /// They are what `strip` would leave; the list is all Enishi's and left out.
  fileprivate func typedLines(on day: CalendarDay) throws -> [String: [String]] {
    var notes = try contents().filter { $0.key.hasSuffix(".md") && $0.key != "Follow-ups.md" }
    for case .replace(let path, _, let new) in try opened(on: day).strip(WriteOptions(mode: .dryRun)).changes
    where path != "Follow-ups.md" {
      notes["\(path)"] = new
    }
    return notes.mapValues {
      String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map {
        String($0)
      }
    }
  }
}

extension [String: [String]] {
  /// The lines that are gone from a note with a minus, and those that are new with a plus.
  fileprivate func changes(since old: Self) -> [String] {
    Set(keys).union(old.keys).sorted().filter { self[$0] != old[$0] }.flatMap { path in
      (self[path] ?? []).difference(from: old[path] ?? []).map { change in
        switch change {
        case .insert(_, let line, _): "+ \(path): \(line)"
        case .remove(_, let line, _): "- \(path): \(line)"
        }
      }
    }
  }
}
