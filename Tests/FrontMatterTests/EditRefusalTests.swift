import FrontMatter
import Testing

@Suite("Refusing an edit")
struct EditRefusalTests {
  private func error(_ text: String) -> FrontMatterEditError? {
    do throws(FrontMatterEditError) {
      _ = try FrontMatterEdit.setting("key", to: "x", in: note(text))
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "A value that is not one text is refused, and the error says which",
    arguments: [
      ("key: |\n  a", FrontMatterEditError.Shape.blockScalar), ("key: >\n  a", .blockScalar),
      ("key: [a]", .sequence), ("key:\n- a", .sequence), ("key: [[Ann]]", .sequence),
      ("key: {{date}}", .mapping), ("key:\n  a: b", .mapping), ("key: &a b", .anchored),
      ("key: !t b", .anchored),
      ("key: &a", .anchored), ("key: &a [b]", .anchored), ("? key", .unplaced),
    ])
  func shapes(lines: String, shape: FrontMatterEditError.Shape) {
    #expect(error("---\na: b\n\(lines)\n---\n") == .notReplaceable(key: "key", line: 3, shape))
  }

  @Test("An unclosed header is refused")
  func unclosed() {
    #expect(error("---\nkey: a\n") == .unclosed)
  }

  @Test(
    "BYTES 7: a header with a problem is refused",
    arguments: ["key: `a`", "key: a\nb: *c", "- key", "key: a\n--- b", "key: a\nx: [[A]] [[B]]"])
  func problem(lines: String) throws {
    let problem = try #require(header(lines).problem)
    #expect(error("---\n\(lines)\n---\nBody\n") == .unreadable(problem))
  }

  @Test("A map in braces takes no new line", arguments: ["{a: b}", "--- {a: b}", "{\n  a: b\n}"])
  func flowMap(lines: String) {
    #expect(error("---\n\(lines)\n---\n") == .wouldChangeOtherKeys)
  }

  @Test("A new key that takes the header over 64 KiB is refused")
  func tooLarge() {
    let lines = "a: " + String(repeating: "x", count: 65_530)
    #expect(error("---\n\(lines)\n---\n") == .wouldChangeOtherKeys)
  }

  @Test("Each error is one sentence with its line")
  func sentences() {
    #expect(
      error("---\nkey: [a]\n---\n")?.description
        == "2: the key `key` holds a list, which is only edited by hand")
    #expect(
      error("---\nkey: `\n---\n")?.description
        == "2:6: the front matter cannot be read: while scanning for the next token, found character that cannot start any token"
    )
    #expect(
      error("---\n")?.description == "1: the front matter has no closing fence; add a line `---` after it")
  }
}
