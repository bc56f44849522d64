import TestSupport
import Testing

@Suite("BYTES 27: real git merges notes with blocks")
struct MergeTests {
  private static let files = [
    "People/Ann.md": "---\ncadence: 30d\n---\n# Ann\n\nAn old friend.\n\n## Log\n\n- 2026-10-01 lunch\n",
    "People/Bob.md": "---\ncadence: 30d\n---\n# Bob\n\n- 2026-10-02 lunch\n",
    "Meetings/2026-11-10 Plan.md": "# Plan\n\n- [ ] send [[Bob]] the plan 📅 2026-11-20\n\nWith [[Ann]].\n",
    "Meetings/2026-11-11 Talk.md": "# Talk\n\n- [ ] [[Bob]]: budget 📅 2026-11-21\n",
  ]

  /// A repository with a branch `other`, on which one thing was done, and `main`, on which another was.
  private func diverged(_ ours: (GitVault) throws -> Void, _ theirs: (GitVault) throws -> Void) throws
    -> GitVault
  {
    let vault = try GitVault(Self.files)
    try vault.sh("git checkout -qb other")
    try theirs(vault)
    try vault.commit("theirs")
    try vault.sh("git checkout -q main")
    try ours(vault)
    try vault.commit("ours")
    return vault
  }

  private func meetAnn(_ vault: GitVault) throws {
    try vault.folder.write("# Tea\n\nTea with [[Ann]].\n", to: "Meetings/2026-11-15 Tea.md")
  }

  private func meetBob(_ vault: GitVault) throws {
    try vault.folder.write("# Walk\n\nA walk with [[Bob]] and [[Ann]].\n", to: "Meetings/2026-11-16 Walk.md")
    try vault.edit("People/Ann.md", "An old friend.", "An old and good friend.")
  }

  @Test(
    "blocks that differ on both sides never conflict",
    arguments: [
      "git merge -q -m merged other", "git rebase -q other", "git rebase -q --apply other",
      "git cherry-pick other", "git merge -q --squash other && git commit -qm squashed",
      "git merge-tree --write-tree main other > /dev/null && git merge -q -m merged other",
    ])
  func clean(command: String) throws {
    let vault = try diverged(meetAnn, meetBob)
    try vault.sh(command)
    try vault.expectIndexed()
    #expect(try vault.folder.text("People/Ann.md").contains("An old and good friend."))
  }

  @Test("a commit is taken back, and changes are put aside and come back")
  func revertAndStash() throws {
    let vault = try diverged(meetAnn, meetBob)
    try vault.sh("git merge -q -m merged other; git revert --no-edit -m 1 HEAD")
    try vault.expectIndexed()
    try vault.sh("git add -A; git commit -qm indexed --allow-empty")
    try vault.edit("People/Ann.md", "An old friend.", "A new friend.")
    try vault.sh("git stash -q")
    try vault.folder.write("# Call\n\nCalled [[Ann]].\n", to: "Meetings/2026-11-18 Call.md")
    try vault.commit("call")
    try vault.sh("git stash pop -q")
    try vault.expectIndexed()
    #expect(try vault.folder.text("People/Ann.md").contains("A new friend."))
  }

  @Test("a note that both sides made has the blocks of both and the text of both in conflict")
  func addedTwice() throws {
    let vault = try diverged(
      { try $0.folder.write("# Cy\n\nours\n", to: "People/Cy.md") },
      { try $0.folder.write("# Cy\n\ntheirs\n", to: "People/Cy.md") })
    #expect(try vault.run("git merge -q -m merged other").status == 1)
    let text = try vault.folder.text("People/Cy.md")
    #expect(text.contains("<<<<<<<") && text.contains("ours\n") && text.contains("theirs\n"))
    #expect(try vault.sh("git diff --name-only --diff-filter=U") == "People/Cy.md\n")
  }

  @Test("a note renamed on one side takes the other side's text")
  func renamed() throws {
    let vault = try diverged(
      { try $0.sh("git mv People/Ann.md 'People/Ann Lee.md'") },
      { try $0.edit("People/Ann.md", "An old friend.", "An old and good friend.") })
    try vault.sh("git merge -q -m merged other")
    #expect(try vault.folder.text("People/Ann Lee.md").contains("An old and good friend."))
    try vault.expectIndexed()
  }

  @Test("RULES 9: boxes that both sides ticked are both carried out, once each")
  func answers() throws {
    let vault = try GitVault(Self.files)
    func tick(_ words: String) throws {
      let list = try vault.folder.text("Follow-ups.md")
      let row = try #require(list.split(separator: "\n").first { $0.contains(words) }.map(String.init))
      try vault.edit("Follow-ups.md", row, row.replacing("[ ]", with: "[x]"))
    }
    try vault.sh("git checkout -qb other")
    try tick("the plan")
    try vault.sh("git commit -qam theirs; git checkout -q main")
    try tick("budget")
    try vault.sh("git commit -qam ours; git merge -q -m merged other")
    #expect(try vault.sh("enishi index --vault . --today 2026-11-22").contains("2 promises"))
    #expect(try vault.folder.text("Meetings/2026-11-10 Plan.md").contains("- [x] send"))
    #expect(try vault.folder.text("Meetings/2026-11-11 Talk.md").contains("- [x] [[Bob]]"))
    try vault.expectIndexed()
  }

  @Test("two branches merged into each other twice merge a third time")
  func crissCross() throws {
    let vault = try diverged(meetAnn, meetBob)
    try vault.sh(
      "git branch ours main; git merge -q -m one other; git checkout -q other; git merge -q -m two ours")
    try vault.folder.write("# Call\n\nCalled [[Ann]].\n", to: "Meetings/2026-11-18 Call.md")
    try vault.commit("theirs again")
    try vault.sh("git checkout -q main")
    try vault.folder.write("# Mail\n\nWrote to [[Ann]].\n", to: "Meetings/2026-11-19 Mail.md")
    try vault.commit("ours again")
    try vault.sh("git merge -q -m three other")
    try vault.expectIndexed()
  }

  private func inConflict() throws -> GitVault {
    try diverged(
      { try $0.edit("People/Ann.md", "An old friend.", "Our friend.") },
      { try $0.edit("People/Ann.md", "An old friend.", "Their friend.") })
  }

  private func expectMarkers(_ vault: GitVault, _ place: SourceLocation = #_sourceLocation) throws {
    let text = try vault.folder.text("People/Ann.md")
    #expect(
      text.contains("<<<<<<<") && text.contains("Our friend.") && text.contains("Their friend."),
      sourceLocation: place)
    #expect(
      try vault.sh("git diff --name-only --diff-filter=U").contains("People/Ann.md"), sourceLocation: place)
  }

  @Test("texts that conflict stay in conflict, with markers and nowhere but in people's text")
  func conflict() throws {
    let vault = try inConflict()
    #expect(try vault.run("git merge -q -m merged other").status == 1)
    try expectMarkers(vault)
    let result = try vault.run("enishi index --vault . --today 2026-11-22")
    #expect(result.status == 1 && result.output.contains("conflict"))
    try expectMarkers(vault)
    try vault.edit(
      "People/Ann.md", "<<<<<<< ours\nOur friend.\n=======\nTheir friend.\n>>>>>>> theirs", "Both.")
    try vault.sh("git add -A; git commit -qm settled")
    try vault.expectIndexed()
  }

  @Test(
    "a driver that is killed, fails or is gone leaves conflicts with markers",
    arguments: ["kill -9 $$", "exit 3", "exit 127", "head -c 9 \"$1\" > /dev/null; kill -11 $$"])
  func driverDies(script: String) throws {
    let vault = try inConflict()
    try vault.sh(
      "mkdir .git/bin; printf '#!/bin/sh\\n%s\\n' '\(script)' > .git/bin/enishi; chmod +x .git/bin/enishi")
    #expect(try vault.run("PATH=\"$PWD/.git/bin:$PATH\" git merge -q -m merged other").status == 1)
    try expectMarkers(vault)
  }

  @Test("a clone that does not know the driver merges as git does")
  func driverUnknown() throws {
    let vault = try inConflict()
    try vault.sh("git config --remove-section merge.enishi")
    #expect(try vault.run("git merge -q -m merged other").status == 1)
    try expectMarkers(vault)
  }
}
