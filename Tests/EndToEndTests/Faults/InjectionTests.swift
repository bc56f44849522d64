import TestSupport
import Testing

@Suite("BYTES 5: a system call of the real program fails", .enabled(if: Machine.canTrace))
struct InjectionTests {
  private static let errors = ["EIO", "ENOSPC", "EINTR", "EROFS", "EMFILE", "EACCES"]

  /// Not among them are calls that give something back: they cannot fail, or nothing is to be done about it.
  private static let calls = [
    "openat", "read", "pread64", "write", "pwrite64", "newfstatat", "fstat", "readlinkat", "getdents64",
    "flock",
    "fchmod", "fchown", "flistxattr", "fgetxattr", "fsetxattr", "fremovexattr", "fsync", "fdatasync",
    "syncfs",
    "ftruncate", "renameat2", "renameat", "linkat", "unlinkat", "unlink", "mkdir", "lseek",
  ]

  /// A vault with a note of every kind that a run can meet, in the state before the run.
  private static func prepared() throws -> TemporaryFolder {
    let vault = try AnsweredVault.make(with: [
      ".enishi/config.yaml": "backlinks: {limit: 5}\nfolders: {Diary: meeting}\n",
      ".obsidian/daily-notes.json": "{\"folder\": \"Days\"}\n",
      "Days/2026-11-12.md": "Lunch with [[Dee]].\n", "People/Dee.md": "# Dee\n",
    ])
    // One more link makes one more block; another owner, an attribute: all of it must come along.
    try vault.write("Again with [[Dee]].\n", to: "Days/2026-11-13.md")
    _ = try Shell.run(
      "chown 65534:65534 People/Ann.md; setfattr -n user.tag -v 1 People/Bob.md; chmod 600 People/Bob.md",
      in: vault.path)
    return vault
  }

  /// A vault, what is in it before and after an undisturbed run, and the calls of that run.
  private struct Model {
    let vault: TemporaryFolder
    let before: [String: String]
    let after: [String: String]
    let calls: [TracedCall]

    init() throws {
      vault = try InjectionTests.prepared()
      before = try vault.texts()
      let traced = try Copy(of: vault)
      let names = InjectionTests.calls.map { "?\($0)" }.joined(separator: ",")
      let result = try Shell.run(
        "strace -f -qq -y -s 4096 -e trace=\(names) -o ../trace \(AnsweredVault.command)", in: traced.path)
      #expect(result.status == 0, "\(result.output)")
      after = try traced.texts()
      let trace = String(decoding: try traced.folder.bytes("trace"), as: UTF8.self)
      calls = TracedCall.calls(in: trace, touching: traced.folder.path)
    }
  }

  /// A copy of a vault with all that its files have besides their bytes, and a cache of its own.
  private struct Copy {
    let folder: TemporaryFolder
    var path: String { "\(folder.path)/vault" }

    init(of vault: TemporaryFolder) throws {
      folder = try TemporaryFolder()
      let result = try Shell.run("cp -a \(vault.path) vault", in: folder.path)
      #expect(result.status == 0, "\(result.output)")
    }

    func texts() throws -> [String: String] {
      try folder.texts().reduce(into: [:]) { texts, file in
        if file.key.hasPrefix("vault/") { texts[String(file.key.dropFirst(6))] = file.value }
      }
    }

    func run(_ line: String) throws -> Shell.Result {
      try Shell.run(line, in: path, environment: ["XDG_CACHE_HOME": "\(folder.path)/cache"])
    }
  }

  @Test("Each note is old or new, what was not written is told, and the next run mends all")
  func oneCall() throws {
    let clock = ContinuousClock.now
    let model = try Model()
    #expect(model.calls.count > 100)
    #expect(model.before != model.after)
    let seed = Soak.seed()
    let cases = Self.cases(model.calls, seed: seed)
    let told = try cases.count { try fails($0.call, $0.error, model) }
    Soak.report(
      "system calls failed with strace", "seed \(seed)", "\(cases.count) cases of \(model.calls.count) calls",
      "\(told) told", since: clock)
  }

  /// Every call with an error in turn, and what changes something with all of them; a quick test takes some of these.
  private static func cases(_ calls: [TracedCall], seed: UInt64) -> [(call: TracedCall, error: String)] {
    var random = SeededGenerator(seed: seed)
    let cases = calls.enumerated().flatMap { place, call in
      looks.contains(call.name)
        ? [(call, errors[place % errors.count])] : errors.map { (call, $0) }
    }
    return Array(cases.shuffled(using: &random).prefix(Soak.cases(30, soaking: cases.count)))
  }

  /// Calls that change nothing.
  private static let looks: Set = ["openat", "read", "pread64", "newfstatat", "fstat", "readlinkat", "lseek"]

  /// Makes one call fail, and gives whether the run said so.
  private func fails(_ call: TracedCall, _ error: String, _ model: Model) throws -> Bool {
    let copy = try Copy(of: model.vault)
    let comment: Comment = "\(call) fails with \(error)"
    let result = try copy.run(
      """
      strace -f -qq --seccomp-bpf -e trace=\(call.name) -e inject=\(call.name):error=\(error):when=\(call.number) \
      -o /dev/null \(AnsweredVault.command)
      """)
    let found = try copy.texts()
    #expect((0...3).contains(result.status), "\(comment): \(result.output)")
    for path in Set(model.before.keys).union(model.after.keys) {
      let owners = [model.before[path], model.after[path]].map(Self.ownersLines)
      #expect(owners.contains(Self.ownersLines(found[path])), "\(comment): \(path): \(found[path] ?? "gone")")
    }
    if result.status == 0 {
      let isWhole = found.filter { !Self.isTemporary($0.key) } == model.after
      #expect(isWhole, "\(comment): \(result.output)")
    } else {
      #expect(
        result.output.contains("error: ") || result.output.contains("enishi: "),
        "\(comment): \(result.output)")
    }
    let next = try copy.run(AnsweredVault.command)
    #expect(next.status == 0, "\(comment), then: \(next.output)")
    #expect(try copy.texts() == model.after, "\(comment): \(result.output), then: \(next.output)")
    return result.status != 0
  }

  /// The lines of a note that are no block's; blank lines do not count, for a block brings some along.
  private static func ownersLines(_ text: String?) -> [Substring]? {
    var isInBlock = false
    return text?.split(separator: "\n").filter { line in
      if line.hasPrefix("<!-- enishi:") { isInBlock = true }
      defer { if line.hasPrefix("<!-- /enishi:") { isInBlock = false } }
      return !isInBlock
    }
  }

  private static func isTemporary(_ path: String) -> Bool {
    path.split(separator: "/").last?.hasPrefix(".enishi-") == true
  }
}
