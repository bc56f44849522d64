import Notes
import TestSupport
import Testing
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Looking at a vault's surroundings")
struct DoctorTests {
  private func examine(_ vault: TemporaryFolder, showsPrivate: Bool = false) throws -> DoctorReport {
    try Vault.examine(at: vault.path, today: today, showsPrivate: showsPrivate)
  }

  /// What a check found, each as `path message`.
  private func found(_ subject: DoctorSubject, in vault: TemporaryFolder) throws -> [String] {
    let check = try examine(vault).checks.first { $0.subject == subject }
    return check?.findings.map { "\($0.path.map { "\($0) " } ?? "")\($0.message)" } ?? []
  }

  @Test("A vault in order has nothing to mend, and is not touched")
  func fine() throws {
    let vault = try TemporaryFolder([
      ".git/HEAD": "", ".enishi/config.yaml": "language: en\n", "Ann.md": "", "Chapter 1.md": "One.\n",
      "Chapter 2.md": "Two.\n", "Chapter.md": "All.\n", "plan.md": "A\n", "plan-b.md": "B\n",
      "x (1).md": "1\n",
      "x.md": "2\n",
    ])
    let before = try vault.identities()
    let report = try examine(vault)
    #expect(report.checks.filter { $0.level != nil && $0.subject != .fileSystem } == [])
    #expect(!report.needsAttention && report.withheldCount == 0)
    #expect(try vault.identities() == before)
  }

  @Test(
    "A configuration that cannot be used is a finding with its line, and the rest is looked at all the same",
    arguments: [
      ("language: en\nlinsk: wiki\n", 2, "there is no key “linsk”; did you mean “links”?"),
      ("timezone: Mars/Olympus\n", nil, "there is no time zone “Mars/Olympus”; a name looks like Asia/Tokyo"),
    ] as [(String, Int?, String)])
  func configuration(text: String, line: Int?, message: String) throws {
    let vault = try TemporaryFolder([".enishi/config.yaml": text])
    let report = try examine(vault)
    let finding = try #require(report.checks.first { $0.subject == .configuration }?.findings.first)
    #expect(finding.line == line && finding.message == message)
    #expect(report.needsAttention && report.checks.count > 10)
  }

  @Test("BYTES 20: names that differ only in case or normal form are twins, folders as a whole")
  func twins() throws {
    let vault = try TemporaryFolder([
      "Ann.md": "", "ann.md": "", "e\u{301}.md": "", "a/x.md": "", "A/x.md": "",
      "A/y.md": "",
      "pic.PNG": "", "pic.png": "",
    ])
    // A dictionary would take these two names for one.
    try vault.write("", to: "\u{E9}.md")
    #expect(
      try found(.twins, in: vault).sorted() == [
        "a differs from “A” only in case", "ann.md differs from “Ann.md” only in case",
        "pic.png differs from “pic.PNG” only in case",
        "\u{E9}.md differs from “e\u{301}.md” only in how accents are stored",
      ])
  }

  @Test(
    "Copies of sync tools are known by their names, and where those say too little by their beginning",
    arguments: [
      ("Ann.sync-conflict-20260101-120000-ABCDEFG.md", "other", true),
      ("Ann (conflicted copy 2026-01-01 120000).md", "other", true),
      ("Ann (Bob's conflicted copy 2026-01-01).md", "other", true), ("Ann (Case Conflict).md", "other", true),
      ("Ann (花子の競合コピー 2026-01-01).md", "other", true), ("Ann [conflicted].md", "other", true),
      ("Ann 2.md", "alike", true), ("Ann (1).md", "alike", true), ("Ann(1).md", "alike", true),
      ("Ann-DESKTOP-AB12.md", "alike", true), ("Ann 2.md", "other", false), ("Ann-b.md", "other", false),
      ("Ann 2026.md", "alike", false), ("Bob 2.md", "alike", false), ("Ann (friend).md", "alike", false),
    ])
  func copies(name: String, content: String, isCopy: Bool) throws {
    let start = String(repeating: "She likes green. ", count: 20)
    let vault = try TemporaryFolder([
      "Ann.md": start + "Always.", name: content == "alike" ? start : "Other.",
    ])
    #expect(try found(.syncCopies, in: vault) == (isCopy ? ["\(name) a copy of “Ann.md”"] : []))
  }

  @Test("Conflicts, editors' locks, leftovers, permissions, links and encodings are found")
  func files() throws {
    let vault = try TemporaryFolder([
      "conflict.md": "<<<<<<< a\n=======\n>>>>>>> b\n", "x.md": "", ".x.md.swp": "", "#x.md#": "words",
      ".notes.swp": "", ".enishi-0a1b2c3d-new-0011223344556677": "z", "ro.md": "", "h1.md": "1",
      "out.md": "2",
    ])
    try vault.write([0x93, 0xFA, 0x96, 0x7B], to: "sjis.md")
    try vault.write([0x63, 0xE9], to: "latin.md")
    try vault.write([0xFF, 0xFE, 0x61, 0], to: "wide.md")
    unsafe chmod("\(vault.path)/ro.md", 0o444)
    unsafe link("\(vault.path)/h1.md", "\(vault.path)/h2.md")
    unsafe symlink("user@elsewhere.123", "\(vault.path)/.#x.md")
    unsafe symlink("../../x.md", "\(vault.path)/leaves.md")
    unsafe symlink("nothing", "\(vault.path)/gone.md")
    #expect(try found(.conflictMarkers, in: vault) == ["conflict.md a git conflict is still open here"])
    #expect(
      try found(.editorLocks, in: vault) == [
        "#x.md# unsaved words of “x.md” that Emacs kept", ".#x.md Emacs has “x.md” open with unsaved words",
        ".x.md.swp Vim has “x.md” open, or ended without saving it",
      ])
    #expect(
      try found(.leftovers, in: vault) == [".enishi-0a1b2c3d-new-0011223344556677 left by a killed run"])
    #expect(try found(.readOnly, in: vault) == ["ro.md is read-only"])
    #expect(
      try found(.hardLinks, in: vault) == [
        "h1.md is a file with 2 names", "h2.md is the same file as “h1.md”",
      ])
    #expect(
      try found(.symlinks, in: vault) == [
        "gone.md the symlink points at nothing",
        "leaves.md the symlink leads out of the vault and is not followed",
      ])
    #expect(
      try found(.encoding, in: vault) == [
        "latin.md is perhaps WINDOWS-1252", "sjis.md is perhaps CP932", "wide.md is perhaps UTF-16",
      ])
    #expect(try examine(vault).needsAttention)
  }

  @Test("BYTES 29: what is about a private note is counted and not shown")
  func privateNotes() throws {
    let vault = try TemporaryFolder([
      ".git/HEAD": "", "Diary.md": "---\nprivate: true\n---\n", "Diary (conflicted copy).md": "",
    ])
    unsafe chmod("\(vault.path)/Diary.md", 0o444)
    let report = try examine(vault)
    #expect(report.withheldCount == 2)
    #expect(report.checks.filter { $0.level != nil && $0.subject != .fileSystem } == [])
    #expect(try examine(vault, showsPrivate: true).withheldCount == 0)
  }

  @Test("The cache is looked at where there is one: whether it is there, and whether others can see it")
  func cache() throws {
    let vault = try TemporaryFolder([".git/HEAD": ""])
    let cache = try TemporaryFolder(["index": String(repeating: "x", count: 3000)])
    func check(_ folder: String) throws -> DoctorCheck? {
      try Vault.examine(at: vault.path, today: today, cache: .folder(folder)).checks.first {
        $0.subject == .cache
      }
    }
    #expect(
      try check("\(cache.path)/no")?.message == "there is none yet; it will be made in \(cache.path)/no")
    unsafe chmod(cache.path, 0o755)
    #expect(try check(cache.path)?.findings.first?.command == "chmod -R go-rwx '\(cache.path)'")
    unsafe chmod(cache.path, 0o700)
    #expect(try check(cache.path)?.message == "3 KiB in \(cache.path)")
    #expect(try examine(vault).checks.allSatisfy { $0.subject != .cache })
  }
}
