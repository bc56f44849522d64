/// Marks of blocks, and of git's conflicts.
extension BadInput {
  static let blocks: [BadInput] = [
    BadInput("blocks that never end", "missing-end") { repeated("<!-- enishi:backlinks -->\n", $0) },
    BadInput("ends of blocks", "end-without-start") { repeated("<!-- /enishi:backlinks -->\n", $0) },
    BadInput("ends of blocks with checksums", "end-without-start") {
      repeated("<!-- /enishi:backlinks 0123456789 -->\n", $0)
    },
    BadInput("long lines above ends with checksums", "end-without-start") {
      repeated(repeated("a", $0 / 400) + "\n", $0)
        + String(repeating: "<!-- /enishi:backlinks 0123456789 -->\n", count: 40)
    },
    BadInput("blocks", holdsBlocks: true) {
      repeated("<!-- enishi:backlinks -->\n<!-- /enishi:backlinks -->\n", $0)
    },
    BadInput("blocks in quotes", holdsBlocks: true) {
      repeated("> <!-- enishi:backlinks -->\n> <!-- /enishi:backlinks -->\n\n", $0)
    },
    BadInput("lists of follow-ups", holdsBlocks: true) {
      repeated("<!-- enishi:follow-ups -->\n<!-- /enishi:follow-ups -->\n", $0)
    },
    BadInput("blocks that are not known", holdsBlocks: true) {
      repeated("<!-- enishi:x -->\n<!-- /enishi:x -->\n", $0)
    },
    BadInput("blocks about a person", holdsBlocks: true) {
      repeated("<!-- enishi:person of=\"[[Ann]]\" -->\n<!-- /enishi:person -->\n", $0)
    },
    BadInput("a block with many parameters", holdsBlocks: true) {
      "<!-- enishi:backlinks " + repeated("limit=1 ", $0) + "-->\n<!-- /enishi:backlinks -->\n"
    },
    BadInput("a long block that was edited", "edited-block", holdsBlocks: true) {
      "<!-- enishi:backlinks -->\n" + repeated("- a\n", $0) + "<!-- /enishi:backlinks 0123456789 -->\n"
    },
    BadInput("marks of blocks within lines") { repeated("a <!-- enishi:backlinks --> ", $0) },
    BadInput("the word for blocks") { repeated("enishi:", $0) },
    BadInput("conflicts", "conflict-markers") { repeated("<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n", $0) },
    BadInput("halves of conflicts") { repeated("<<<<<<< a\n", $0) },
  ]
}
