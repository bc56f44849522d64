/// Lists and quotes of many lines.
extension BadInput {
  static let lists: [BadInput] = [
    BadInput("items with blank lines between") { repeated("- a\n\n", $0) },
    BadInput("items of changing marks") { repeated("- a\n+ b\n* c\n", $0) },
    BadInput("numbered items") { size in numbered(size, width: 9) { "\($0). a\n" } },
    BadInput("empty items") { repeated("-\n", $0) + "\na\n" },
    BadInput("an item that goes on without indentation") { "- a\n" + repeated("b\n", $0) },
    BadInput("a quote that goes on without its mark") { "> a\n" + repeated("b\n", $0) },
    BadInput("items and what belongs to them") { repeated("- a\n\n  b\n\n", $0) },
    BadInput("quotes in quotes") { repeated("> > > a\n", $0) },
  ]
}
