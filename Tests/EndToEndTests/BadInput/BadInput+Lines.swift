/// Lines of every length and end.
extension BadInput {
  static let lines: [BadInput] = [
    BadInput("nothing") { _ in "" },
    BadInput("one line end") { _ in "\n" },
    BadInput("no last line end") { repeated("[[Ann]]\n", $0) + "a" },
    BadInput("one line") { repeated("a", $0) },
    BadInput("one line of words") { repeated("word ", $0) },
    BadInput("one line of words with capitals") { repeated("Aa ", $0) },
    BadInput("spaces") { repeated(" ", $0) },
    BadInput("tabs") { repeated("\t", $0) },
    BadInput("blank lines") { repeated("\n", $0) },
    BadInput("blank lines with CR") { repeated("\r\n", $0) },
    BadInput("spaces at the end of lines") { repeated("a     \n", $0) },
    BadInput("lines that end in CR alone") { repeated("a [[Ann]]\r", $0) },
    BadInput("lines that end in CR LF") { repeated("a [[Ann]]\r\n", $0) },
    BadInput("lines that end in every way") { repeated("a\r\nb\rc\n", $0) },
    BadInput("items that end in CR alone") { repeated("- a\r", $0) },
    BadInput("form feeds") { repeated("\u{C}\u{B}\n", $0) },
    BadInput("line separators") { repeated("\u{2028}a", $0) },
    BadInput("code by indentation") { repeated("    a\n", $0) },
    BadInput("lines indented ever deeper") { size in
      (0..<Int(Double(2 * size).squareRoot())).map { String(repeating: " ", count: $0) + "a\n" }.joined()
    },
    BadInput("headings") { size in numbered(size, width: 8) { "# h\($0)\n" } },
    BadInput("hash signs") { repeated("#", $0) },
    BadInput("underlined headings") { repeated("a\n=\n", $0) },
    BadInput("a heading of many lines") { repeated("a\n", $0) + "===\n" },
    BadInput("rules") { repeated("***\n", $0) },
    BadInput("a long rule") { repeated("* ", 199) + repeated("-", $0) },
    BadInput("fences") { repeated("```\na\n```\n", $0) },
    BadInput("a fence that ends with the note", "open-at-end") { "```\n" + repeated("a\n", $0) },
    BadInput("a formula that ends with the note", "open-at-end") { "a\n\n$$\n" + repeated("a\n", $0) },
    BadInput("a hidden comment that ends with the note", "open-at-end") { "a\n\n%%\n" + repeated("a\n", $0) },
    BadInput("a wide table") {
      repeated("|a", min($0 / 2, 40_000)) + "|\n" + repeated("|-", min($0 / 2, 40_000)) + "|\n"
    },
  ]
}
