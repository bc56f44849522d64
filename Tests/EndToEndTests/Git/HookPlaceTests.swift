import TestSupport
import Testing

@Suite("Git's hooks look at the vault whose lines they are, and at no other")
struct HookPlaceTests {
  private static let conflict = "printf '<<<<<<< a\\n1\\n=======\\n2\\n>>>>>>> b\\n'"

  /// Two vaults side by side, with a note in each that no block knows yet; `mine` is a repository.
  private func neighbours() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "other/Ann.md": "# Ann\n", "other/x.md": "[[Ann]]\n", "mine/Bob.md": "# Bob\n",
      "mine/x.md": "[[Bob]]\n",
    ])
    try sh(
      """
      mkdir other/.enishi; enishi index --yes --vault other; printf '[[Ann]] again\\n' > other/y.md
      cd mine; git init -q -b main; enishi index --yes --vault .; enishi git install --vault .
      git add -A; git commit -qm first; git checkout -q -b side; printf '[[Bob]] again\\n' > z.md
      git add -A; git commit -qm side; git checkout -q main
      """, in: folder)
    return folder
  }

  @discardableResult
  private func sh(_ lines: String, in folder: TemporaryFolder, ends status: Int32 = 0) throws -> String {
    let result = try Shell.run("set -e\n\(lines)", in: folder.path, environment: GitVault.names)
    #expect(result.status == status, "\(lines): \(result.output)")
    return result.output
  }

  @Test(
    "a merge writes into its own vault, whatever vault a person has told of and whatever lies above",
    arguments: [
      "ENISHI_VAULT=\"$PWD/other\"; export ENISHI_VAULT", "mkdir .enishi", "export ENISHI_VAULT=/gone",
    ])
  func merge(setting: String) throws {
    let folder = try neighbours()
    try sh("\(setting); cd mine; git merge -q side", in: folder)
    #expect(try folder.text("mine/Bob.md").contains("[[z]]"))
    #expect(try !folder.text("mine/Bob.md").contains("other"))
    #expect(try !folder.text("other/Ann.md").contains("[[y]]"))
  }

  @Test("a commit is checked in its own vault, whatever vault a person has told of")
  func commit() throws {
    let folder = try neighbours()
    try sh("git init -q big; mkdir big/other; cp other/Ann.md big/other", in: folder)
    try sh(
      """
      printf '\\n<!-- enishi:backlinks -->\\n' >> mine/Bob.md
      ENISHI_VAULT="$PWD/big/other"; export ENISHI_VAULT
      cd mine; git commit -qam broken
      """, in: folder, ends: 1)
  }

  @Test(
    "where the vault is not checked out, commits go on, and no hook complains",
    arguments: [
      "git sparse-checkout set code", "git checkout -q --orphan bare; git rm -qrf notes",
      "git mv notes moved",
      "git worktree add -q --no-checkout work; cd work; git sparse-checkout set code; git reset -q --hard",
    ])
  func withoutNotes(command: String) throws {
    let folder = try TemporaryFolder([
      "notes/Ann.md": "# Ann\n", "notes/.enishi/config.yaml": "", "code/a.txt": "a\n",
    ])
    try sh(
      "git init -q; git add -A; git commit -qm first; enishi git install --vault notes; git add -A; git commit -qm two",
      in: folder)
    let told = try sh(
      "\(command); test ! -e notes; mkdir -p code; echo b >> code/a.txt; git add code; git commit -qm three",
      in: folder)
    #expect(!told.contains("enishi"), "\(told)")
  }

  @Test("files beside the vault are nobody's notes, wherever git keeps its own folder")
  func besideVault() throws {
    let folder = try TemporaryFolder([
      "h/notes/Ann.md": "# Ann\n", "h/notes/.enishi/config.yaml": "ignore: [/Drafts]\n",
    ])
    let variables = "GIT_DIR=\"$PWD/own\" GIT_WORK_TREE=\"$PWD/h\"; export GIT_DIR GIT_WORK_TREE; cd h"
    try sh(
      "\(variables); git init -q; enishi git install --vault notes; git add notes; git commit -qm one",
      in: folder)
    try sh(
      """
      \(variables); mkdir other notes/Drafts; \(Self.conflict) | tee other/readme.md > notes/Drafts/d.md
      git add other notes; git commit -qm two
      """, in: folder)
    // Another repository above is not the one that is committed to.
    try sh(
      "git init -q; \(variables); \(Self.conflict) > notes/bad.md; git add notes; git commit -qm bad",
      in: folder, ends: 1)
  }

  @Test("a folder that is called .git and is no repository is none")
  func leftoverFolder() throws {
    let folder = try TemporaryFolder(["notes/Ann.md": "# Ann\n", "notes/.enishi/config.yaml": ""])
    try sh(
      """
      git init -q; mkdir notes/.git doc; enishi git install --vault notes; git add notes/Ann.md; git commit -qm one
      \(Self.conflict) > doc/c.md; git add doc; git commit -qm two
      """, in: folder)
    try sh("\(Self.conflict) > notes/c.md; git add notes/c.md; git commit -qm three", in: folder, ends: 1)
  }

  @Test("a repository that git refuses is told of as one")
  func refused() throws {
    let folder = try neighbours()
    let refusal = "GIT_TEST_ASSUME_DIFFERENT_OWNER=1; export GIT_TEST_ASSUME_DIFFERENT_OWNER; cd mine"
    #expect(try sh("\(refusal); enishi doctor --vault .", in: folder).contains("git refuses it"))
    #expect(
      try sh("\(refusal); enishi git hook pre-commit", in: folder, ends: 3).contains("dubious ownership"))
  }
}
