import Blocks
import Configuration
import Notes
import TestSupport
import Testing
import Workspace

@Suite("What a configuration does to a vault")
struct ConfiguredVaultTests {
  private static func vault(_ configuration: String) throws -> TemporaryFolder {
    try TemporaryFolder([
      ".enishi/config.yaml": configuration, "People/Ann.md": "", "Meetings/Talk.md": "",
      "a.md": "[[Ann]] [[Talk]] [[Nobody]]\n", "b.md": "[[a]]\n",
    ])
  }

  @Test(
    "blocks says which notes are given backlinks",
    arguments: [
      ("", ["Meetings/Talk.md", "People/Ann.md", "a.md"]),
      ("blocks: {meeting: []}", ["People/Ann.md", "a.md"]),
      ("blocks: {person: [person], other: [brief]}", ["Meetings/Talk.md"]),
      ("blocks: {meeting: []}\nbacklinks: {where: people}", ["People/Ann.md"]),
    ])
  func blocks(configuration: String, expected: [NotePath]) throws {
    #expect(try Self.vault(configuration).index().written.sorted() == expected)
  }

  @Test("A block that blocks no longer names is taken out, and one that was asked for stays")
  func blocksLater() throws {
    let vault = try Self.vault("")
    try vault.write("<!-- enishi:backlinks -->\n<!-- /enishi:backlinks -->\n", to: "Meetings/Talk.md")
    try vault.index()
    try vault.write("blocks: {person: [], meeting: [], other: []}\n", to: ".enishi/config.yaml")
    #expect(try vault.index().written.sorted() == ["People/Ann.md", "a.md"])
    #expect(try vault.text("People/Ann.md") == "" && vault.text("Meetings/Talk.md").contains("[[a]]"))
  }

  @Test("Every block that can be written can be named in blocks", arguments: BlockName.allCases)
  func blockNames(name: BlockName) {
    #expect(Settings.Block(rawValue: name.rawValue) != nil)
  }

  @Test(
    "BYTES 28: rules decide whether a finding is told and whether it is an error",
    arguments: [
      ("", 1, false), ("rules: {broken-link: off}", 0, false), ("rules: {broken_link: error}", 1, true),
      ("rules: {broken-link: info}", 1, false), ("rules: {not-utf8: error}", 1, false),
    ])
  func rules(configuration: String, count: Int, needsAttention: Bool) throws {
    let vault = try Self.vault(configuration)
    let checked = try Vault.open(at: vault.path, today: today).check()
    let indexed = try vault.index()
    for findings in [checked.findings, indexed.findings] {
      #expect(findings.count { $0.kind.name == "broken-link" } == count)
    }
    #expect(checked.needsAttention == needsAttention && indexed.needsAttention == needsAttention)
  }

  @Test("BYTES 7: a finding that is turned off leaves the note no less alone")
  func stillRefused() throws {
    let vault = try Self.vault("rules: {missing-end: off}")
    try vault.write("<!-- enishi:backlinks -->\n- mine\n", to: "People/Ann.md")
    let report = try vault.index()
    #expect(report.refused == ["People/Ann.md"] && report.needsAttention)
    #expect(!report.findingNames.contains("missing-end"))
    #expect(try vault.text("People/Ann.md") == "<!-- enishi:backlinks -->\n- mine\n")
  }
}
