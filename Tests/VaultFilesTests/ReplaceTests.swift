import CSystem
import Notes
import Testing
import VaultFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("BYTES 2 and 3: replacing a note")
struct ReplaceTests {
  @Test(
    "BYTES 3: the new bytes are written exactly, and no temporary file stays",
    arguments: [
      [], Array("\u{FEFF}a\r\nb\n\u{C}\tc  ".utf8), [0xFF, 0, 0x0A], [UInt8](repeating: 9, count: 3_000_000),
    ] as [[UInt8]])
  func bytes(new: [UInt8]) throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    let outcomes = try vault.apply([.replace("a.md", old: try vault.read("a.md"), new: new)])
    #expect(outcomes == [.written])
    #expect(vault.bytes("a.md") == new)
    #expect(try vault.names() == ["a.md"])
  }

  @Test("BYTES 2: a note whose new bytes equal the old is not touched by a single call")
  func unchanged() throws {
    let vault = try TestVault()
    vault.write("a.md", "same")
    let before = try vault.read("a.md").identity
    let seam = Seam()
    #expect(try vault.replace("a.md", by: "same", seam) == .unchanged)
    #expect(seam.events.isEmpty)
    #expect(try vault.read("a.md").identity == before)
  }

  @Test(
    "BYTES 3: the mode is kept, whatever the umask is",
    arguments: [0o644, 0o600, 0o666, 0o755, 0o640] as [mode_t])
  func mode(_ mode: mode_t) throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    _ = unsafe chmod(vault.cPath("a.md"), mode)
    #expect(try vault.replace("a.md", by: "new") == .written)
    #expect(vault.status("a.md").st_mode & 0o7777 == mode)
  }

  @Test("BYTES 3: owner and group are kept, with the set-group-id bit", .enabled(if: isRoot))
  func owner() throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    _ = unsafe chown(vault.cPath("a.md"), 1234, 4321)
    _ = unsafe chmod(vault.cPath("a.md"), 0o2755)
    #expect(try vault.replace("a.md", by: "new") == .written)
    let status = vault.status("a.md")
    #expect(status.st_uid == 1234)
    #expect(status.st_gid == 4321)
    #expect(status.st_mode & 0o7777 == 0o2755)
  }

  #if os(Linux)
    @Test("BYTES 3: extended attributes of any size are kept")
    func attributes() throws {
      let vault = try TestVault()
      vault.write("a.md", "old")
      try vault.setAttribute("user.tag", [1, 0, 2], of: "a.md")
      try vault.setAttribute("user.empty", [], of: "a.md")
      try vault.setAttribute("user.long", [UInt8](repeating: 5, count: 1500), of: "a.md")
      #expect(try vault.replace("a.md", by: "new") == .written)
      #expect(try vault.attribute("user.tag", of: "a.md") == [1, 0, 2])
      #expect(try vault.attribute("user.empty", of: "a.md") == [])
      #expect(try vault.attribute("user.long", of: "a.md") == [UInt8](repeating: 5, count: 1500))
    }

    @Test("BYTES 3: an ACL is kept, and a folder's default ACL does not open a note that had none")
    func accessLists() throws {
      let vault = try TestVault()
      vault.write("a.md", "old")
      vault.write("b.md", "old")
      do {
        try vault.setAttribute("system.posix_acl_access", accessList(user: 1234), of: "a.md")
        try vault.setAttribute("system.posix_acl_default", accessList(user: 4321), of: "")
      } catch is NoAttributes {
        return  // This file system has no ACLs.
      }
      let kept = try vault.attribute("system.posix_acl_access", of: "a.md")
      #expect(try vault.replace("a.md", by: "new") == .written)
      #expect(try vault.replace("b.md", by: "new") == .written)
      #expect(try vault.attribute("system.posix_acl_access", of: "a.md") == kept)
      #expect(try vault.attribute("system.posix_acl_access", of: "b.md") == nil)
      #expect(vault.status("b.md").st_mode & 0o7777 == 0o644)
    }

    /// `u::rw-,u:user:r--,g::r--,m::rw-,o::r--` as the kernel stores it.
    private func accessList(user: UInt32) -> [UInt8] {
      let nobody = UInt32.max
      let entries: [(tag: UInt16, permissions: UInt16, id: UInt32)] = [
        (0x01, 6, nobody), (0x02, 4, user), (0x04, 4, nobody), (0x10, 6, nobody), (0x20, 4, nobody),
      ]
      return [2, 0, 0, 0]
        + entries.flatMap { entry in
          [UInt8(entry.tag), 0, UInt8(entry.permissions), 0]
            + (0..<4).map { UInt8(truncatingIfNeeded: entry.id >> ($0 * 8)) }
        }
    }
  #endif

  @Test(
    "BYTES 3: an owner, ACL or attribute that cannot be restored leaves the note alone", .enabled(if: isRoot))
  func notRestorable() throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    _ = unsafe chown(vault.cPath("a.md"), 1234, 4321)
    let owner = Seam { _, event in event.call == .fchown ? .fail(EPERM) : .proceed }
    #expect(try vault.replace("a.md", by: "new", owner) == .refused(.metadataNotRestorable("owner")))
    #if os(Linux)
      try vault.setAttribute("user.tag", [1], of: "a.md")
      let attribute = Seam { _, event in event.call == .fsetxattr ? .fail(EACCES) : .proceed }
      #expect(try vault.replace("a.md", by: "new", attribute) == .refused(.metadataNotRestorable("user.tag")))
    #endif
    #expect(vault.text("a.md") == "old")
    #expect(try vault.names() == ["a.md"])
  }

  @Test(
    "BYTES 3: where the file system cannot exchange, the bytes are compared and the file renamed",
    arguments: [EINVAL, ENOSYS, ENOTSUP])
  func withoutExchange(code: Int32) throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    let seam = Seam { _, event in event.call == .exchange ? .fail(code) : .proceed }
    #expect(try vault.replace("a.md", by: "new", seam) == .written)
    #expect(vault.text("a.md") == "new")
    #expect(try vault.names() == ["a.md"])
    let saving = Seam { [vault] _, event in
      guard event.call == .exchange else { return .proceed }
      vault.write("a.md", "editor's")
      return .fail(code)
    }
    #expect(try vault.replace("a.md", by: "newer", saving) == .changedMeanwhile())
    #expect(vault.text("a.md") == "editor's")
    #expect(try vault.names() == ["a.md"])
  }

  @Test("BYTES 4: a note that is not what was read is left for another computation")
  func changed() throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    let old = try vault.read("a.md")
    vault.write("a.md", "odd")
    #expect(try vault.apply([.replace("a.md", old: old, new: [1])]) == [.changedMeanwhile()])
    vault.remove("a.md")
    #expect(try vault.apply([.replace("a.md", old: old, new: [1])]) == [.changedMeanwhile()])
    #expect(try vault.names() == [])
  }

  @Test("a note whose name fills the 255 bytes is written")
  func longName() throws {
    let vault = try TestVault()
    let name = NotePath(String(repeating: "n", count: 252) + ".md")
    vault.write(name, "old")
    #expect(try vault.replace(name, by: "new") == .written)
    #expect(vault.text(name) == "new")
  }
}
