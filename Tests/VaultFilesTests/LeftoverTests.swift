import Notes
import Testing
import VaultFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("BYTES 4: leftovers of killed runs")
struct LeftoverTests {
  /// Kills a replacement right before `call`, the `number`-th of its kind, and gives what it left.
  private func killed(before call: SystemCall, number: Int = 0, in vault: TestVault) throws -> NotePath {
    vault.write("a.md", "old content")
    let model = Seam()
    let copy = try TestVault()
    copy.write("a.md", "old content")
    _ = try copy.replace("a.md", by: "new content", model)
    let place = model.places(of: call)[number]
    let seam = Seam { now, event in
      if now == place - 1, event.call == .write { return .shorten(4) }
      return now >= place ? .fail(EIO) : .proceed
    }
    _ = try vault.replace("a.md", by: "new content", seam)
    let leftovers = try vault.scan().leftovers
    #expect(leftovers.count == 1)
    return try #require(leftovers.first)
  }

  @Test(
    "a temporary file with a note's old or new content, a part of it, or nothing, is removed",
    arguments: [(SystemCall.write, 0), (.fchmod, 0), (.exchange, 0), (.unlink, 0)])
  func removed(call: SystemCall, number: Int) throws {
    let vault = try TestVault()
    let leftover = try killed(before: call, number: number, in: vault)
    #expect(try vault.clean() == LeftoverReport(removed: [leftover]))
    #expect(try vault.names() == ["a.md"])
    #expect(["old content", "new content"].contains(vault.text("a.md")))
  }

  @Test("a file that came out with an editor's save is kept and named")
  func kept() throws {
    let vault = try TestVault()
    let leftover = try killed(before: .unlink, in: vault)
    #expect(vault.text(leftover) == "old content")
    vault.write(leftover, "an editor's save")
    #expect(try vault.clean() == LeftoverReport(kept: [leftover]))
    #expect(vault.text(leftover) == "an editor's save")
    // And the note can be written all the same.
    #expect(try vault.replace("a.md", by: "old content") == .written)
    #expect(try vault.replace("a.md", by: "new content") == .written)
    #expect(try vault.scan().leftovers == [leftover])
  }

  @Test(
    "names that are only like ours, folders and symlinks are no leftovers",
    arguments: [".enishi", ".enishi-", ".enishi-x", ".enishi-00000000-0-0", ".enishi-notes.md"])
  func others(name: String) throws {
    let vault = try TestVault()
    vault.write(NotePath(name), "x")
    #expect(try vault.scan().leftovers.isEmpty)
    let writer = VaultWriter(try vault.root().lock())
    #expect(writer.cleanLeftovers([NotePath(name)]).removed.isEmpty)
    #expect(try vault.names() == [name])
  }

  @Test("a temporary file is readable to nobody until it is whole")
  func mode() throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    let seam = Seam { [vault] _, event in
      if event.call == .write { #expect(vault.status(NotePath(event.name)).st_mode & 0o777 == 0o200) }
      return .proceed
    }
    #expect(try vault.replace("a.md", by: "new", seam) == .written)
  }
}
