import TestSupport
import Testing

@Suite("What the sources may not do")
struct SafetyTests {
  private let files: [String]

  init() throws {
    files = try Repository.swiftFiles(below: "Sources")
  }

  /// The code of a file, without its comments.
  private func code(_ file: String) throws -> String {
    try Repository.text(file).split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      .joined(separator: "\n")
  }

  /// Who may start another program, which is git: with its words apart, never through a shell.
  private static let starters: Set = ["Sources/VersionControl/ChildProcess.swift"]

  @Test("No other program is started but where that is declared, and a shell nowhere")
  func processes() throws {
    let words =
      /\b(posix_spawnp?|fork|vfork|system|popen|exec[lv][pe]*|wordexp|Process|dlopen|NSTask|syscall)\s*\(/
    for file in files {
      let code = try code(file)
      for word in code.matches(of: words) {
        #expect(Self.starters.contains(file), "\(file): \(word.output.1)")
      }
      // Git's own words, as a list: no text is ever read by a shell.
      let starts = code.matches(of: /ChildProcess\(\s*([^,]*),/).map { String($0.output.1) }
      #expect(starts.allSatisfy { $0 == "\"git\"" }, "\(file): \(starts)")
    }
  }

  /// Where each variable of the environment is read, as docs/safety.md tells.
  @Test("The environment is read in one place, and docs/safety.md lists every variable")
  func environment() throws {
    let page = try Repository.text("docs/safety.md")
    var names: Set<String> = []
    for file in files {
      let code = try code(file)
      if file != "Sources/Workspace/Environment.swift" {
        #expect(!code.contains("getenv") && !code.contains("ProcessInfo"), "\(file)")
      }
      names.formUnion(code.matches(of: /variable\("([A-Z_]+)"\)/).map { String($0.output.1) })
    }
    #expect(names.count > 5)
    for name in names { #expect(page.contains("| `\(name)` |"), "\(name)") }
  }

  @Test("BYTES 30: no source opens a connection, under whatever name")
  func connections() throws {
    let words = /\b(socket|socketpair|connect|getaddrinfo|gethostbyname|sendto|recvfrom|CFStream)\s*\(/
    for file in files {
      #expect(try code(file).firstMatch(of: words) == nil, "\(file)")
      #expect(!(try code(file).contains("FoundationNetworking")), "\(file)")
    }
  }

  @Test("Files are written by one room, and nowhere else")
  func writing() throws {
    let words =
      /\b(write\(to|createFile|createDirectory|moveItem|removeItem|unlink\(|truncate\(|fopen|mkdir\()/
    for file in files where !file.hasPrefix("Sources/VaultFiles/") {
      #expect(try code(file).firstMatch(of: words) == nil, "\(file)")
    }
  }
}
