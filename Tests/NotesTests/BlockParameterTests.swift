import Notes
import Testing

@Suite("The parameters of a start marker")
struct BlockParameterTests {
  @Test(
    "A value ends at white space, at its closing quote or at the end of its link",
    arguments: [
      ("a=1 b=2", ["a=1", "b=2"]),
      ("person=[[Tom Haverley]] limit=3", ["person=[[Tom Haverley]]", "limit=3"]),
      ("tag=\"big client\"", ["tag=big client"]), ("a=\"\" b=[[x|y z]]", ["a=", "b=[[x|y z]]"]),
      ("a=b=c", ["a=b=c"]), ("", []),
      // What is never closed takes the rest, and whoever reads the value says so.
      ("tag=\"big client", ["tag=\"big client"]), ("person=[[Tom H", ["person=[[Tom H"]),
    ])
  func values(text: String, expected: [String]) {
    let block = note("<!-- enishi:a \(text) -->\n<!-- /enishi:a -->\n").blocks.first
    #expect(block?.parameters.map { "\($0.key)=\($0.value)" } == expected)
  }

  @Test(
    "BYTES 7: what is no parameter makes no marker", arguments: ["x", "=x", "a=\"b\"c", "a=1 b", "[[a]]"])
  func malformed(text: String) {
    #expect(note("<!-- enishi:a \(text) -->\n").found == ["malformed-marker:1"])
  }
}
