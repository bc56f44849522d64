/// Footnotes, definitions of links, and what refers to them.
extension BadInput {
  static let definitions: [BadInput] = [
    BadInput("footnotes") { size in numbered(size, width: 26) { "a[^\($0)]\n\n[^\($0)]: [[Ann]]\n\n" } },
    BadInput("a footnote over and over") { repeated("[^1]: [[Ann]]\n", min($0, 100_000)) },
    BadInput("references to a footnote", "too-complex") { repeated("[^1] ", max($0, 110_000)) },
    BadInput("footnotes within a line") { repeated("^[a [[Ann]] ", min($0, 200_000)) },
    BadInput("definitions of one name") { repeated("[r]: /u\n\n", $0) },
    BadInput("definitions of many names") { size in numbered(size, width: 13) { "[r\($0)]: /u\n\n" } },
    BadInput("definitions of many names in a paragraph") { size in
      numbered(min(size, 200_000), width: 12) { "[r\($0)]: /u\n" }
    },
    BadInput("definitions with their references") { size in
      numbered(size, width: 26) { "[r\($0)]: Ann.md\n\n[r\($0)]\n\n" }
    },
    BadInput("references to a long address") {
      "[r]: /" + repeated("u", $0 / 2) + "\n\n" + repeated("[r]\n\n", $0 / 2)
    },
    BadInput("a reference on every line to a long address") {
      "[r]: /" + repeated("u", $0 / 2) + "\n\n" + repeated("[r] ", min($0 / 2, 79_000))
    },
    BadInput("definitions with long names") { repeated("[" + repeated("a", 900) + "]: /u\n\n", $0) },
    BadInput("definitions without an address") { repeated("[r]:\n", min($0, 90_000)) },
    BadInput("titles that never close") { repeated("[r]: /u \"\n", min($0, 180_000)) },
  ]
}
