/// Tasks, days and lines of a log in numbers.
extension BadInput {
  static let tasks: [BadInput] = [
    BadInput("tasks") { repeated("- [ ] a\n", $0) },
    BadInput("one promise over and over") { repeated("- [ ] ask [[Ann]] 📅 2026-12-01\n", $0) },
    BadInput("promises") { size in
      numbered(size, width: 44) { "- [ ] send [[Ann]] book \($0) 📅 2026-12-\(10 + $0 % 20)\n" }
    },
    BadInput("a long task") { "- [ ] " + repeated("a ", $0) + "\n" },
    BadInput("a task with many days") { "- [ ] a " + repeated("📅 2026-12-01 ", $0) + "\n" },
    BadInput("a task with many fields") {
      "- [ ] a " + repeated("[due:: 2026-12-01] ", min($0, 300_000)) + "\n"
    },
    BadInput("boxes on one line", "too-complex") { repeated("- [ ]", max($0, 110_000)) },
    BadInput("days") { repeated("2026-11-01 ", $0) },
    BadInput("days that could be two") { repeated("01/02/2026 ", $0) },
    BadInput("digits") { repeated("1", $0) },
    BadInput("digits with hyphens") { repeated("20-", $0) },
    BadInput("Japanese deadlines") { repeated("11/30まで ", $0) },
    BadInput("lines with a day and a name") { repeated("- 2026-11-01 call: [[Ann]] about it\n", $0) },
    BadInput("a long log") { "---\ntype: person\n---\n" + repeated("- 2026-11-01 call: hello\n", $0) },
  ]
}
