import Notes
import Testing
import VaultFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("BYTES 15 and 20: reading")
struct ReadTests {
  @Test(
    "bytes come as they are",
    arguments: [
      [], [0xEF, 0xBB, 0xBF, 0x61], Array("a\r\nb\nc\rd".utf8), Array("no end".utf8), [0, 1, 2, 0xFF],
    ] as [[UInt8]], [1, 60_000])
  func exact(piece: [UInt8], count: Int) throws {
    let vault = try TestVault()
    let bytes = Array(repeatElement(piece, count: count).joined())
    vault.write("a.md", bytes)
    #expect(try vault.read("a.md").bytes == bytes)
  }

  @Test("a note that is gone, a folder, a symlink and a note over the limit are errors of their own")
  func errors() throws {
    let vault = try TestVault()
    vault.write("a.md", "12345")
    vault.makeFolder("folder.md")
    vault.symlink("link.md", to: "a.md")
    #expect(throws: ReadError.vanished) { try vault.read("gone.md") }
    #expect(throws: ReadError.vanished) { try vault.read("a.md/x.md") }
    #expect(throws: ReadError.notARegularFile) { try vault.read("folder.md") }
    #expect(throws: ReadError.notARegularFile) { try vault.read("link.md") }
    #expect(throws: ReadError.tooLarge(size: 5, limit: 4)) { try vault.root().read("a.md", limit: 4) }
    #expect(try vault.root().read("a.md", limit: 5).bytes.count == 5)
  }

  @Test("a file that changes while it is read is read again")
  func changing() throws {
    let vault = try TestVault()
    vault.write("a.md", "first")
    let once = Seam { [vault] place, event in
      if event.call == .read, place < 3 { vault.write("a.md", "second") }
      return .proceed
    }
    #expect(try vault.root(once.calls).read("a.md").bytes == Array("second".utf8))
    let always = Seam { [vault] place, event in
      if event.call == .read { vault.write("a.md", "\(place)") }
      return .proceed
    }
    #expect(throws: ReadError.changedWhileReading) { try vault.root(always.calls).read("a.md") }
  }

  @Test("signals and short reads are gone on from, other errors are told")
  func interrupted() throws {
    let vault = try TestVault()
    vault.write("a.md", "some bytes")
    let hindered = Seam { place, _ in place.isMultiple(of: 2) ? .fail(EINTR) : .shorten(3) }
    #expect(try vault.root(hindered.calls).read("a.md").bytes == Array("some bytes".utf8))
    let failing = Seam { _, event in event.call == .read ? .fail(EIO) : .proceed }
    let error = #expect(throws: ReadError.self) { try vault.root(failing.calls).read("a.md") }
    #expect(error == .failed(SystemFailure(call: .read, code: EIO)))
    #expect(error?.description == "cannot be read: input/output error")
  }

  @Test(
    "any call of a read may fail, which is told and changes nothing",
    arguments: [EIO, EMFILE, ENFILE, EACCES, ENOMEM, ESTALE])
  func failing(code: Int32) throws {
    let vault = try TestVault()
    vault.write("a.md", "some bytes")
    let undisturbed = Seam()
    _ = try vault.root(undisturbed.calls).read("a.md")
    #expect(undisturbed.events.count > 3)
    for (place, event) in undisturbed.events.enumerated() {
      let seam = Seam { now, _ in now == place ? .fail(code) : .proceed }
      let failure = SystemFailure(call: event.call, code: code)
      #expect(throws: ReadError.failed(failure)) { try vault.root(seam.calls).read("a.md") }
    }
    #expect(vault.text("a.md") == "some bytes")
  }
}

@Suite("Reading follows no symlink on the way")
struct ConfinedReadTests {
  @Test("A folder that became a symlink since the scan lends the vault no note from outside")
  func swappedFolder() throws {
    let vault = try TestVault()
    let outside = try TestVault()
    vault.write("People/far/a.md", "ours")
    outside.write("far/a.md", "theirs")
    outside.write("a.md", "theirs")
    let note = try #require(try vault.scan().notes.first).path
    let root = try vault.root()
    vault.rename("People", to: "Elsewhere")
    vault.symlink("People", to: outside.path)
    #expect(throws: ReadError.notARegularFile) { try root.read(note) }
    vault.remove("People")
    vault.makeFolder("People")
    vault.symlink("People/far", to: "../Elsewhere/far")
    #expect(throws: ReadError.notARegularFile) { try root.read(note) }
    #expect(try root.read("Elsewhere/far/a.md").bytes == Array("ours".utf8))
    #expect(throws: ReadError.self) { try root.read(NotePath("Elsewhere/../../\(outside.path)/a.md")) }
  }

  @Test(
    "Where the system lacks the call for it, each folder is opened by itself", arguments: [ENOSYS, EPERM])
  func folderByFolder(code: Int32) throws {
    let vault = try TestVault()
    let outside = try TestVault()
    vault.write("a/b/c.md", "ours")
    outside.write("c.md", "theirs")
    vault.symlink("a/out", to: outside.path)
    let seam = Seam { _, event in event.call == .open && event.name.contains("/") ? .fail(code) : .proceed }
    #expect(try vault.root(seam.calls).read("a/b/c.md").bytes == Array("ours".utf8))
    #expect(throws: ReadError.self) { try vault.root(seam.calls).read("a/out/c.md") }
    #expect(throws: ReadError.vanished) { try vault.root(seam.calls).read("a/no/c.md") }
    #expect(seam.events.contains(Seam.Event(call: .open, name: "b")))
  }
}
