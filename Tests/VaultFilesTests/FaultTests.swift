import Notes
import Synchronization
import Testing
import VaultFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("BYTES 5: every system call may fail")
struct FaultTests {
  /// A vault with two notes, of which one is in a folder, and the three changes to it.
  private func prepared() throws -> (vault: TestVault, changes: [NoteChange]) {
    let vault = try TestVault()
    vault.write("a.md", "old a")
    vault.write("sub/b.md", "old b")
    vault.write("gone.md", "old gone")
    #if os(Linux)
      try? vault.setAttribute("user.tag", [1], of: "a.md")
    #endif
    return (
      vault,
      [
        .replace("a.md", old: try vault.read("a.md"), new: Array("new a".utf8)),
        .replace("sub/b.md", old: try vault.read("sub/b.md"), new: Array("new b".utf8)),
        .create("made.md", new: Array("new made".utf8)),
        .remove("gone.md", old: try vault.read("gone.md")),
      ]
    )
  }

  /// Each note is whole, says what its outcome says, and no litter stays after the next run's cleaning.
  private func expectWhole(_ vault: TestVault, _ outcomes: [WriteOutcome], _ note: Comment) throws {
    let found = [vault.text("a.md"), vault.text("sub/b.md"), vault.text("made.md"), vault.text("gone.md")]
    let old = ["old a", "old b", nil, "old gone"]
    let new = ["new a", "new b", "new made", nil]
    for index in found.indices {
      switch outcomes[index] {
      case .written, .writtenDurabilityUnknown: #expect(found[index] == new[index], note)
      case .failed(_, keptCopy: .some): #expect([old[index], new[index]].contains(found[index]), note)
      default: #expect(found[index] == old[index], note)
      }
    }
    let report = try vault.clean()
    #expect(report.kept.isEmpty, note)
    let litter = try vault.names().filter { !["a.md", "sub", "made.md", "gone.md"].contains($0) }
    // A removal that could not be finished and not be undone has kept its file under a visible name.
    #expect(litter.allSatisfy { $0.contains("(conflicted copy") }, note)
    #expect(
      litter.isEmpty || outcomes.contains { if case .failed(_, .some) = $0 { true } else { false } }, note)
    #expect(try vault.scan().leftovers.isEmpty, note)
  }

  private func places() throws -> [Seam.Event] {
    let (vault, changes) = try prepared()
    let seam = Seam()
    #expect(try vault.apply(changes, seam) == [.written, .written, .written, .written])
    return seam.events
  }

  @Test("any one call fails once", arguments: [EIO, ENOSPC, EROFS, EMFILE, EACCES, EDQUOT])
  func once(code: Int32) throws {
    for (place, event) in try places().enumerated() {
      let (vault, changes) = try prepared()
      let seam = Seam { now, _ in now == place ? .fail(code) : .proceed }
      try expectWhole(vault, try vault.apply(changes, seam), "\(event) fails with \(code)")
    }
  }

  @Test(
    "all calls fail from any one on, as after kill -9 or when the disk goes away", arguments: [EIO, EROFS])
  func fromThenOn(code: Int32) throws {
    for (place, event) in try places().enumerated() {
      let (vault, changes) = try prepared()
      let seam = Seam { now, _ in now >= place ? .fail(code) : .proceed }
      try expectWhole(vault, try vault.apply(changes, seam), "from \(event) on")
    }
  }

  @Test("any two calls after the first temporary file fail")
  func twice() throws {
    let events = try places()
    let start = events.firstIndex { $0.call == .write } ?? 0
    for first in events.indices where first >= start {
      for second in (first + 1)..<(first + 6) {
        let (vault, changes) = try prepared()
        let seam = Seam { now, _ in now == first || now == second ? .fail(EIO) : .proceed }
        try expectWhole(vault, try vault.apply(changes, seam), "\(events[first]) and the call \(second)")
      }
    }
  }

  @Test("signals at every call and writes of one byte change nothing")
  func interrupted() throws {
    let (vault, changes) = try prepared()
    let seam = Seam { now, _ in now.isMultiple(of: 2) ? .fail(EINTR) : .shorten(1) }
    #expect(try vault.apply(changes, seam) == [.written, .written, .written, .written])
    #expect(vault.text("a.md") == "new a")
    #expect(vault.text("made.md") == "new made")
  }

  @Test(
    "a disk that is full in the middle of a write leaves the old notes", arguments: [ENOSPC, EDQUOT, EIO])
  func partlyWritten(code: Int32) throws {
    let (vault, changes) = try prepared()
    let writes = Mutex(0)
    let seam = Seam { _, event in
      guard event.call == .write else { return .proceed }
      let number = writes.withLock { count in
        count += 1
        return count
      }
      return number.isMultiple(of: 2) ? .fail(code) : .shorten(3)
    }
    let outcomes = try vault.apply(changes, seam)
    #expect(outcomes.prefix(3).allSatisfy { $0 == .failed(SystemFailure(call: .write, code: code)) })
    try expectWhole(vault, outcomes, "half a write and then \(code)")
  }

  @Test("a failing folder fsync is told as unknown durability")
  func folder() throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    let seam = Seam { _, event in event.call == .fsync && event.name == "." ? .fail(EIO) : .proceed }
    let failure = SystemFailure(call: .fsync, code: EIO)
    #expect(try vault.replace("a.md", by: "new", seam) == .writtenDurabilityUnknown(failure))
    #expect(vault.text("a.md") == "new")
  }

  @Test("BYTES 6: a failure on one note stops no other")
  func others() throws {
    let (vault, changes) = try prepared()
    let seam = Seam { _, event in event.name == "a.md" && event.call == .exchange ? .fail(EIO) : .proceed }
    #expect(
      try vault.apply(changes, seam)
        == [.failed(SystemFailure(call: .exchange, code: EIO)), .written, .written, .written])
  }
}
