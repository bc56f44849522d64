/// What is nested, and what libcmark 0.30.2 cannot take (docs/ARCHITECTURE.md, “Guards before libcmark”).
extension BadInput {
  static let nesting: [BadInput] = [
    BadInput("images that never close", "too-complex") { repeated("![[]()", max($0, 70_000)) },
    BadInput("images that never close, in many paragraphs") {
      repeated(String(repeating: "![[]()", count: 500) + "\n\n", $0)
    },
    BadInput("a list 1,000 deep and blank lines", "too-complex") { deepList(1_000) + repeated("\n", $0) },
    BadInput("a list below the bound and blank lines") { deepList(90) + repeated("\n", $0) },
    BadInput("quotes with emphasis", "too-complex") { repeated(">", $0 / 2) + repeated("a*", $0 / 2) },
    BadInput("quotes with emphasis below the bound") { repeated(">", 89) + repeated("a*_", $0) },
    BadInput("quotes in one line", "too-complex") { repeated(">", $0) },
    BadInput("quotes and spaces in one line", "too-complex") { repeated("> ", $0) },
    BadInput("lines in 90 quotes") { repeated(String(repeating: "> ", count: 90) + "a\n", $0) },
    BadInput("lists in one line", "too-complex") { repeated("- ", $0) + "a" },
    BadInput("numbered lists in one line", "too-complex") { repeated("1. ", $0) + "a" },
    BadInput("brackets", "too-complex") { repeated("[", max($0, 21_000)) },
    BadInput("brackets within brackets", "too-complex") {
      repeated("[", max($0 / 2, 21_000)) + "a" + repeated("]", max($0 / 2, 21_000))
    },
    BadInput("pairs of brackets", "too-complex") { repeated("[]", max($0, 42_000)) },
    BadInput("closing brackets") { repeated("]", $0) },
    BadInput("emphasis within emphasis") { repeated("*a ", $0 / 2) + repeated("b* ", $0 / 2) },
    BadInput("wikilinks within wikilinks", "too-complex") {
      repeated("[[", max($0 / 2, 21_000)) + "a" + repeated("]]", max($0 / 2, 21_000))
    },
    BadInput("items indented ever deeper") { size in
      numbered(size, width: 400) { String(repeating: "\t", count: $0 % 50) + "- a\n" }
    },
    BadInput("boxes nested below the bound") { size in
      numbered(size, width: 98) { String(repeating: "  ", count: $0 % 90) + "- [ ] a\n" }
    },
  ]

  private static func deepList(_ depth: Int) -> String {
    (0..<depth).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
  }
}
