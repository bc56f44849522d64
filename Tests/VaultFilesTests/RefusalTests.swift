import Notes
import Testing
import VaultFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("BYTES 3: files that are left alone")
struct RefusalTests {
  /// Replaces `note`, expects the refusal, and expects nothing else to be different.
  private func expectRefusal(
    _ refusal: WriteRefusal, of note: NotePath = "a.md", in vault: TestVault,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let names = try vault.names()
    let before = try vault.read(note)
    #expect(
      try vault.replace(note, by: "new") == .refused(refusal), sourceLocation: sourceLocation)
    #expect(try vault.read(note) == before, sourceLocation: sourceLocation)
    #expect(try vault.names() == names, sourceLocation: sourceLocation)
  }

  @Test("BYTES 3: a hard-linked note is left alone")
  func hardLinks() throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    _ = unsafe link(vault.cPath("a.md"), vault.cPath("b.md"))
    try expectRefusal(.hardLinks(2), in: vault)
    #expect(try vault.apply([.remove("b.md", old: try vault.read("b.md"))]) == [.refused(.hardLinks(2))])
  }

  @Test(
    "BYTES 3: a note that is read-only by its mode is left alone, root or not",
    arguments: [0o444, 0o464] as [mode_t])
  func readOnly(mode: mode_t) throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    _ = unsafe chmod(vault.cPath("a.md"), mode)
    try expectRefusal(.readOnly, in: vault)
  }

  @Test("BYTES 3: a note that Vim holds is left alone", arguments: [".a.md.swp", ".a.md.swo"])
  func vim(lock: String) throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    vault.write(NotePath(lock), "b0VIM")
    try expectRefusal(.heldByEditor(lock), in: vault)
    vault.remove(NotePath(lock))
    #expect(try vault.replace("a.md", by: "new") == .written)
  }

  @Test("BYTES 3: a note that Emacs holds is left alone, and the lock of a dead process does not count")
  func emacs() throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    var buffer = [CChar](repeating: 0, count: 256)
    _ = unsafe gethostname(&buffer, 255)
    let host = String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    for owner in ["ann@\(host).\(getpid()):17", "ann@other.example.99999999", "odd"] {
      vault.symlink(".#a.md", to: owner)
      try expectRefusal(.heldByEditor(".#a.md"), in: vault)
      vault.remove(".#a.md")
    }
    vault.write(".#a.md", "ann@host.1")
    try expectRefusal(.heldByEditor(".#a.md"), in: vault)
    vault.remove(".#a.md")
    vault.symlink(".#a.md", to: "ann@\(host).99999999:17")
    #expect(try vault.replace("a.md", by: "new") == .written)
  }

  @Test(
    "a path that leaves the vault is refused",
    arguments: ["../x.md", "/etc/x.md", "a/../../x.md", "a//x.md", "./a.md", ""])
  func outside(path: String) throws {
    let vault = try TestVault()
    vault.makeFolder("a")
    #expect(try vault.apply([.create(NotePath(path), new: [1])]) == [.refused(.leavesVault)])
  }

  @Test("a symlink is never replaced by a file, and no folder symlink is written through")
  func symlinks() throws {
    let vault = try TestVault()
    vault.write("real/a.md", "old")
    vault.symlink("link.md", to: "real/a.md")
    vault.symlink("folk", to: "real")
    let old = try vault.read("real/a.md")
    #expect(
      try vault.apply([
        .replace("link.md", old: old, new: [1]), .replace("folk/a.md", old: old, new: [1]),
        .create("link.md", new: [1]), .create("folk/b.md", new: [1]),
      ]) == [
        .refused(.isSymlink), .refused(.parentIsSymlink), .refused(.nameTaken), .refused(.parentIsSymlink),
      ])
    #expect(vault.text("real/a.md") == "old")
    #expect(vault.status("link.md").st_mode & S_IFMT == S_IFLNK)
  }

  @Test("a folder that is swapped for a symlink while a run goes on leads no write out of the vault")
  func swappedFolder() throws {
    let vault = try TestVault()
    let outside = try TestVault()
    vault.write("People/a.md", "old")
    outside.write("a.md", "old")
    let seam = Seam { [vault, outside] _, event in
      guard event.call == .exchange else { return .proceed }
      vault.rename("People", to: "Elsewhere")
      vault.symlink("People", to: outside.path)
      return .proceed
    }
    #expect(try vault.replace("People/a.md", by: "new", seam) == .written)
    #expect(outside.text("a.md") == "old")
    #expect(vault.text("Elsewhere/a.md") == "new")
    #expect(try outside.names() == ["a.md"])
  }

  @Test("a FIFO in a note's place is refused and not opened")
  func fifo() throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    let old = try vault.read("a.md")
    vault.remove("a.md")
    _ = unsafe mkfifo(vault.cPath("a.md"), 0o644)
    #expect(try vault.apply([.replace("a.md", old: old, new: [1])]) == [.refused(.notARegularFile)])
  }
}
