/// Meetings of thousands, and lists of people that are none.
extension BadInput {
  static let meetings: [BadInput] = [
    .meeting("a meeting with one name over and over") { repeated("[[Ann]] said it. ", $0) },
    .meeting("a meeting of thousands") { size in
      "## Attendees\n" + numbered(size, width: 11) { "- [[P\($0)]]\n" }
    },
    .meeting("a meeting of thousands without notes") { size in
      "## Attendees\n" + numbered(size, width: 20) { "- Person Number\($0)\n" }
    },
    .meeting("a meeting with many commas") { "Attendees: " + repeated("Aa, ", $0) },
    .meeting("a meeting with many ands") { "Attendees: " + repeated("and ", $0) },
    .meeting("a meeting with many Japanese ands") { "出席者: 田中" + repeated(" と", $0) },
    .meeting("a meeting with many parentheses") { "Attendees: Ann " + repeated("(", $0) },
    .meeting("a meeting with many pairs of parentheses") { "Attendees: Ann " + repeated("(a)", $0) },
    .meeting("a meeting with many brackets") { "Attendees: " + repeated("[a](b), ", min($0, 150_000)) },
    .meeting("a meeting with many signs") { "Attendees: " + repeated("-*_+@|", $0) },
    .meeting("a meeting with many stars at its end") { "Attendees: Ann" + repeated("* ", $0) },
    .meeting("a meeting with many tags") { "Attendees: Ann " + repeated("#a", $0) },
    .meeting("words with capitals in a meeting") { "with " + repeated("Aa ", $0) },
    .meeting("one character in a meeting") { repeated("山", $0) },
    .meeting("honorifics in a meeting") { repeated("山さん", $0) },
    .meeting("a name in plain text") { "met " + repeated("Ann Healthy and ", $0) },
  ]
}
