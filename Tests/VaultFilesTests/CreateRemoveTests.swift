import Notes
import Testing
import VaultFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("BYTES 3 and 13: making and removing a note")
struct CreateRemoveTests {
  @Test("BYTES 3: a new note has the umask's mode")
  func create() throws {
    let vault = try TestVault()
    vault.write("like.md", "x")
    _ = unsafe chmod(vault.cPath("like.md"), 0o600)
    let mask = umask(0)
    _ = umask(mask)
    #expect(try vault.apply([.create("Follow-ups.md", new: Array("new".utf8))]) == [.written])
    #expect(vault.text("Follow-ups.md") == "new")
    #expect(vault.status("Follow-ups.md").st_mode & 0o7777 == 0o666 & ~mask)
    #expect(try vault.names() == ["Follow-ups.md", "like.md"])
  }

  @Test("a new note never replaces one, even one that appears at the last moment")
  func taken() throws {
    let vault = try TestVault()
    vault.write("a.md", "theirs")
    #expect(try vault.apply([.create("a.md", new: [1])]) == [.refused(.nameTaken)])
    let seam = Seam { [vault] _, event in
      if event.call == .renameNoReplace { vault.write("b.md", "theirs too") }
      return .proceed
    }
    #expect(try vault.apply([.create("b.md", new: [1])], seam) == [.refused(.nameTaken)])
    #expect(vault.text("a.md") == "theirs")
    #expect(vault.text("b.md") == "theirs too")
    #expect(try vault.names() == ["a.md", "b.md"])
  }

  @Test(
    "where the file system has no rename that spares the new name, link and unlink serve",
    arguments: [false, true])
  func link(taken: Bool) throws {
    let vault = try TestVault()
    if taken { vault.write("a.md", "theirs") }
    let seam = Seam { _, event in event.call == .renameNoReplace ? .fail(EINVAL) : .proceed }
    #expect(
      try vault.apply([.create("a.md", new: Array("ours".utf8))], seam)
        == [taken ? .refused(.nameTaken) : .written])
    #expect(vault.text("a.md") == (taken ? "theirs" : "ours"))
    #expect(try vault.names() == ["a.md"])
  }

  @Test("a note in a folder that is not there fails with the system's words")
  func noFolder() throws {
    let vault = try TestVault()
    let outcome = try #require(try vault.apply([.create("People/a.md", new: [1])]).first)
    #expect(outcome.description == "not written: open failed: no such file or directory")
  }

  @Test("BYTES 13: a note is removed if it has the bytes that were read")
  func remove() throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    #expect(try vault.apply([.remove("a.md", old: try vault.read("a.md"))]) == [.written])
    #expect(try vault.names() == [])
  }

  @Test(
    "BYTES 4: a note that an editor saves at any point of its removal is not removed",
    arguments: EditorSave.allCases)
  func savedMeanwhile(save: EditorSave) throws {
    let model = try TestVault()
    model.write("a.md", "old")
    let plan = Seam()
    _ = try model.apply([.remove("a.md", old: try model.read("a.md"))], plan)
    for place in plan.events.indices {
      let vault = try TestVault()
      vault.write("a.md", "old")
      let seam = Seam { [vault] now, _ in
        if now == place { save.run(in: vault, "a.md", "saved") }
        return .proceed
      }
      let outcome = try vault.apply([.remove("a.md", old: try vault.read("a.md"))], seam)[0]
      #expect(vault.text("a.md") == "saved", "\(plan.events[place]) \(outcome)")
    }
  }
}
