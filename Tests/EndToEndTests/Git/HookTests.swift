import Foundation
import TestSupport
import Testing

@Suite("Git's hooks and settings")
struct HookTests {
  private static let files = [
    "People/Ann.md": "---\ncadence: 30d\n---\n# Ann\n\nAn old friend.\n",
    "Meetings/2026-11-10 Plan.md": "# Plan\n\nWith [[Ann]].\n",
    ".enishi/config.yaml": "language: en\n",
  ]

  /// Every file below `.git` but objects and logs, and the vault's own.
  private func state(_ folder: TemporaryFolder) throws -> [String: String] {
    try folder.contents().filter { name, _ in
      !name.hasPrefix(".git/objects") && !name.hasPrefix(".git/logs") && name != ".git/index"
    }.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "uninstall leaves what install found, byte for byte",
    arguments: [
      "true",
      "printf '#!/bin/bash\\necho mine\\nexit 0\\n' > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit",
      "printf '#!/usr/bin/env python3\\nprint(1)\\n' > .git/hooks/post-merge; chmod +x .git/hooks/post-merge",
      "printf '#!/bin/sh\\r\\necho mine\\r\\n' > .git/hooks/post-rewrite; chmod +x .git/hooks/post-rewrite",
      "printf '#!/bin/sh\\necho off\\n' > .git/hooks/post-checkout",
      "printf '*.png binary\\n' > .gitattributes", "printf '*.md text' > .gitattributes",
      "printf '*.md merge=union\\r\\n' > .gitattributes",
      "mkdir .husky; git config core.hooksPath .husky; printf '#!/bin/sh\\n' > .husky/pre-commit; chmod +x .husky/*",
      "git config merge.other.driver true; git config diff.md.textconv cat",
    ])
  func uninstall(setup: String) throws {
    let vault = try GitVault(Self.files, installs: false)
    try vault.sh(setup)
    let before = try state(vault.folder)
    try vault.sh("enishi git install")
    #expect(try state(vault.folder) != before)
    let once = try state(vault.folder)
    try vault.sh("enishi git install")
    #expect(try state(vault.folder) == once)
    try vault.sh("enishi git uninstall")
    #expect(try state(vault.folder) == before)
  }

  @Test("where hooks lie in a folder of their own, it is told what to call from there")
  func hooksElsewhere() throws {
    let vault = try GitVault(Self.files, installs: false)
    try vault.sh("mkdir .husky; git config core.hooksPath .husky")
    let told = try vault.sh("enishi git install")
    #expect(told.contains("pre-commit hook: left alone") && told.contains("git hook --vault '.' pre-commit"))
    #expect(try vault.sh("ls -A .husky") == "")
  }

  @Test("a repository without a folder of hooks gets one")
  func noHooks() throws {
    let vault = try GitVault(Self.files, installs: false)
    try vault.sh("rm -r .git/hooks; enishi git install")
    #expect(try vault.sh("enishi git status").contains("pre-commit hook: in place"))
  }

  @Test("a note whose name begins with a hyphen is compared and merged as any other")
  func hyphen() throws {
    let vault = try GitVault(Self.files)
    try vault.folder.write("one\n", to: "-x.md")
    try vault.sh("git add -A; git commit -qm one; git checkout -qb other")
    try vault.folder.write("two\n", to: "-x.md")
    #expect(try vault.sh("git diff").contains("+two"))
    try vault.sh("git commit -qam two; git checkout -q main")
    try vault.folder.write("one\n\nthree\n", to: "People/Bob.md")
    try vault.sh("git add -A; git commit -qm three; git merge -q -m merged other")
    #expect(try vault.folder.text("-x.md") == "two\n")
  }

  @Test("a hook that was there still runs, with what git gives it")
  func ownHook() throws {
    let vault = try GitVault(Self.files, installs: false)
    try vault.sh(
      "printf '#!/bin/sh\\ncat > .git/seen\\n' > .git/hooks/post-rewrite; chmod +x .git/hooks/post-rewrite")
    try vault.sh("enishi git install; git commit -q --amend -m renamed")
    #expect(try vault.folder.text(".git/seen").split(separator: " ").count == 2)
  }

  @Test("what a person gave notes as attributes holds")
  func ownAttributes() throws {
    let vault = try GitVault(Self.files, installs: false)
    try vault.sh("printf '*.md merge=union\\n' > .gitattributes; enishi git install")
    #expect(try vault.sh("git check-attr merge diff -- a.md") == "a.md: merge: union\na.md: diff: enishi\n")
    #expect(try vault.sh("enishi git status").contains("merge=union"))
  }

  @Test("after a merge and a checkout the blocks are up to date")
  func afterMerge() throws {
    let vault = try GitVault(Self.files)
    try vault.sh("enishi git install; git checkout -qb other")
    try vault.folder.write("# Tea\n\nTea with [[Ann]].\n", to: "Meetings/2026-11-15 Tea.md")
    try vault.sh("git add -A; git commit -qm tea; git checkout -q main")
    #expect(try !vault.folder.text("People/Ann.md").contains("Tea"))
    try vault.sh("git checkout -q .; git merge -q --no-ff -m merged other")
    #expect(try vault.folder.text("People/Ann.md").contains("2026-11-15 Tea"))
    #expect(try vault.sh("enishi index --check").contains("nothing"))
  }

  @Test(
    "a rebase, with changes put aside or not, is not disturbed by the hooks", arguments: ["", "--autostash"])
  func rebase(option: String) throws {
    let vault = try GitVault(Self.files)
    try vault.sh("enishi git install; git checkout -qb other")
    for number in 1...3 {
      try vault.folder.write("# Tea\n\nTea with [[Ann]].\n", to: "Meetings/2026-11-1\(number) Tea.md")
      try vault.sh("enishi index; git add -A; git commit -qm 'tea \(number)'")
    }
    try vault.sh("git checkout -q main; git checkout -q .")
    try vault.edit("People/Ann.md", "An old friend.", "A good friend.")
    try vault.sh("enishi index; git add -A; git commit -qm main; git checkout -q other; git checkout -q .")
    if !option.isEmpty { try vault.edit("People/Ann.md", "# Ann", "# Ann Lee") }
    let output = try vault.sh("git rebase \(option) main 2>&1")
    #expect(!output.contains("safe in the stash"), "\(output)")
    #expect(try vault.folder.text("People/Ann.md").contains("A good friend."))
    try vault.sh("enishi index")
    #expect(try vault.sh("enishi index --check").contains("nothing"))
  }

  @Test("a commit is checked by what is staged, not by what stands in the folder")
  func preCommit() throws {
    let vault = try GitVault(Self.files)
    let broken = "# Cy\n\n<!-- enishi:backlinks -->\n"
    try vault.folder.write(broken, to: "People/Cy.md")
    try vault.sh("git add -A")
    try vault.folder.write("# Cy\n", to: "People/Cy.md")
    let result = try vault.run("git commit -qm broken")
    #expect(result.status == 1 && result.output.contains("People/Cy.md:3"), "\(result.output)")
    try vault.sh("git add -A")
    try vault.folder.write(broken, to: "People/Cy.md")
    let before = try vault.folder.contents().filter { $0.key.hasSuffix(".md") }
    try vault.sh("git commit -qm fine")
    #expect(try vault.folder.contents().filter { $0.key.hasSuffix(".md") } == before)
  }

  @Test("an open conflict within a list is told as that, and not as an edit by hand")
  func conflictInList() throws {
    let vault = try GitVault(Self.files)
    let note = try vault.folder.text("People/Ann.md")
    let list = note.split(separator: "\n").last { $0.hasPrefix("- ") } ?? ""
    try vault.folder.write(
      note.replacing(list, with: "<<<<<<< ours\n\(list)\n=======\n- other\n>>>>>>> theirs"),
      to: "People/Ann.md")
    let result = try vault.run("git add -A; git commit -qm open")
    #expect(result.status == 1 && result.output.contains("git conflict"), "\(result.output)")
    #expect(!result.output.contains("by hand"), "\(result.output)")
  }

  @Test("a commit of one path, and the first of a repository, are checked too")
  func partialCommit() throws {
    let vault = try GitVault(Self.files)
    try vault.folder.write("# Cy\n\n<!-- enishi:backlinks -->\n", to: "People/Cy.md")
    try vault.folder.write("# Dee\n", to: "People/Dee.md")
    try vault.sh("git add -A; git commit -qm one People/Dee.md")
    #expect(try vault.run("git commit -qm two People/Cy.md").status == 1)
    try vault.sh("git checkout -q --orphan fresh")
    #expect(try vault.run("git commit -qm all").status == 1)
  }

  @Test("differences show people's text, and the whole file where the program is gone")
  func view() throws {
    let vault = try GitVault(Self.files)
    try vault.folder.write("# Tea\n\nTea with [[Ann]].\n", to: "Meetings/2026-11-15 Tea.md")
    try vault.edit("People/Ann.md", "An old friend.", "A good friend.")
    try vault.sh("enishi index --today 2026-11-22")
    let shown = try vault.sh("git diff -- People/Ann.md")
    #expect(shown.contains("+A good friend.") && !shown.contains("Tea"))
    let bare = try vault.sh("PATH=/usr/bin:/bin git diff -- People/Ann.md")
    #expect(bare.contains("+A good friend.") && bare.contains("Tea"))
  }

  @Test("a vault in a folder of the repository, with a name that a shell would read")
  func nested() throws {
    let folder = try TemporaryFolder(
      Dictionary(
        uniqueKeysWithValues: Self.files.map { ("my notes; touch pwned; '$(x)/\($0.key)", $0.value) }))
    let vault = try GitVault(folder, installs: false)
    let place = "\"my notes; touch pwned; '\\$(x)\""
    try vault.sh(
      "enishi git install --vault \(place); enishi index --vault \(place); git add -A; git commit -qm notes; git checkout -qb other"
    )
    let name = "my notes; touch pwned; '$(x)/Meetings/2026-11-15 Tea.md"
    try vault.folder.write("# Tea\n\nTea with [[Ann]].\n", to: name)
    try vault.sh("git add -A; git commit -qm tea; git checkout -q main; git merge -q --no-ff -m merged other")
    #expect(try vault.folder.text("my notes; touch pwned; '$(x)/People/Ann.md").contains("2026-11-15 Tea"))
    #expect(try vault.folder.contents()["pwned"] == nil)
  }

  @Test("doctor tells what a fresh clone still needs, and what was broken since")
  func doctor() throws {
    let vault = try GitVault(Self.files, installs: false)
    func told() throws -> String {
      try vault.run("enishi doctor | grep git-setup").output
    }
    #expect(try told().hasPrefix("ok: git-setup: git merges notes line by line"))
    try vault.sh("enishi git install; git add -A; git commit -qm attributes")
    #expect(try told().hasPrefix("ok: git-setup: git merges, compares"))
    let clone = try GitVault(try TemporaryFolder(), installs: false)
    try clone.sh("git clone -q '\(vault.folder.path)' clone")
    let fresh = try clone.run("cd clone; enishi doctor | grep git-setup").output
    #expect(
      fresh.hasPrefix("warning: git-setup: not in place here: merge driver, diff view, post-merge hook"))
    try vault.sh("git config merge.enishi.driver true; chmod -x .git/hooks/pre-commit")
    let broken = try told()
    #expect(broken.contains("merge.enishi.driver says something else") && broken.contains("chmod +x"))
  }
}
