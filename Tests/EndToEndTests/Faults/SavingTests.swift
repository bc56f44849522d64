import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("BYTES 4, 19: the program beside others that write")
struct SavingTests {
  private static let index = "enishi index --vault . --yes --today 2026-11-22"

  @Test("BYTES 4: editors that save all the time lose no save to the runs that go on beside them")
  func editors() throws {
    let clock = ContinuousClock.now
    let names = (0..<8).map { "Note \($0)" }
    let vault = try TemporaryFolder(
      names.reduce(into: [:]) { $0["Notes/\($1).md"] = "# \($1)\n\n[[Note 0]] and [[Note 7]]\n" })
    let editors = names.enumerated().map { place, name in
      SavingEditor(
        "\(vault.path)/Notes/\(name).md", SavingEditor.Kind.allCases[place % 4], keepsBuffer: place < 4,
        linksTo: names)
    }
    for editor in editors { editor.start() }
    var (runs, told) = (0, 0)
    for _ in 1...Soak.cases(15, soaking: 600) {
      let result = try Shell.run(Self.index, in: vault.path)
      runs += 1
      if result.status == 1 { told += 1 }
      #expect((0...1).contains(result.status), "\(result.output)")
    }
    for editor in editors { editor.stop() }
    var saves = 0
    for editor in editors {
      let result = editor.result.withLock { $0 }
      saves += result.saves
      #expect(result.lost == [], "\(editor.kind)")
    }
    // When all is quiet a run ends as one from nothing does.
    #expect(try Shell.run(Self.index, in: vault.path).status == 0)
    let settled = try vault.texts()
    let again = try Shell.run(
      "enishi strip --vault . --yes && \(Self.index) && enishi verify --vault .", in: vault.path)
    #expect(again.status == 0, "\(again.output)")
    #expect(try vault.texts() == settled)
    let copies = settled.keys.filter { $0.contains("(conflicted copy") }
    #expect(settled.count == names.count + 1 + copies.count, "\(settled.keys.sorted())")
    Soak.report(
      "saves of \(editors.count) editors beside runs", "\(runs) runs", "\(told) told of it", "\(saves) saves",
      "\(copies.count) conflict copies", since: clock)
  }

  @Test("BYTES 19: runs at once wait for one another, and each does what it was asked to")
  func atOnce() throws {
    let clock = ContinuousClock.now
    let seed = Soak.seed()
    var owner = RandomVault(notes: 60, seed: seed)
    let vault = try TemporaryFolder(owner.texts)
    let rounds = Soak.cases(2, soaking: 40)
    for round in 1...rounds {
      let previous = owner.texts
      owner.edit(10)
      for (path, text) in owner.texts where previous[path] != text { try vault.write(text, to: path) }
      let check = "enishi check --vault . --today 2026-11-22"
      for result in try Shell.runAtOnce([check] + Array(repeating: Self.index, count: 11), in: vault.path) {
        #expect(result.status == 0, "seed \(seed), round \(round): \(result.output)")
      }
    }
    let fresh = try TemporaryFolder(owner.texts)
    #expect(try Shell.run(Self.index, in: fresh.path).status == 0)
    #expect(try vault.texts() == fresh.texts(), "seed \(seed)")
    // Each of these reads a log and writes it with one line more.
    let logs = try Shell.runAtOnce(
      (1...6).map { "enishi log 'Person 1' 'word \($0)' --vault . --today 2026-11-22" }, in: vault.path)
    let text = try vault.text("People/1/Person 1.md")
    for (number, log) in logs.enumerated() {
      #expect(log.status == 0, "\(log.output)")
      #expect(text.contains("- 2026-11-22 word \(number + 1)\n"), "\(log.output)")
    }
    // Each of these finds the same answers; they are carried out once.
    let (once, answered) = (try AnsweredVault.make(), try AnsweredVault.make())
    #expect(try Shell.run(AnsweredVault.command, in: once.path).status == 0)
    let commands = [String](repeating: AnsweredVault.command, count: 4)
    for result in try Shell.runAtOnce(commands, in: answered.path) {
      #expect(result.status == 0, "\(result.output)")
    }
    #expect(try answered.texts() == once.texts())
    Soak.report(
      "runs at once", "seed \(seed)", "\(rounds) rounds of 12 runs", "6 writers of one log", since: clock)
  }
}
