/// Marks within a line that open and never close, or close and never open.
extension BadInput {
  static let inline: [BadInput] = [
    BadInput("stars") { repeated("*", $0) },
    BadInput("stars with letters") { repeated("*a ", $0) },
    BadInput("stars and underscores") { repeated("*a **b_ ", $0) },
    BadInput("underscores") { repeated("_a_", $0) },
    BadInput("stars within a word") { repeated("a**b", $0) },
    BadInput("backticks", "open-at-end") { repeated("`", $0) },
    BadInput("backticks with letters") { repeated("`a", $0) },
    BadInput("backticks of every length") { size in
      (1...300).map { String(repeating: "`", count: $0) + "a" }.joined() + repeated("`a", size)
    },
    BadInput("entities") { repeated("&amp;", $0) },
    BadInput("ampersands") { repeated("&", $0) },
    BadInput("entities by number") { repeated("&#x41;", $0) },
    BadInput("a long entity") { "&" + repeated("a", $0) },
    BadInput("backslashes") { repeated("\\", $0) + "[[Ann]]" },
    BadInput("hard breaks") { repeated("a\\\n", $0) },
    BadInput("signs of comments") { repeated("%", $0) + " a" },
    BadInput("signs of comments in pairs") { repeated("%%%%", $0) + "\n\na\n" },
    BadInput("comments on a line") { "a " + repeated("%%a%% ", $0) },
    BadInput("comments on a line, and one that never closes", "open-at-end") {
      "a " + repeated("%%a%% ", $0) + "%% b\n"
    },
    BadInput("comments of a line") { repeated("%%\na\n%%\n", $0) + "a\n" },
    BadInput("comments that begin within a line") { repeated("a %% b\n", $0) + "a %% b\n" },
    BadInput("dollars") { repeated("$a ", $0) },
    BadInput("formulas") { repeated("$$\na\n$$\n", $0) },
    BadInput("highlights") { repeated("==a ", $0) },
    BadInput("tags") { repeated("#a ", $0) },
    BadInput("a tag with many parts") { "#" + repeated("a/", $0) },
    BadInput("at signs") { repeated("@", $0) },
    BadInput("colons") { repeated(":", $0) },
    BadInput("fields") { repeated("[a:: b] ", min($0, 130_000)) },
    BadInput("fields, a line each") { repeated("a:: b\n", $0) },
    BadInput("fields that never close", "too-complex") { repeated("[a:: ", max($0, 110_000)) },
    BadInput("a field with many values") { "a:: " + repeated("b, ", $0) },
    BadInput("names of blocks") { size in numbered(size, width: 9) { "a ^b\($0)\n\n" } },
    BadInput("Japanese without a space") { repeated("鈴木さんと会った。", $0) },
    BadInput("honorifics") { repeated("様", $0) },
    BadInput("joined emoji") { repeated("👨\u{200D}👩\u{200D}", $0) },
    BadInput("accents", "too-complex") { "e" + repeated("\u{301}", $0) },
    BadInput("marks that turn text") { repeated("\u{202E}", $0) },
    BadInput("letters that become many") { repeated("\u{FDFA}", $0) },
    BadInput("phrases of contact") { repeated("met with [[Ann]] yesterday and called ", $0) },
  ]
}
