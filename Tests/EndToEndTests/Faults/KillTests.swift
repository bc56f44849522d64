import TestSupport
import Testing

/// A vault of 5,000 notes takes a debug build some seconds a run, so a quick test has a smaller one.
@Suite("BYTES 5: real runs are killed")
struct KillTests {
  private static let kills = Soak.cases(10, soaking: 300)
  private static let notes = Soak.cases(120, soaking: 5_000)
  /// After so many kills in a row a run may end, and all is compared.
  private static let killsInARow = Soak.cases(5, soaking: 15)

  private static let index = ["index", "--vault", ".", "--yes", "--today", "2026-11-22"]
  private static let strip = ["strip", "--vault", ".", "--yes", "--today", "2026-11-22"]

  /// What every file holds before any run and after an undisturbed one.
  private struct Expected {
    let typed: [String: Substring]
    let indexed: [String: Substring]
    /// How long `index` and `strip` took, in seconds.
    let lengths: [Double]

    /// Runs once from nothing, and back.
    init(_ vault: RandomVault) throws {
      let folder = try TemporaryFolder(vault.texts)
      typed = try folder.sums()
      let index = try Killing.undisturbed(KillTests.index, in: folder.path)
      indexed = try folder.sums()
      lengths = [index, try Killing.undisturbed(KillTests.strip, in: folder.path)]
      #expect(try folder.sums() == typed, "BYTES 13")
    }
  }

  @Test("Killed at random moments, runs leave each note old or new, and the next one ends as from nothing")
  func killed() throws {
    let seed = Soak.seed()
    var random = SeededGenerator(seed: seed)
    let clock = ContinuousClock.now
    var owner = RandomVault(notes: Self.notes, seed: seed)
    let vault = try TemporaryFolder(owner.texts)
    var expected = try Expected(owner)
    var before = expected.typed
    #expect(expected.indexed.count { expected.typed[$0.key] != $0.value } > Self.notes / 2)
    var aims = expected.lengths.map { KillAim(length: $0) }
    var (kills, between, runs) = (0, 0, 0)
    while kills < Self.kills {
      runs += 1
      let comment: Comment = "seed \(seed), run \(runs)"
      let isIndex = Bool.random(using: &random)
      let delay = aims[isIndex ? 0 : 1].delay(using: &random)
      let isKilled = try Killing.run(isIndex ? Self.index : Self.strip, in: vault.path, killedAfter: delay)
      let after = try vault.sums()
      let goal = isIndex ? expected.indexed : expected.typed
      aims[isIndex ? 0 : 1].learn(wasTooEarly: after == before, wasTooLate: after == goal)
      let torn = after.filter { !Self.isTemporary($0) && $1 != before[$0] && $1 != goal[$0] }
      #expect(torn.keys.sorted() == [], comment)
      #expect(expected.typed.keys.allSatisfy { after[$0] != nil }, comment)
      if isKilled {
        kills += 1
        if after != before, after != goal { between += 1 }
      } else {
        #expect(after == goal, comment)
      }
      before = after
      guard isKilled, kills % Self.killsInARow == 0 else { continue }
      try expectMended(vault, expected, comment)
      // Its owner goes on typing, in some notes only: the others keep their blocks.
      let previous = owner.texts
      owner.edit(20)
      for (path, text) in owner.texts where previous[path] != text { try vault.write(text, to: path) }
      expected = try Expected(owner)
      before = try vault.sums()
    }
    try expectMended(vault, expected, "seed \(seed)")
    Soak.report(
      "kills of index and strip on \(Self.notes) notes", "seed \(seed)", "\(runs) runs", "\(kills) kills",
      "\(between) between two writes", since: clock)
  }

  /// The next run ends as one from nothing does, leaves no litter, and the one after it writes nothing.
  private func expectMended(_ vault: TemporaryFolder, _ expected: Expected, _ comment: Comment) throws {
    let line = "enishi \(Self.index.joined(separator: " "))"
    let mending = try Shell.run(line, in: vault.path)
    #expect(mending.status == 0, "\(comment): \(mending.output)")
    #expect(try vault.sums() == expected.indexed, comment)
    let second = try Shell.run(line, in: vault.path)
    #expect(second.output.contains("nothing to write"), "\(comment): \(second.output)")
  }

  private static func isTemporary(_ path: String) -> Bool {
    path.split(separator: "/").last?.hasPrefix(".enishi-") == true
  }
}

extension TemporaryFolder {
  /// A sum over the bytes of every file, and its size, by path: thousands of notes are compared hundreds of times.
  fileprivate func sums() throws -> [String: Substring] {
    let result = try Shell.run("find . -type f -exec cksum {} +", in: path)
    #expect(result.status == 0, "\(result.output)")
    return result.output.split(separator: "\n").reduce(into: [:]) { sums, line in
      guard let start = line.firstRange(of: " ./") else { return }
      sums[String(line[start.upperBound...])] = line[..<start.lowerBound]
    }
  }
}
