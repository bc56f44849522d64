import Foundation
import TestSupport
import Testing

@Suite("When git's hooks write, and when they do not")
struct HookWritingTests {
  /// A repository whose last commit holds a note that no block knows yet.
  private func behind() throws -> GitVault {
    let vault = try GitVault([
      "People/Ann.md": "---\ncadence: 30d\n---\n# Ann\n", "Meetings/2026-11-10 Plan.md": "With [[Ann]].\n",
      ".enishi/config.yaml": "language: en\n",
    ])
    try vault.sh("enishi git install; git branch old")
    try vault.folder.write("Tea with [[Ann]].\n", to: "Meetings/2026-11-15 Tea.md")
    try vault.sh("git add -A; git commit -qm tea")
    return vault
  }

  private func blocks(_ vault: GitVault) throws -> String {
    try vault.run("grep -rl '<!-- enishi:' --include='*.md' . || true").output
  }

  @Test(
    "a new branch, files out of a commit, and a work tree leave the notes as they are committed",
    arguments: [
      "git checkout -qb new", "git switch -qc new", "git checkout -q HEAD -- Meetings",
      "git checkout -q old -- People/Ann.md; git reset -q; git checkout -q .",
      "git worktree add -q work; cd work", "git worktree add -q work old; cd work",
      "git clone -q . copy; cd copy",
    ])
  func staysClean(command: String) throws {
    let vault = try behind()
    #expect(try vault.sh("\(command); git status --short -uno") == "")
  }

  @Test("a look at an old commit, and an amended message, leave the notes as they are committed")
  func staysAsCommitted() throws {
    let vault = try behind()
    try vault.sh("enishi index --yes; git add -A; git commit -qm indexed")
    try vault.folder.write("Lunch with [[Ann]].\n", to: "Meetings/2026-11-16 Lunch.md")
    try vault.sh("git add -A; git commit -qm lunch; git commit -q --amend -m Lunch")
    #expect(try vault.sh("git status --short") == "")
    #expect(
      try vault.sh("git checkout -q HEAD~1; git status --short; git checkout -q main~3; git status --short")
        == "")
    try vault.sh("git checkout -q main")
    #expect(try vault.folder.text("People/Ann.md").contains("2026-11-16 Lunch"))
  }

  @Test(
    "what a hook cannot write it tells as `index` does, with the note and the reason, and no more than five")
  func tellsErrors() throws {
    let vault = try behind()
    try vault.sh("git checkout -qB far old")
    for number in 1...7 {
      try vault.folder.write("# \(number)\n\n<!-- enishi:backlinks -->\n", to: "People/P\(number).md")
    }
    try vault.sh("git add -A; git commit -q --no-verify -m open; git checkout -qf main")
    let result = try vault.run("git checkout -qf . ; git merge -q --no-edit far")
    #expect(result.status == 0)
    #expect(result.output.contains("People/P1.md:3: error: "), "\(result.output)")
    #expect(result.output.components(separatedBy: ": error: ").count == 6, "\(result.output)")
    #expect(result.output.contains("and 2 more: `enishi check` tells them all"), "\(result.output)")
  }

  @Test("a checkout of another commit brings the blocks up to date")
  func writes() throws {
    let vault = try behind()
    try vault.sh("git checkout -q old; git checkout -q .; git checkout -q main")
    #expect(try vault.folder.text("People/Ann.md").contains("2026-11-15 Tea"))
  }

  @Test(
    "a pull brings the blocks up to date, however it puts what it fetched and what was here together",
    arguments: [
      ("pull -q --no-rebase --no-edit", true), ("pull -q --rebase", true), ("pull -q -r", true),
      ("-c rebase.backend=apply pull -q --rebase", true),
      ("-c pull.rebase=true -c rebase.backend=apply pull -q", true), ("pull -q --ff-only", false),
      ("pull -q --no-rebase", false), ("pull -q --rebase", false),
    ])
  func pull(command: String, diverges: Bool) throws {
    let vault = try behind()
    try vault.sh("enishi index; git add -A; git commit -qm indexed; git clone -q . .git/far")
    try vault.folder.write("Lunch with [[Ann]].\n", to: ".git/far/Meetings/2026-11-16 Lunch.md")
    try vault.sh("cd .git/far; git add -A; git commit -qm lunch")
    try vault.sh("git remote add origin .git/far; git fetch -q; git branch -q -u origin/main")
    if diverges {
      for number in 1...2 {
        try vault.folder.write("Call with [[Ann]].\n", to: "Meetings/2026-11-1\(number) Call.md")
        try vault.sh("enishi index; git add -A; git commit -qm 'call \(number)'")
      }
    }
    try vault.sh("git \(command); test ! -e .git/rebase-merge; test ! -e .git/rebase-apply")
    #expect(try vault.folder.text("People/Ann.md").contains("2026-11-16 Lunch"))
    #expect(try vault.sh("git log --oneline -- 'Meetings/2026-11-16 Lunch.md'").contains("lunch"))
  }

  @Test("after strip no hook brings blocks back, until index is run by hand")
  func afterStrip() throws {
    let vault = try behind()
    try vault.sh("git checkout -qb bare; enishi strip; git add -A; git commit -qm bare")
    #expect(try blocks(vault) == "")
    try vault.sh("git checkout -q main; git checkout -q .; git checkout -q bare")
    #expect(try blocks(vault) == "")
    try vault.sh("git checkout -qb more; echo '[[Ann]]' > More.md; git add -A; git commit -qm more")
    try vault.sh(
      "git checkout -q bare; git merge -q --no-ff -m merged more; git commit -q --amend -m renamed")
    #expect(try blocks(vault) == "")
    #expect(try vault.sh("git status --short") == "")
    try vault.sh(
      "enishi index; git add -A; git commit -qm indexed; git checkout -q more; git checkout -q bare")
    #expect(try blocks(vault) != "")
  }

  @Test("a block that strip had to leave, since somebody wrote into it, brings none back")
  func editedBlockAfterStrip() throws {
    let vault = try behind()
    try vault.sh(
      "enishi index; sed -i 's/^<!-- .enishi:person/mine\\n&/' People/Ann.md; git checkout -qb bare")
    #expect(try vault.run("enishi strip").status == 1)
    #expect(try vault.folder.text("People/Ann.md").contains("mine"))
    try vault.sh("git add -A; git commit -qm bare --no-verify; git checkout -q old; git checkout -qf bare")
    #expect(try blocks(vault) == "./People/Ann.md\n")
  }

  @Test("a vault that was never indexed is not written by a hook, with a configuration or not")
  func neverIndexed() throws {
    let vault = try behind()
    try vault.sh("enishi strip; git add -A; git commit -qm bare; git checkout -qb more")
    try vault.folder.write("# Bob\n\nWith [[Ann]].\n", to: "People/Bob.md")
    try vault.sh("git add -A; git commit -qm more; git checkout -q main; git merge -q --no-ff -m merged more")
    #expect(try blocks(vault) == "")
  }

  @Test("where the program is gone, a commit goes through with a word, and the other hooks are silent")
  func programGone() throws {
    let vault = try behind()
    let bare = "PATH=/usr/bin:/bin git"
    try vault.folder.write("# Cy\n", to: "People/Cy.md")
    let told = try vault.sh("\(bare) add -A; \(bare) commit -qm cy 2>&1")
    #expect(told == "enishi is not found, so notes are not checked\n")
    #expect(try vault.sh("\(bare) checkout -q old 2>&1; \(bare) checkout -q main 2>&1") == "")
    #expect(try vault.sh("\(bare) merge -q old 2>&1; \(bare) commit -q --amend --no-verify -m x 2>&1") == "")
  }

  @Test("an example of a conflict in code does not stop a commit; a conflict does")
  func example() throws {
    let vault = try behind()
    let conflict = "<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n"
    try vault.folder.write("# Git\n\n```\n\(conflict)```\n", to: "Git.md")
    try vault.sh("git add -A; git commit -qm example")
    try vault.folder.write("# Git\n\n\(conflict)", to: "Git.md")
    #expect(try vault.run("git commit -qam conflict").status == 1)
  }
}
