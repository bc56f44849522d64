import Notes
import TestSupport
import Testing
import Workspace

@Suite("What is kept between runs")
struct IncrementalTests {
  @Test(
    "BYTES 18: after any edits the cache gives what the files alone give, and a second run writes nothing",
    arguments: 1...Soak.rounds(3))
  func randomEdits(_ round: Int) throws {
    let seed = UInt64.random(in: 0...(.max))
    print("random edits, round \(round): seed \(seed)")
    let vault = try TemporaryFolder()
    var editor = VaultEditor(vault, seed: seed)
    var day = today
    for step in 1...30 {
      let edit = try editor.edit()
      if step % 9 == 0 { day = day + 1 }
      let comment: Comment = "seed \(seed), step \(step): \(edit)"
      #expect(try vault.opened(on: day).verify().differences == [], comment)
      // Old files are known by their times, young ones by their bytes: both must be right.
      if step % 2 == 0 { vault.age() }
      guard step % 3 == 0 else { continue }
      try vault.opened(on: day).index(WriteOptions(agreed: true))
      let second = try vault.opened(on: day).index(WriteOptions(agreed: true))
      #expect(second.changes.isEmpty, comment)
      #expect(try vault.opened(on: day).verify().differences == [], comment)
      #expect(try vault.opened(on: day).index(WriteOptions(agreed: true)) == second, comment)
    }
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
    let seed = UInt64.random(in: 0...(.max))
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
