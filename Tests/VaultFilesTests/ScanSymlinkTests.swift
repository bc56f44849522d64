import Notes
import Testing
import VaultFiles

@Suite("FORMAT 1: symlinks in the vault")
struct ScanSymlinkTests {
  @Test("a file that a symlink reaches inside the vault is listed once, under its real path")
  func inside() throws {
    let vault = try TestVault()
    vault.write("People/ann.md", "x")
    vault.write("z.md", "x")
    vault.symlink("alias.md", to: "People/ann.md")
    vault.symlink("People/up.md", to: "../z.md")
    vault.symlink("chain.md", to: "alias.md")
    vault.symlink("folk", to: "./People")
    vault.symlink("through.md", to: "folk/ann.md")
    let scan = try vault.scan()
    #expect(scan.notes.map(\.path) == ["People/ann.md", "z.md"])
    #expect(scan.problems.isEmpty)
    #expect(
      scan.links == [
        ScannedLink(path: "People/up.md", target: "z.md", isFolder: false),
        ScannedLink(path: "alias.md", target: "People/ann.md", isFolder: false),
        ScannedLink(path: "chain.md", target: "People/ann.md", isFolder: false),
        ScannedLink(path: "folk", target: "People", isFolder: true),
        ScannedLink(path: "through.md", target: "People/ann.md", isFolder: false),
      ])
  }

  @Test(
    "a symlink that cannot be followed is a problem and not a failure",
    arguments: [
      ("nowhere.md", ScanProblem.Cause.danglingSymlink), ("note.md/below.md", .danglingSymlink),
      ("/etc/hostname", .absoluteSymlink), ("absolute", .absoluteSymlink),
      ("../outside.md", .symlinkLeavesVault),
      ("sub/../../x.md", .symlinkLeavesVault), ("link.md", .symlinkLoop), ("ring", .symlinkLoop),
      (".", .symlinkLoop),
    ])
  func problem(target: String, cause: ScanProblem.Cause) throws {
    let vault = try TestVault()
    vault.write("note.md", "x")
    vault.makeFolder("sub")
    vault.symlink(".absolute", to: "/etc/hostname")
    vault.symlink(".ring", to: ".ring2")
    vault.symlink(".ring2", to: ".ring")
    vault.symlink("link.md", to: ["absolute": ".absolute", "ring": ".ring"][target] ?? target)
    let scan = try vault.scan()
    #expect(scan.problems == [ScanProblem(path: "link.md", cause: cause)])
    #expect(scan.notes.map(\.path) == ["note.md"])
  }

  @Test("a symlink to a folder that it lies in is a loop and is not entered")
  func ancestor() throws {
    let vault = try TestVault()
    vault.write("a/b/x.md", "x")
    vault.symlink("a/b/up", to: "..")
    let scan = try vault.scan()
    #expect(scan.problems == [ScanProblem(path: "a/b/up", cause: .symlinkLoop)])
    #expect(scan.notes.map(\.path) == ["a/b/x.md"])
  }
}
