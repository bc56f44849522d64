/// HTML that opens and never closes.
extension BadInput {
  static let html: [BadInput] = [
    BadInput("elements") { repeated("<div>\n", $0) },
    BadInput("elements in a line") { repeated("a <b>", $0) },
    BadInput("attributes that never close") { repeated("a <b x=\"", $0) },
    BadInput("an element with many attributes") { "a <b " + repeated("c=d ", $0) + ">\n" },
    BadInput("angles") { repeated("<", $0) },
    BadInput("angles with letters") { repeated("<a ", $0) },
    BadInput("closing elements") { repeated("</a", $0) },
    BadInput("comments") { repeated("<!-- a -->\n", $0) },
    BadInput("comments that never close") { repeated("a <!-- ", $0) },
    BadInput("a comment of many lines") { "<!--\n" + repeated("a\n", $0) + "-->\n" },
    BadInput("a comment that ends with the note", "open-at-end") { "<!--\n" + repeated("a\n", $0) },
    BadInput("CDATA") { repeated("<![CDATA[ a ]]>\n", min($0, 150_000)) },
    BadInput("CDATA that never closes", "open-at-end") {
      "<![CDATA[\n" + repeated("a <![CDATA[ ", min($0, 100_000))
    },
    BadInput("declarations that never close") { repeated("a <!A ", $0) },
    BadInput("instructions that never close") { repeated("a <? ", $0) },
    BadInput("everything that never closes") { repeated("a <!-- <? <!A ", $0) },
    BadInput("elements in quotes") { repeated("> <div>\n", $0) },
  ]
}
