/// Front matter that other readers of YAML grow, loop or fall over.
extension BadInput {
  static let headers: [BadInput] = [
    .header("aliases", broken) { "a: &x 1\n" + numbered($0, width: 9) { "b\($0): *x\n" } },
    .header("anchors") { size in numbered(size, width: 16) { "a\($0): &x\($0) 1\n" } },
    .header("a billion laughs", broken) { _ in
      "l0: &l0 lol\n" + (1...30).map { "l\($0): &l\($0) [" + repeated("*l\($0 - 1),", 50) + "]\n" }.joined()
    },
    .header("keys that merge", broken) { "a: &x {b: c}\n" + repeated("<<: *x\n", $0) },
    .header("a map in itself", broken) { _ in "a: &x\n  <<: *x\n" },
    .header("deep lists", broken) { "a: " + repeated("[", $0 / 2) + repeated("]", $0 / 2) },
    .header("deep maps", broken) { "a: " + repeated("{a: ", $0 / 2) + repeated("}", $0 / 8) },
    .header("deep items", broken) { "a:\n" + repeated("- ", $0) },
    .header("lists that never close", broken) { "a: " + repeated("[", $0) },
    .header("quotes that never close", broken) { "a: \"" + repeated("x", $0) },
    .header("many keys") { size in numbered(size, width: 9) { "k\($0): v\n" } },
    .header("one key over and over") { repeated("k: v\n", $0) },
    .header("questions", broken) { _ in repeated("?\n", 60_000) },
    .header("a long key", broken) { repeated("k", max($0, 2_000)) + ": v" },
    .header("a long value") { "people: " + repeated("x", $0) },
    .header("people") { size in
      "type: meeting\npeople: [" + numbered(size, width: 12) { "\"[[P\($0)]]\", " } + "]"
    },
    .header("aliases of a person") { size in
      "type: person\naliases: [" + numbered(size, width: 8) { "al\($0), " } + "]"
    },
    .header("days in front matter") { "date: " + repeated("2026-11-01 ", $0) },
    .header("links without quotes") { "people: [" + repeated("[[Ann]], ", $0) + "]" },
    .header("links without quotes or commas", broken) { "people: " + repeated("[[Ann]] ", $0) },
    .header("comments of YAML") { repeated("# a\n", $0) },
    .header("a literal text") { "a: |\n" + repeated("  x\n", $0) },
    .header("several documents", broken) { repeated("a: b\n--- c\n", $0) },
    .header("rests of a template") { repeated("a: {{b}}\n", min($0, 40_000)) },
    .header("tabs in front matter", broken) { repeated("\ta: b\n", $0) },
    .header("NUL in front matter", broken) { repeated("a: b\0\n", $0) },
    .header("directives", broken) { repeated("%YAML 9.9\n", $0) },
    .header("escapes") { "a: \"" + repeated("\\u0041", $0) + "\"" },
    .header("escapes that are none", broken) { "a: \"" + repeated("\\q", $0) + "\"" },
    .header("a cadence of many digits") { "type: person\ncadence: " + repeated("9", $0) },
    .header("a birthday in a far year") { "type: person\nbirthday: " + repeated("9", $0) + "-01-01" },
    BadInput("front matter of 100 KB", broken) { _ in "---\n" + repeated("a: b\n", 100_000) + "---\n# Bad\n"
    },
    BadInput("front matter that never closes", "unclosed-front-matter") { "---\n" + repeated("a: b\n", $0) },
    BadInput("fences of front matter alone") { repeated("---\n", $0) },
    BadInput("three hyphens", "unclosed-front-matter") { _ in "---" },
    BadInput("front matter with CR alone") { "---\r" + repeated("a: b\r", min($0, 60_000)) + "---\r# Bad\r" },
  ]

  private static let broken = "broken-front-matter"
}
