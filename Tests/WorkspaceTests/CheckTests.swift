import Notes
import TestSupport
import Testing
import VaultFiles
import Workspace

@Suite("Checking a vault")
struct CheckTests {
  private static let files = [
    "Ann.md": "---\ntype: person\n---\n[[Nix]]\n", "Secret.md": "---\nprivate: true\n---\n[[Nix]]\n",
    "a/Twin.md": "", "b/Twin.md": "---\nprivate: true\n---\n", "Links.md": "[[Twin]] [[Secret#Nowhere]]\n",
    "Broken.md": "---\nprivate: true\n---\n<!-- enishi:backlinks -->\n",
  ]

  private func check(_ vault: TemporaryFolder, _ options: CheckOptions = CheckOptions()) throws -> CheckReport
  {
    try Vault.open(at: vault.path, today: today).check(options)
  }

  @Test("BYTES 29: what stands in a private note, or names one, is counted and not shown")
  func privateNotes() throws {
    let vault = try TemporaryFolder(Self.files)
    let report = try check(vault)
    #expect(report.findings.map { "\($0.path) \($0.kind.name)" } == ["Ann.md broken-link"])
    #expect(report.withheldCount == 4 && report.needsAttention)
    let all = try check(vault, CheckOptions(showsPrivate: true))
    #expect(all.findings.count == 5 && all.withheldCount == 0)
  }

  @Test("Some notes alone: by name, by path, unread ones and those left out too")
  func someNotes() throws {
    var files = Self.files
    files["Templates/x.md"] = "[[Nix]]\n"
    let vault = try TemporaryFolder(files)
    try vault.write([0xFF], to: "Bytes.md")
    let report = try check(vault, CheckOptions(notes: ["Ann", "Bytes.md", "\(vault.path)/Templates/x.md"]))
    #expect(report.findings.map(\.kind.name) == ["broken-link", "not-utf8"])
    #expect(report.noteCount == 2)
    #expect(report.skipped.map(\.path) == ["Templates"])
    #expect(throws: WorkspaceError.unknownNote("Bob", suggestion: nil)) {
      try check(vault, CheckOptions(notes: ["Bob"]))
    }
  }

  @Test(
    "A column in bytes becomes one in code points",
    arguments: [
      ("[[Nix]]", 1), ("a [[Nix]]", 3), ("日本 [[Nix]]", 4), ("é [[Nix]]", 3), ("e\u{301} [[Nix]]", 4),
      ("👩‍👧 [[Nix]]", 5), ("\u{FEFF}日 [[Nix]]", 3), ("one\r\n日 [[Nix]]", 3), ("one\n\n\n日本[[Nix]]\n[[Ann]]", 3),
    ])
  func columns(text: String, column: Int) throws {
    let vault = try TemporaryFolder(["x.md": text, "Ann.md": ""])
    let opened = try Vault.open(at: vault.path, today: today)
    let findings = try opened.check().findings.filter { $0.kind.name == "broken-link" }
    #expect(opened.codePointColumns(of: findings) == [column])
  }

  @Test("A column that the line no longer has is left out")
  func goneColumns() throws {
    let vault = try TemporaryFolder(["x.md": "ab\n"])
    let opened = try Vault.open(at: vault.path, today: today)
    let places = [(1, 3), (1, 9), (7, 1), (1, 4)].map { line, column in
      Finding(.conflictMarkers, path: "x.md", line: line, column: column)
    }
    #expect(opened.codePointColumns(of: places) == [3, nil, nil, nil])
    #expect(opened.codePointColumns(of: [Finding(.vanished, path: "y.md", line: 1, column: 1)]) == [1])
  }
}
