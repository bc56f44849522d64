import Notes
import Testing
import VaultFiles

@Suite("FORMAT 1: what counts as the vault")
struct ScanRulesTests {
  @Test("notes are *.md and *.markdown in any case, sorted by the bytes of their paths")
  func notes() throws {
    let vault = try TestVault()
    for name in [
      "b.md", "A.MD", "c.markdown", "d.MarkDown", "a b/x.md", "a/x.md", "a.md", "a/.md.md", "a-/x.md",
    ] {
      vault.write(NotePath(name), "x")
    }
    vault.write("pic.png", "x")
    vault.write("md", "x")
    vault.write("x.mdx", "x")
    let scan = try vault.scan()
    #expect(
      scan.notes.map(\.path.description)
        == ["A.MD", "a b/x.md", "a-/x.md", "a.md", "a/x.md", "b.md", "c.markdown", "d.MarkDown"])
    #expect(scan.notes.map(\.path) == scan.notes.map(\.path).sorted())
    #expect(scan.attachments == ["md", "pic.png", "x.mdx"])
    #expect(scan.problems.isEmpty)
  }

  @Test(
    "a name that the rules leave out is skipped with its reason",
    arguments: [
      (".hidden.md", SkipReason.hidden), (".obsidian/x.md", .hidden), ("node_modules/x.md", .nodeModules),
      ("logseq/bak/x.md", .logseqBackup), ("sub/logseq/version-files/x.md", .logseqBackup),
      ("Templates/x.md", .templates), ("sub/template/x.md", .templates), ("VORLAGEN/x.md", .templates),
      ("模板/x.md", .templates), ("テンプレート/x.md", .templates), ("テンフ\u{309A}レート/x.md", .templates),
      ("x.md~", .editorLeftover), (".#x.md", .editorLeftover), ("#x.md#", .editorLeftover),
      ("x.sync-conflict-2026.md", .syncLeftover), ("x (conflicted copy 2026).md", .syncLeftover),
      ("x.md.orig", .syncLeftover),
    ])
  func skipped(name: String, reason: SkipReason) throws {
    let vault = try TestVault()
    vault.write(NotePath(name), "x")
    let scan = try vault.scan()
    #expect(scan.notes.isEmpty)
    #expect(scan.attachments.isEmpty)
    #expect(scan.skipped.map(\.reason) == [reason])
    #expect(scan.skipped.allSatisfy { name.hasPrefix($0.path.description) })
  }

  @Test(
    "a name that is merely like a rule is a note",
    arguments: [
      "bak/x.md", "logseq/x.md", "Template.md", "My Templates/x.md", "#x.md", "a~b.md", "x.orig.md",
    ])
  func kept(name: String) throws {
    let vault = try TestVault()
    vault.write(NotePath(name), "x")
    #expect(try vault.scan().notes.map(\.path.description) == [name])
  }

  @Test("what the configuration ignores is skipped, and an ignored folder is not entered")
  func ignored() throws {
    let vault = try TestVault()
    for name in ["Archive/deep/x.md", "keep.md", "drop.md", "pic.png"] { vault.write(NotePath(name), "x") }
    let scan = try vault.root().scan { path, isFolder in
      isFolder ? path == "Archive" : path == "drop.md" || path == "pic.png"
    }
    #expect(scan.notes.map(\.path) == ["keep.md"])
    #expect(scan.skipped.map(\.path) == ["Archive", "drop.md", "pic.png"])
    #expect(scan.skipped.allSatisfy { $0.reason == .ignored })
  }

  @Test("names that are not UTF-8, twins in NFC and NFD, and names of 255 bytes are all listed")
  func strangeNames() throws {
    let vault = try TestVault()
    let names: [[UInt8]] = [
      [0xFF, 0xFE] + Array(".md".utf8), Array("\u{E9}.md".utf8), Array("e\u{301}.md".utf8),
      [UInt8](repeating: UInt8(ascii: "n"), count: 252) + Array(".md".utf8), Array("line\nbreak.md".utf8),
    ]
    for name in names { vault.write(NotePath(bytes: name), "x") }
    #expect(try vault.scan().notes.map(\.path) == names.map(NotePath.init(bytes:)).sorted())
  }

  @Test("BYTES 17: identity, number of names and mode come with the note, and tell an edit of equal size")
  func identity() throws {
    let vault = try TestVault()
    vault.write("a.md", "one")
    let before = try #require(try vault.scan().notes.first)
    #expect(before.hardLinkCount == 1)
    #expect(before.permissions & 0o700 == 0o600)
    #expect(before.identity == (try vault.read("a.md").identity))
    vault.write("b.md", "two")
    vault.rename("b.md", to: "a.md")
    let after = try #require(try vault.scan().notes.first)
    #expect(after.identity.size == before.identity.size)
    #expect(after.identity != before.identity)
  }

  @Test("the vault may be named through a symlink")
  func rootThroughSymlink() throws {
    let vault = try TestVault()
    vault.write("real/a.md", "x")
    vault.symlink("link", to: "real")
    let root = try VaultRoot(at: vault.path + "/link")
    #expect(try root.scan().notes.map(\.path) == ["a.md"])
    #expect(String(decoding: root.realPath, as: UTF8.self).hasSuffix("/real"))
  }

  @Test("a vault that is missing or a file is an error with one sentence")
  func noVault() throws {
    let vault = try TestVault()
    vault.write("a.md", "x")
    #expect(throws: VaultError.self) { _ = try VaultRoot(at: vault.path + "/missing") }
    let error = #expect(throws: VaultError.self) { _ = try VaultRoot(at: vault.path + "/a.md") }
    #expect(error?.description.hasSuffix("the vault cannot be opened: not a directory") == true)
  }
}
