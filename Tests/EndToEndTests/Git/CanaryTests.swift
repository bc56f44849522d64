import TestSupport
import Testing

@Suite("No setting of a repository makes Enishi start a program")
struct CanaryTests {
  private static let files = [
    "People/Ann.md": "---\ncadence: 30d\n---\n# Ann\n", "Meetings/2026-11-10 Plan.md": "With [[Ann]].\n",
    ".enishi/config.yaml": "language: en\n", "base": "a\n", "ours": "a\nb\n", "theirs": "z\na\n",
  ]

  /// Git's names for what it would run, and for the commands that Enishi runs.
  private static let keys = [
    "core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass", "core.gitProxy",
    "core.alternateRefsCommand", "sequence.editor", "diff.external", "interactive.diffFilter",
    "diff.note.textconv", "diff.note.command", "merge.note.driver", "filter.note.clean", "filter.note.smudge",
    "filter.note.process", "gpg.program", "credential.helper", "uploadpack.packObjectsHook",
    "trailer.note.command", "trailer.note.cmd",
  ]
  private static let commands = [
    "rev-parse", "config", "check-attr", "diff", "cat-file", "merge-file", "status", "ls-files",
  ]
  private static let hooks = [
    "post-index-change", "reference-transaction", "pre-auto-gc", "fsmonitor-watchman", "query-watchman",
    "pre-merge-commit", "prepare-commit-msg", "post-commit",
  ]
  private static let variables = [
    "GIT_EXTERNAL_DIFF", "GIT_PAGER", "PAGER", "GIT_EDITOR", "GIT_SSH_COMMAND", "GIT_ASKPASS",
    "GIT_PROXY_COMMAND", "EDITOR",
  ]

  /// A repository in which everything that git could start is a program that leaves a file behind.
  private func planted(hooksPath: Bool) throws -> GitVault {
    let vault = try GitVault(Self.files, installs: false)
    try vault.sh("enishi index --today 2026-11-22 --yes; git add -A; git commit -qm indexed --allow-empty")
    try vault.edit("People/Ann.md", "# Ann", "# Ann Lee")
    try vault.sh("git add -A; mkdir .git/sung .git/traps")
    let folder = vault.folder.path + "/.git"
    let names =
      Self.keys + Self.hooks + Self.variables + Self.commands.flatMap { ["alias.\($0)", "pager.\($0)"] } + [
        "ext"
      ]
    for name in names {
      try vault.folder.write("#!/bin/sh\n: > \(folder)/sung/\(name)\n", to: ".git/traps/\(name)")
    }
    try vault.sh("chmod +x .git/traps/*; cp .git/traps/* .git/hooks/")
    // A staged note that is not here, and a remote that promises it: git would ask there, by a program.
    try vault.sh(
      "git update-index --add --cacheinfo 100644,\(String(repeating: "a1", count: 20)),People/Far.md")
    try vault.folder.write("*.md diff=note merge=note filter=note\n", to: ".git/info/attributes")
    // Read by git through another file.
    var settings = Self.keys.map { "git config -f .git/traps.config \($0) '\(folder)/traps/\($0)'" }
    for name in Self.commands {
      settings.append("git config -f .git/traps.config alias.\(name) '!\(folder)/traps/alias.\(name)'")
      settings.append("git config -f .git/traps.config pager.\(name) '\(folder)/traps/pager.\(name)'")
    }
    try vault.sh(settings.joined(separator: "; "))
    try vault.sh(
      """
      git config remote.origin.url 'ext::\(folder)/traps/ext'; git config remote.origin.promisor true
      git config remote.origin.fetch '+refs/heads/*:refs/remotes/origin/*'
      git config core.repositoryFormatVersion 1; git config extensions.partialClone origin
      git config protocol.ext.allow always
      \(hooksPath ? "git config core.hooksPath '\(folder)/traps'" : "true"); git config include.path traps.config
      rm -f .git/sung/*
      """)
    return vault
  }

  @Test(
    "the commands that have to do with git, in a repository full of traps", arguments: [false, true])
  func traps(hooksPath: Bool) throws {
    let vault = try planted(hooksPath: hooksPath)
    let traps = vault.folder.path + "/.git/traps/"
    let variables = Self.variables.map { "\($0)='\(traps)\($0)'" }.joined(separator: " ")
    for command in [
      "git status", "git status --json", "git install -n", "git install", "git status", "doctor", "check",
      "index --today 2026-11-22", "index --check", "due", "git hook pre-commit", "git hook post-merge 0",
      "git hook post-checkout 1111111111111111111111111111111111111111 2222222222222222222222222222222222222222 1",
      "git hook post-rewrite rebase", "git text People/Ann.md", "merge-driver base ours theirs 7 x.md",
      "strip -n", "verify", "git uninstall -n", "git uninstall",
    ] {
      let result = try vault.run("env \(variables) enishi \(command)")
      let sung = try Shell.run("ls .git/sung", in: vault.folder.path).output
      #expect(sung == "", "\(command): \(result.output)")
      // All did what they are for, in spite of the traps.
      #expect(result.status < 3, "\(command): \(result.output)")
    }
    #expect(try vault.folder.text("ours") == "z\na\nb\n")
    // The traps do work.
    _ = try vault.run("git status || true; timeout 20 git cat-file -p :People/Far.md || true")
    let sung = try Shell.run("ls .git/sung", in: vault.folder.path).output
    for trap in ["core.fsmonitor", "ext"] { #expect(sung.contains(trap), "\(sung)") }
  }
}
