import TestSupport
import Testing

@Suite("BYTES 15: bad settings, lists and caches beside healthy notes, from end to end")
struct BadSettingsTests {
  @Test(
    "Settings that cannot be read are named with the reason, and nothing is written",
    arguments: [
      ("mkdir config.yaml", "is no regular file"), ("mkfifo config.yaml", "is no regular file"),
      ("yes '# a' | head -c 10000000 > config.yaml", "over the limit of 65536"),
      (
        "dd if=/dev/zero of=config.yaml bs=1 count=0 seek=1099511627776 2> /dev/null",
        "1099511627776 bytes long"
      ),
      ("printf 'ignore: %05000d' 0 | tr 0 '[' > config.yaml", "nest deeper than 64 levels"),
      (#"printf '\377\376l\000a\000' > config.yaml"#, "UTF-8"),
      (#"printf 'ignore: caf\351' > config.yaml"#, "UTF-8"),
      (#"printf 'ignore: a\000b' > config.yaml"#, "control characters"),
      ("printf 'ignore: &a [x]\\nterms: *a\\n' > config.yaml", "aliases are not read"),
      ("printf 'language: en\\nlanguage: en\\n' > config.yaml", "a second time"),
      ("ln -s config.yaml config.yaml", "is no regular file"),
    ])
  func settings(making: String, reason: String) throws {
    let vault = try BadVault()
    let made = try Shell.run("mkdir .enishi && cd .enishi && \(making)", in: vault.folder.path)
    #expect(made.status == 0, "\(made.output)")
    for command in ["index --yes", "check", "due", "verify", "strip", "config"] {
      let result = try vault.run(command)
      #expect(result.status == 2, "\(command): \(result.output)")
      #expect(result.output.hasPrefix("enishi: .enishi/config.yaml"), "\(command): \(result.output)")
      #expect(result.output.contains(reason), "\(command): \(result.output)")
    }
    let doctor = try vault.run("doctor")
    #expect(doctor.status == 1 && doctor.output.contains(".enishi/config.yaml"), "\(doctor.output)")
    try vault.expectHealthy("\(making)")
  }

  @Test(
    "Patterns that other matchers try for ever, or fall over, are matched at once",
    arguments: [
      ("*a", 20_000, "b"), ("**/", 15_000, "b"), ("a**/", 10_000, "b"), ("?*", 20_000, ""),
      ("[a", 20_000, ""),
      ("/*", 20_000, "/b"),
    ])
  func patterns(piece: String, count: Int, end: String) throws {
    let pattern = String(repeating: piece, count: count) + end
    let vault = try BadVault()
    try vault.folder.write("ignore: ['\(pattern)']\n", to: ".enishi/config.yaml")
    let deep = String(repeating: "a/", count: 100)
    try vault.folder.write("a\n", to: deep + String(repeating: "a", count: 250) + ".md")
    let index = try vault.run("index --yes")
    #expect(index.status == 0, "\(index.output)")
    try vault.expectServed("\(index.output)")
    for question in BadVault.questions { try vault.expectAnswer(question) }
  }

  @Test(
    "What other programs keep in a vault may be anything",
    arguments: [
      "mkfifo .obsidian/daily-notes.json", "mkdir .obsidian/daily-notes.json",
      "printf '%0200000d' 0 | tr 0 '[' > .obsidian/daily-notes.json",
      "printf '{\"folder\": \"%0100000d\"}' 0 > .obsidian/daily-notes.json",
      "mkdir .zk; mkfifo .zk/config.toml", "mkdir .zk; printf 'a=%0200000d' 0 | tr 0 '[' > .zk/config.toml",
      "mkfifo .git", "mkdir .git; echo a > .git/HEAD; mkfifo .git/config",
      "dd if=/dev/zero of=.git bs=1 count=0 seek=1099511627776 2> /dev/null",
      "mkfifo .enishi", "echo a > .enishi", "mkfifo .Bad.md.swp Bad.md~", "ln -s a@b.1:2 '.#Bad.md'",
    ])
  func others(making: String) throws {
    let vault = try BadVault()
    let made = try Shell.run(making, in: vault.folder.path)
    #expect(made.status == 0, "\(made.output)")
    let index = try vault.run("index --yes")
    #expect(index.status == 0, "\(index.output)")
    try vault.expectServed("\(index.output)")
    for question in BadVault.questions { try vault.expectAnswer(question) }
    try vault.run("doctor")
    try vault.run("strip")
    try vault.expectHealthy("\(making)")
  }

  @Test(
    "Where the list of follow-ups can be no note, it is named and the rest is served",
    arguments: [
      ("mkdir Follow-ups.md", 0), ("mkfifo Follow-ups.md", 0), ("ln -s Follow-ups.md Follow-ups.md", 0),
      (#"printf 'caf\351\n' > Follow-ups.md"#, 1),
      ("yes ' - [x] [[Ann]]' 2> /dev/null | head -c 6000000 > Follow-ups.md", 1),
    ] as [(String, Int32)])
  func list(making: String, status: Int32) throws {
    let vault = try BadVault()
    _ = try Shell.run(making, in: vault.folder.path)
    let index = try vault.run("index --yes")
    #expect(index.status == status, "\(index.output)")
    #expect(try vault.folder.text("People/Ann.md").contains("[[2026-11-01 Lunch]]"), "\(index.output)")
    #expect(try vault.run("check").output.contains("Follow-ups.md: warning: "))
    for question in BadVault.questions { try vault.expectAnswer(question) }
  }

  @Test(
    "A list with thousands of answers takes about linear time", arguments: ["x", ">", " "])
  func answers(box: String) throws {
    let times = try [1_000, 4_000].map { count in
      let vault = try BadVault()
      try vault.run("index --yes")
      let list = try vault.folder.text("Follow-ups.md")
      let row = try #require(list.split(separator: "\n").first { $0.hasPrefix("- [ ]") })
      let rows = (1...count).map { "- [\(box)] \($0)\(row.dropFirst(5))" }
      try vault.folder.write(list.replacing(row, with: rows.joined(separator: "\n")), to: "Follow-ups.md")
      return try vault.userSeconds("index --yes")
    }
    #expect(times[1] < times[0] * 8 + 0.3, "\(times)")
  }

  @Test(
    "A cache that is a folder, a FIFO or noise is done without or made anew",
    arguments: ["mkdir", "mkfifo", "dd if=/dev/urandom bs=10000 count=1 2> /dev/null of="])
  func cache(making: String) throws {
    let vault = try BadVault()
    try vault.run("index --yes")
    let separator = making.hasSuffix("=") ? "" : " "
    let made = try Shell.run(
      """
      find "$XDG_CACHE_HOME" -type f > files; rm -f $(cat files)
      while read file; do \(making)\(separator)"$file" || exit 1; done < files; rm files
      """, in: vault.folder.path)
    #expect(made.status == 0, "\(made.output)")
    // `verify` says that there is nothing to verify.
    for question in BadVault.questions where question.command != "verify" { try vault.expectAnswer(question) }
    #expect(try vault.run("verify").status == 0)
    let index = try vault.run("index --yes")
    #expect(index.status == 0, "\(index.output)")
    try vault.expectServed("\(index.output)")
    try vault.run("doctor")
    try vault.run("strip")
    try vault.expectHealthy("\(making)")
  }
}
