import TestSupport
import Testing

@Suite("BYTES 27: a merge driver that is killed or gone")
struct KilledDriverTests {
  private func inConflict() throws -> GitVault {
    let vault = try GitVault(["People/Ann.md": "# Ann\n\nAn old friend.\n", "Tea.md": "With [[Ann]].\n"])
    try vault.sh("git checkout -qb other")
    try vault.edit("People/Ann.md", "An old friend.", "Their friend.")
    try vault.sh("git commit -qam theirs; git checkout -q main")
    try vault.edit("People/Ann.md", "An old friend.", "Our friend.")
    try vault.sh("git commit -qam ours; mkdir .git/bin .git/tmp")
    return vault
  }

  /// Puts a program before the real one in the path of a merge.
  private func plant(_ script: String, as name: String, in vault: GitVault) throws {
    try vault.folder.write("#!/bin/sh\n\(script)\n", to: ".git/bin/\(name)")
    try vault.sh("chmod +x .git/bin/\(name)")
  }

  private let merge = "TMPDIR=\"$PWD/.git/tmp\" PATH=\"$PWD/.git/bin:$PATH\" git merge -q -m merged other"

  private func expectMarkers(_ vault: GitVault, _ place: SourceLocation = #_sourceLocation) throws {
    let text = try vault.folder.text("People/Ann.md")
    #expect(
      text.contains("<<<<<<<") && text.contains("Our friend.") && text.contains("Their friend."), "\(text)",
      sourceLocation: place)
  }

  @Test("killed in its midst it leaves a conflict with markers, and nothing that a commit takes up")
  func inItsMidst() throws {
    let vault = try inConflict()
    // Its parent is the driver that asks for the merge of lines; git puts its own folder first in the path.
    try vault.folder.write(
      "#!/bin/sh\ncase \"$*\" in *'merge-file -p'*) kill -9 $PPID; exit 1;; esac; exec /usr/bin/git \"$@\"\n",
      to: ".git/trap/git")
    try plant(
      "PATH=\"$PWD/.git/trap:$PATH\" exec '\(Shell.programFolder)/enishi' \"$@\"", as: "enishi", in: vault)
    try vault.sh("chmod +x .git/trap/git")
    #expect(try vault.run(merge).status == 1)
    try expectMarkers(vault)
    #expect(try vault.sh("git status --short") == "UU People/Ann.md\n")
    #expect(try vault.sh("ls -A .git/tmp; ls -d .git/enishi-scratch-*").hasPrefix(".git/enishi-scratch-"))
    #expect(try vault.run("git merge --abort; git merge -q -m merged other").status == 1)
    try expectMarkers(vault)
    #expect(try vault.sh("ls .git | grep enishi || true") == "")
  }

  @Test(
    "what a killed run left is cleared by install and uninstall, too", arguments: ["install", "uninstall"])
  func leftovers(command: String) throws {
    let vault = try inConflict()
    try vault.sh("mkdir .git/enishi-scratch-999999999; echo x > .git/enishi-scratch-999999999/ours")
    try vault.sh("enishi git \(command)")
    #expect(try vault.sh("ls .git | grep scratch || true") == "")
  }

  @Test("where the shell around it is killed, git knows the note as unmerged, and can write the markers anew")
  func shellKilled() throws {
    let vault = try inConflict()
    try plant("kill -9 $PPID", as: "enishi", in: vault)
    #expect(try vault.run(merge).status != 0)
    #expect(try vault.sh("git status --short") == "UU People/Ann.md\n")
    #expect(try vault.folder.text("People/Ann.md").contains("Our friend."))
    try vault.sh("git checkout -q -m -- People/Ann.md")
    try expectMarkers(vault)
  }

  @Test("where the program is gone, git merges lines with markers, and says why")
  func gone() throws {
    let vault = try inConflict()
    let result = try vault.run("PATH=/usr/bin:/bin git merge -q -m merged other")
    #expect(result.status == 1 && result.output.contains("enishi is not found, so git merges"))
    #expect(!result.output.contains("sh: "))
    try expectMarkers(vault)
  }

  @Test("a file that is merged by hand outside a repository is merged, and nothing is left beside it")
  func outside() throws {
    let folder = try TemporaryFolder(["o": "a\nb\nc\n", "a": "x\nb\nc\n", "b": "a\nb\nz\n"])
    let result = try Shell.run("enishi merge-driver o a b; ls -A", in: folder.path)
    #expect(result.status == 0 && result.output == "a\nb\no\n", "\(result.output)")
    #expect(try folder.text("a") == "x\nb\nz\n")
  }

  @Test("a block that went away on one side does not conflict with a line below it on the other")
  func mergedTwice() throws {
    let block = "\n<!-- enishi:backlinks -->\n<!-- /enishi:backlinks +1 -->\n"
    let folder = try TemporaryFolder(["o": "a\n\(block)", "a": "a\n", "b": "a\n\(block)below\n"])
    let result = try Shell.run("enishi merge-driver o a b; ls -A", in: folder.path)
    #expect(result.status == 0 && result.output == "a\nb\no\n", "\(result.output)")
    #expect(try folder.text("a") == "a\nbelow\n")
  }
}
