import Notes
import Testing

@Suite("What of a note's text may be shown")
struct ShownTextTests {
  @Test("Enishi's blocks and closed comments are hidden, and nothing else")
  func hidden() {
    let text = """
      ---
      a: %% b %%
      ---
      one %% two %% three

      ```
      %% four %%
      ```

      <!-- enishi:backlinks -->
      - five
      <!-- /enishi:backlinks 0000000000 -->

      six <!-- seven -->
      """
    let bytes = Array(text.utf8)
    let hidden = ShownText.hidden(in: bytes, showsComments: false)
    let words = hidden.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(words.count == 2)
    #expect(words.first == "%% two %%")
    #expect(words.last?.hasPrefix("<!-- enishi:backlinks -->\n- five\n<!-- /enishi:") == true)
    #expect(ShownText.hidden(in: bytes, showsComments: true).count == 1)
  }

  @Test(
    "The body begins below the front matter",
    arguments: [("---\na: 1\n---\ntext", 13), ("text", 0), ("---\na: 1\ntext", 0), ("\u{FEFF}text", 3)])
  func body(text: String, start: Int) {
    #expect(ShownText.bodyStart(in: Array(text.utf8)) == start)
  }

  @Test("Of a note that is too complex to be read nothing is shown")
  func tooComplex() {
    let bytes = Array(("%% a %%\n" + String(repeating: "> ", count: 3000) + "x").utf8)
    #expect(ShownText.hidden(in: bytes, showsComments: false) == [0..<bytes.count])
  }
}
