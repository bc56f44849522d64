import TestSupport
import Testing

@Suite("What git's parts leave as they find it, and how they are mended")
struct InstallTests {
  private static let files = ["Ann.md": "# Ann\n", ".enishi/config.yaml": "language: en\n"]

  private func vault() throws -> GitVault { try GitVault(Self.files, installs: false) }

  /// Every file below `.git` but objects and logs, and the vault's own.
  private func state(_ vault: GitVault) throws -> [String: String] {
    try vault.folder.contents().filter { name, _ in
      !name.hasPrefix(".git/objects") && !name.hasPrefix(".git/logs") && name != ".git/index"
    }.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "uninstall leaves what install found, empty files and settings of one's own too",
    arguments: [
      ": > .gitattributes", ": > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit",
      "printf '#!/bin/sh\\n' > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit",
      "mkdir -p .git/info; : > .git/info/attributes",
      "git config merge.enishi.name Mine; git config diff.enishi.wordRegex '[a-z]+'",
      "git config diff.enishi.textconv cat; git config merge.enishi.recursive binary",
      "git config merge.enishi.driver 'cp %B %A'; git config --add merge.enishi.driver 'cp %A %A'",
      "git config diff.enishi.xfuncname '^#'", "git config enishi.mine yes",
      "echo '*.png binary' > real; ln -s real .gitattributes; ln -s /bin/true .git/hooks/pre-commit",
    ])
  func leavesWhatItFound(setup: String) throws {
    let vault = try vault()
    try vault.sh(setup)
    // Git warns of a linked .gitattributes, but only when it has to look into a note again.
    let told = """
      git config -l --local; git status --short 2>/dev/null; stat -c '%A %n' .g* .git/* .git/hooks/*
      """
    let before = try (state(vault), vault.sh(told))
    try vault.sh("enishi git install")
    #expect(try state(vault) != before.0)
    try vault.sh("enishi git install; enishi git uninstall")
    #expect(try state(vault) == before.0)
    #expect(try vault.sh(told) == before.1)
  }

  @Test("a folder of hooks that install made goes with them, and one with something else in it stays")
  func folderOfHooks() throws {
    let vault = try vault()
    try vault.sh("rm -r .git/hooks; enishi git install; enishi git uninstall; test ! -e .git/hooks")
    try vault.sh("enishi git install; echo mine > .git/hooks/notes; enishi git uninstall")
    #expect(try vault.sh("ls -A .git/hooks") == "notes\n")
  }

  @Test("hooks are taken out where install put them, though git looks elsewhere by now")
  func hooksElsewhere() throws {
    let vault = try vault()
    let before = try state(vault)
    try vault.sh("enishi git install; git config core.hooksPath own; enishi git uninstall")
    try vault.sh("git config --unset core.hooksPath")
    #expect(try state(vault) == before)
  }

  @Test("what a person wrote into files that install made is theirs")
  func ownLinesInMadeFiles() throws {
    let vault = try vault()
    try vault.sh("enishi git install; echo '*.png binary' >> .gitattributes")
    try vault.sh("echo 'echo mine' >> .git/hooks/pre-commit; enishi git uninstall")
    #expect(try vault.folder.text(".gitattributes") == "*.png binary\n")
    #expect(try vault.folder.text(".git/hooks/pre-commit") == "#!/bin/sh\necho mine\n")
  }

  @Test("a folder whose name would end a line of a hook gets none", arguments: ["\\n", "\\r"])
  func unspeakable(lineEnd: String) throws {
    let vault = try vault()
    try vault.sh(
      "v=\"$(printf 'notes\(lineEnd)touch PWNED #')\"; mkdir -p \"$v/.obsidian\"; echo a > \"$v/a.md\"")
    let before = try state(vault)
    let result = try vault.run("enishi git install --vault notes*")
    #expect(result.status == 2 && result.output.contains("rename the folder"), "\(result.output)")
    #expect(try state(vault) == before)
  }

  @Test("a byte order mark does not keep git from the first of a person's attributes")
  func byteOrderMark() throws {
    let vault = try vault()
    try vault.sh("printf '\\357\\273\\277*.png mine\\n' > .gitattributes; enishi git install")
    #expect(try vault.sh("git check-attr mine -- a.png") == "a.png: mine: set\n")
    #expect(try vault.sh("git check-attr merge -- a.md") == "a.md: merge: enishi\n")
    try vault.sh("enishi git uninstall")
    #expect(try vault.folder.bytes(".gitattributes") == Array("\u{FEFF}*.png mine\n".utf8))
  }

  @Test("an attribute that another line takes away is told, and is not taken for one that is in place")
  func takenAway() throws {
    let vault = try vault()
    try vault.sh("enishi git install; printf '*.md !merge\\n' >> .gitattributes")
    let told = try vault.sh("enishi git status || true")
    #expect(
      told.contains(".gitattributes: left alone: *.md has !merge in a line that git heeds more"), "\(told)")
    #expect(!told.contains("Git merges, compares and checks"), "\(told)")
  }

  @Test("the lines of two vaults in one repository come and go apart")
  func twoVaults() throws {
    let vault = try GitVault(["a/Ann.md": "# Ann\n", "b/Bob.md": "# Bob\n"], installs: false)
    let before = try state(vault)
    try vault.sh("enishi git install --vault a; enishi git install --vault b; enishi git uninstall --vault a")
    #expect(try vault.run("enishi git status --vault b").status == 0)
    try vault.sh("enishi git uninstall --vault b")
    #expect(try state(vault) == before)
  }

  @Test(
    "lines that were damaged by hand are told, mended, and taken out, and no other line is",
    arguments: [
      "/enishi: end/d", "/enishi: begin/d", "/command -v/d; /=enishi/d", "s/enishi: begin.*/&\\n# own/",
    ])
  func damaged(edit: String) throws {
    let vault = try vault()
    try vault.sh("printf '*.png binary\\n' > .gitattributes")
    try vault.sh("printf '#!/bin/sh\\necho mine\\n' > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit")
    try vault.sh("enishi git install")
    let whole = try state(vault)
    let files = ".gitattributes .git/hooks/pre-commit .git/hooks/post-merge"
    func damage() throws -> Bool {
      try vault.sh("sed -i '\(edit)' \(files)")
      return try vault.folder.text(".gitattributes").contains("# own")
    }
    let addsLine = try damage()
    let status = try vault.run("enishi git status")
    #expect(status.status == 1)
    #expect(status.output.ranges(of: "renews them").count == 3, "\(status.output)")
    #expect(try vault.sh("enishi doctor").contains("renews them"))
    try vault.sh("enishi git install; enishi git status")
    func own(_ state: [String: String]) -> [String: String] {
      state.mapValues { $0.replacing("# own\n", with: "") }
    }
    #expect(try own(state(vault)) == whole)
    #expect(try vault.folder.text(".gitattributes").contains("# own") == addsLine)
    _ = try damage()
    try vault.sh("enishi git uninstall")
    for file in files.split(separator: " ") {
      let text = try vault.folder.contents()[String(file)].map { String(decoding: $0, as: UTF8.self) } ?? ""
      #expect(!text.contains("nishi"), "\(file): \(text)")
    }
    #expect(try vault.folder.text(".gitattributes").hasSuffix("*.png binary\n"))
    #expect(try vault.folder.text(".git/hooks/pre-commit").contains("echo mine\n"))
  }

  @Test("a file that is a symbolic link is left alone, with what to write by hand, and the rest goes on")
  func symbolicLinks() throws {
    let vault = try vault()
    try vault.sh(
      "echo '*.png binary' > real; ln -s real .gitattributes; ln -s /bin/true .git/hooks/post-merge")
    let told = try vault.sh("enishi git install --json | tr -d '\\n'; enishi git install | tr '\\n' ' '")
    #expect(
      told.contains("*.md merge=enishi diff=enishi") && told.contains("git hook --vault '.' post-merge"))
    #expect(told.contains("post-checkout hook: in place") && !told.contains("Commit .gitattributes"))
    #expect(try vault.folder.text("real") == "*.png binary\n")
    let status = try vault.run("enishi git status")
    #expect(status.status == 0 && !status.output.contains(".gitattributes: in place"), "\(status.output)")
    try vault.sh(
      "mkdir -p .git/info; printf '*.md merge=enishi diff=enishi\\n*.markdown merge=enishi diff=enishi\\n' > .git/info/attributes"
    )
    #expect(try vault.sh("enishi git status").contains(".gitattributes: in place"))
  }

  @Test("a setting that Enishi made for a program that is elsewhere now is renewed")
  func movedProgram() throws {
    let vault = try vault()
    try vault.sh("enishi git install")
    let settings = try vault.sh("git config -l --local | sort")
    try vault.sh(
      "sed -i 's#enishi merge-driver#/old/enishi merge-driver#; s#enishi git text#/old/enishi git text#' .git/config"
    )
    #expect(try vault.run("enishi git status").output.contains("calls enishi where it is not"))
    try vault.sh("enishi git install; enishi git status")
    #expect(try vault.sh("git config -l --local | sort") == settings)
  }

  @Test("a driver of somebody else's stays, and it is told how to make room")
  func othersDriver() throws {
    let vault = try vault()
    try vault.sh("git config merge.enishi.driver 'cp %B %A'; enishi git install")
    #expect(try vault.sh("git config merge.enishi.driver") == "cp %B %A\n")
    let status = try vault.run("enishi git status | tr '\\n' ' '")
    #expect(status.output.contains("git config --unset-all merge.enishi.driver"), "\(status.output)")
    try vault.sh("git config --unset-all merge.enishi.driver; enishi git install; enishi git status")
  }

  @Test("committing .gitattributes is asked for only where the last commit says something else")
  func commit() throws {
    let vault = try vault()
    #expect(try vault.sh("enishi git install").contains("Commit .gitattributes"))
    try vault.sh("git add -A; git commit -qm attributes")
    #expect(try !vault.sh("enishi git install").contains("Commit .gitattributes"))
    #expect(try vault.sh("enishi git uninstall").contains("Commit .gitattributes"))
    try vault.sh("git add -A; git commit -qm out")
    #expect(try !vault.sh("enishi git uninstall").contains("Commit .gitattributes"))
  }

  @Test("a dry run tells what would be done, and does nothing")
  func dryRun() throws {
    let vault = try vault()
    let before = try state(vault)
    #expect(try vault.sh("enishi git install -n").contains("merge driver: would be put in place"))
    #expect(try vault.sh("enishi git install --dry-run --json").contains("\"is_dry_run\" : true"))
    #expect(try state(vault) == before)
    try vault.sh("enishi git install")
    let installed = try state(vault)
    #expect(try vault.sh("enishi git uninstall -n").contains("pre-commit hook: would be taken out"))
    #expect(try state(vault) == installed)
    #expect(try !vault.sh("enishi git install -n").contains("would"))
  }

  @Test("hooks that were not wanted stay out, and are not missed")
  func chosenHooks() throws {
    let vault = try vault()
    let before = try state(vault)
    try vault.sh("enishi git install --hooks check")
    #expect(try vault.sh("ls .git/hooks | grep -v sample") == "pre-commit\n")
    #expect(try vault.sh("enishi git install; enishi git status").contains("post-merge hook: left out"))
    #expect(try vault.sh("ls .git/hooks | grep -v sample") == "pre-commit\n")
    #expect(try vault.sh("enishi doctor | grep git-setup").hasPrefix("ok:"))
    try vault.sh("enishi git install --hooks all")
    #expect(try vault.sh("ls .git/hooks | grep -v sample").split(separator: "\n").count == 4)
    try vault.sh("enishi git install --hooks none")
    #expect(try vault.sh("ls .git/hooks | grep -vc sample || true") == "0\n")
    try vault.sh("enishi git uninstall")
    #expect(try state(vault) == before)
    #expect(try vault.run("enishi git install --hooks some").status == 2)
  }

  @Test(
    "what a person gave notes as attributes holds, wherever it stands, and the other one is Enishi's",
    arguments: [
      ("echo '*.md merge=union' > .gitattributes", "union", "enishi"),
      ("echo '*.md -diff' > .gitattributes", "enishi", "unset"),
      ("echo '*.md diff' > .gitattributes", "enishi", "set"),
      ("echo '*.md binary' > .gitattributes", "unset", "unset"),
      ("mkdir -p .git/info; echo '*.md merge=ours' > .git/info/attributes", "ours", "enishi"),
      (
        "echo '*.md diff=markdown' > .git/all; git config core.attributesFile .git/all", "enishi", "markdown"
      ),
    ])
  func attributes(setup: String, merge: String, diff: String) throws {
    let vault = try vault()
    try vault.sh("\(setup); enishi git install")
    func values(_ note: String) throws -> [String] {
      try vault.sh("git check-attr merge diff -- \(note)").split(separator: "\n").map {
        String($0.split(separator: " ").last ?? "")
      }
    }
    #expect(try values("a.md") == [merge, diff])
    #expect(try values("a.markdown") == ["enishi", "enishi"])
    #expect(try vault.sh("enishi git status | tr '\\n' ' '").contains("which stays"))
    try vault.sh("enishi git install; git add -A; git commit -qm all --allow-empty")
    #expect(try values("a.md") == [merge, diff])
  }

  @Test("attributes of the folder above a vault are not overruled from within")
  func attributesAbove() throws {
    let vault = try GitVault(["notes/Ann.md": "# Ann\n"], installs: false)
    try vault.sh("echo 'notes/*.md merge=union' > .gitattributes; enishi git install --vault notes")
    let told = try vault.sh("git check-attr merge diff -- notes/Ann.md")
    #expect(told == "notes/Ann.md: merge: union\nnotes/Ann.md: diff: enishi\n")
  }
}
