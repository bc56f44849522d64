import TestSupport
import Testing

@Suite("BYTES 27: real git merges answers of which one is in dispute")
struct DisputedAnswerTests {
  private static let files = [
    "People/Ann.md": "---\ncadence: 30d\n---\n# Ann\n\nAn old friend.\n\n## Log\n\n- 2026-10-01 lunch\n",
    "People/Bob.md": "# Bob\n\n- 2026-10-02 lunch\n",
    "Meetings/2026-11-10 Plan.md": "# Plan\n\n- [ ] send [[Bob]] the plan 📅 2026-11-20\n",
    "Meetings/2026-11-11 Talk.md": "# Talk\n\n- [ ] [[Bob]]: budget 📅 2026-11-21\n",
  ]

  /// A merge that ended with the plan in dispute: ours has done it, theirs has let it go.
  private func merged(_ configuration: String = "true", size: Int? = nil) throws -> GitVault {
    let vault = try GitVault(Self.files)
    if let size {
      try vault.folder.write("*.md conflict-marker-size=\(size)\n", to: ".git/info/attributes")
    }
    try vault.sh("\(configuration); git checkout -qb other")
    try answer("[[Ann]]", "[x]", " // at the station", in: vault)
    try answer("the plan", "[-]", in: vault)
    try vault.sh("git commit -qam theirs; git checkout -q main")
    try answer("budget", "[x]", in: vault)
    try answer("the plan", "[x]", in: vault)
    try vault.sh("git commit -qam ours")
    #expect(try vault.run("git merge -q -m merged other").status == 1)
    return vault
  }

  private func answer(_ row: String, _ mark: String, _ words: String = "", in vault: GitVault) throws {
    let list = try vault.folder.text("Follow-ups.md").split(separator: "\n")
    let line = try #require(list.first { $0.hasPrefix("- [ ]") && $0.contains(row) }.map(String.init))
    try vault.edit("Follow-ups.md", line, line.replacing("[ ]", with: mark) + words)
  }

  @Test(
    "RULES 9: whichever side is taken, the next run carries out every other answer", arguments: [true, false])
  func bothSides(takesOurs: Bool) throws {
    let vault = try merged()
    let text = try vault.folder.text("Follow-ups.md")
    let refused = try vault.run("enishi index --vault . --today 2026-11-22")
    #expect(refused.status == 1 && refused.output.contains("conflict"))
    #expect(try vault.folder.text("Follow-ups.md") == text)
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("<<<<<<<") }.count == 1, "\(text)")

    let taken = "sed -i -e '/^<<<<<<< /d' -e '/^=======$/,/^>>>>>>> /d' Follow-ups.md"
    let other = "sed -i -e '/^<<<<<<< /,/^=======$/d' -e '/^>>>>>>> /d' Follow-ups.md"
    try vault.sh("\(takesOurs ? taken : other); git add -A; git commit -qm settled")
    try vault.sh("enishi index --vault . --today 2026-11-22")
    let plan = try vault.folder.text("Meetings/2026-11-10 Plan.md")
    #expect(plan.contains(takesOurs ? "- [x] send" : "- [-] send"))
    #expect(try vault.folder.text("Meetings/2026-11-11 Talk.md").contains("- [x] [[Bob]]"))
    #expect(try vault.folder.text("People/Ann.md").contains("at the station"))
    try vault.expectIndexed()
  }

  @Test("conflicts of rows have the size and the form that git was asked for")
  func form() throws {
    let text = try merged("git config merge.conflictStyle diff3", size: 9).folder.text("Follow-ups.md")
    let lines = text.split(separator: "\n").drop { $0 != "<<<<<<<<< ours" }.prefix(7)
    #expect(lines.count == 7, "\(text)")
    let row = lines.dropFirst().first?.dropFirst(6) ?? ""
    #expect(
      Array(lines) == [
        "<<<<<<<<< ours", "- [x] \(row)", "||||||||| base", "- [ ] \(row)", "=========", "- [-] \(row)",
        ">>>>>>>>> theirs",
      ])
  }
}
