import Notes
import Testing
import VaultFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("BYTES 6: many notes in one run")
struct BatchTests {
  private func changes(_ vault: TestVault, count: Int) throws -> [NoteChange] {
    try (0..<count).map { number in
      let path = NotePath("folder \(number % 7)/note \(number).md")
      vault.write(path, "old \(number)")
      return .replace(path, old: try vault.read(path), new: Array("new \(number)".utf8))
    }
  }

  @Test("1,000 notes are written, each with its bytes, with few waits for the disk")
  func thousand() throws {
    let vault = try TestVault()
    let changes = try changes(vault, count: 1_000)
    let seam = Seam()
    #expect(try vault.apply(changes, seam).allSatisfy { $0 == .written })
    for change in changes where vault.bytes(change.path) != change.newBytes { Issue.record("\(change.path)") }
    #expect(try vault.scan().leftovers.isEmpty)
    #if os(Linux)
      #expect(seam.places(of: .syncfs).count <= 4)
      #expect(seam.places(of: .fsync).count <= 4 * 7)
    #endif
  }

  @Test("BYTES 3: the bytes are on the disk before the exchange, the names after it", arguments: [3, 40])
  func order(count: Int) throws {
    let vault = try TestVault()
    let seam = Seam()
    _ = try vault.apply(try changes(vault, count: count), seam)
    let events = seam.events
    let lastWrite = try #require(seam.places(of: .write).last)
    let exchanges = seam.places(of: .exchange)
    #expect(exchanges.count == count)
    let flushes = events.indices.filter { events[$0].call == .syncfs || events[$0].call == .fsync }
    let before = flushes.filter { $0 < exchanges[0] }
    #expect(before.count == (count >= 32 && !seam.places(of: .syncfs).isEmpty ? 1 : count))
    if count >= 32 { #expect(before.allSatisfy { $0 > lastWrite }) }
    let folders = flushes.filter { $0 > exchanges[0] }
    #expect(folders.count == min(count, 7))
    #expect(folders.allSatisfy { $0 > exchanges[count - 1] && events[$0].name == "." })
    for place in exchanges {
      #expect(events[place - 1].call == .fstatat, "the identity is checked right before the exchange")
    }
  }

  @Test("where flushing the file system fails, each file is flushed by itself")
  func flushAlone() throws {
    let vault = try TestVault()
    let seam = Seam { _, event in event.call == .syncfs ? .fail(EIO) : .proceed }
    #expect(try vault.apply(try changes(vault, count: 40), seam).allSatisfy { $0 == .written })
    #expect(seam.places(of: .fsync).count >= 40 + 7)
  }

  @Test("a note that is named twice is written once, and the second is to be computed again")
  func twice() throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    let old = try vault.read("a.md")
    #expect(
      try vault.apply([.replace("a.md", old: old, new: [1]), .replace("a.md", old: old, new: [2])])
        == [.written, .changedMeanwhile()])
    #expect(vault.bytes("a.md") == [1])
    #expect(try vault.names() == ["a.md"])
  }
}

extension NoteChange {
  fileprivate var newBytes: [UInt8]? {
    if case .replace(_, _, let new) = self { new } else { nil }
  }
}
