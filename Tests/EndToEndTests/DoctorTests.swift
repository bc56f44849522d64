import Foundation
import TestSupport
import Testing

@Suite("What `doctor` advises")
struct DoctorTests {
  private struct Answer: Decodable {
    struct Found: Decodable {
      let path: String?
      let run: String?
    }
    struct Check: Decodable {
      let name: String
      let level: String
      let findings: [Found]
    }
    let checks: [Check]
  }

  private func examine(_ folder: TemporaryFolder) throws -> Answer {
    let result = try Shell.run("enishi doctor . --json", in: folder.path)
    return try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
  }

  @Test("Its commands mend what they are given for, whatever the files are called")
  func commands() throws {
    let vault = try TemporaryFolder([
      "it's; touch bad.md": "ro", "-n $(touch bad) `touch bad`.md": "h", "Ann.md": "", "ann.md": "",
      "outside": "", "killed.md": "",
    ])
    try vault.write([0x63, 0xE9], to: "日本.md")
    let lines = [
      "chmod 444 \"it's; touch bad.md\"", "ln ./-n* 'other name.md'", "ln -s ../../etc/hosts out.md",
      "ln -s nothing gone.md",
    ]
    for line in lines { #expect(try Shell.run(line, in: vault.path).status == 0) }
    let mended: Set = ["encoding", "twins", "read-only", "hard-links", "symlinks", "git"]
    for check in try examine(vault).checks where mended.contains(check.name) {
      #expect(check.level != "ok", "\(check.name)")
      for command in check.findings.compactMap(\.run) where check.name != "git" {
        let result = try Shell.run(command, in: vault.path)
        #expect(result.status == 0, "\(command): \(result.output)")
      }
    }
    #expect(try Shell.run("git init -q", in: vault.path).status == 0)
    // What led out of the vault is a note now; nothing was run that a name asked for.
    for check in try examine(vault).checks where mended.contains(check.name) {
      #expect(check.level == "ok", "\(check.name): \(check.findings)")
    }
    #expect(try !vault.contents().keys.contains("bad"))
    #expect(try vault.text("日本.md") == "cé")
  }
}
