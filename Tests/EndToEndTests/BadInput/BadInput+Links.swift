/// Links in numbers, and links of a length that nobody writes.
extension BadInput {
  static let links: [BadInput] = [
    BadInput("wikilinks on a line") { repeated("[[Ann]] ", $0) },
    BadInput("wikilinks without a space between") { repeated("[[Ann]]", $0) },
    BadInput("wikilinks, a line each") { repeated("[[Ann]]\n", $0) },
    BadInput("wikilinks, a paragraph each") { repeated("[[Ann]]\n\n", $0) },
    BadInput("wikilinks, an item each") { repeated("- [[Ann]]\n", $0) },
    BadInput("wikilinks, a heading each") { repeated("# [[Ann]]\n", $0) },
    BadInput("wikilinks in rows") { "| a | b |\n|---|---|\n" + repeated("| [[Ann\\|x]] | c |\n", $0) },
    BadInput("wikilinks to notes that are not there") { size in numbered(size, width: 9) { "[[x\($0)]] " } },
    BadInput("wikilinks to headings that are not there") { size in
      numbered(size, width: 14) { "[[Ann#h\($0)]] " }
    },
    BadInput("wikilinks to itself") { repeated("[[Bad]] ", $0) },
    BadInput("embeds") { repeated("![[Ann]] ", $0) },
    BadInput("a wikilink with a long name") { "[[" + repeated("x", $0) + "]]\n" },
    BadInput("a wikilink with many folders") { "[[" + repeated("a/", $0) + "x]]\n" },
    BadInput("a wikilink with many anchors") { "[[Ann" + repeated("#a", $0) + "]]\n" },
    BadInput("a wikilink with many bars") { "[[Ann" + repeated("|", $0) + "]]\n" },
    BadInput("a wikilink with many accents", "too-complex") {
      "[[e" + repeated("\u{301}\u{323}", max($0, 80_000)) + "]]\n"
    },
    BadInput("wikilinks that never close", "too-complex") { repeated("[[a ", max($0, 42_000)) },
    BadInput("wikilinks that never close, a paragraph each") { repeated("[[a\n\n", $0) },
    BadInput("wikilinks that close by half", "too-complex") { repeated("[[a] ", max($0, 70_000)) },
    BadInput("backslashes before wikilinks") { repeated("\\[[Ann]] ", min($0, 80_000)) },
    BadInput("Markdown links, a paragraph each") { repeated("[a](Ann.md)\n\n", $0) },
    BadInput("Markdown links on a line", "too-complex") { repeated("[a](Ann.md) ", max($0, 260_000)) },
    BadInput("a Markdown link with a long address") { "[a](" + repeated("x", $0) + ")\n" },
    BadInput("a Markdown link that goes up and up") { "[a](" + repeated("../", $0) + "Ann.md)\n" },
    BadInput("a Markdown link with parentheses") { "[a](" + repeated("(", $0) + ")\n" },
    BadInput("autolinks") { repeated("<http://a.b> ", $0) },
    BadInput("autolinks that never close") { repeated("<http://a ", $0) },
    BadInput("addresses of mail") { repeated("<a@b.c> ", $0) },
    BadInput("private code points beside links") { size in
      numbered(min(size, 40_000), width: 11) {
        "\(Unicode.Scalar(0x10_F000 + UInt32($0 % 4_000)) ?? "a")[[Ann]]"
      }
    },
  ]
}
