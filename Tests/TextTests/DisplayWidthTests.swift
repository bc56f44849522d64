import TestSupport
import Testing
import Text

@Suite("Columns of a terminal")
struct DisplayWidthTests {
  @Test(
    "A kanji and an emoji take two columns, marks and controls none",
    arguments: [
      ("", 0), ("Ann", 3), ("佐藤", 4), ("ｱﾝ", 2), ("が", 2), ("か\u{3099}", 2), ("é", 1), ("e\u{301}", 1),
      ("🍣", 2),
      ("👩‍👩‍👧", 2), ("👍🏽", 2), ("\u{0}", 0), ("\u{7F}", 0), ("\u{1B}", 0), ("\r\n", 0), ("한", 2), ("각", 2),
      ("、", 2),
      ("…", 1), ("\u{200B}", 0), ("ー", 2), ("Ａ", 2),
    ])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test(
    "Text is cut to columns, the last of them an ellipsis",
    arguments: [
      ("Ann", 3, "Ann"), ("Anna", 3, "An…"), ("佐藤花子", 8, "佐藤花子"), ("佐藤花子", 7, "佐藤花…"), ("佐藤花子", 6, "佐藤…"),
      ("佐藤花子", 2, "…"), ("a bcd", 3, "a…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("", 0, ""),
      ("👩‍👩‍👧x", 2, "…"),
      ("abc\u{301}", 3, "abc\u{301}"),
    ])
  func truncated(text: String, columns: Int, expected: String) {
    #expect(Array(text.truncated(toColumns: columns).utf8) == Array(expected.utf8))
  }

  @Test("Padding fills up to the columns and never cuts")
  func padded() {
    #expect("佐藤".padded(toColumns: 6) == "佐藤  ")
    #expect("佐藤".padded(toColumns: 3) == "佐藤")
  }

  @Test("No text, cut to any width from 1 on, is wider than that")
  func property() {
    let seed = UInt64.random(in: 0..<1_000_000_000)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "佐", "🍣", "e\u{301}", " ", "\u{200D}", "👩", "ｱ", "\t", "か\u{3099}"]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0..<12, using: &generator)).map { _ in generator.pick(pieces) }.joined()
      let columns = Int.random(in: 1..<12, using: &generator)
      let cut = text.truncated(toColumns: columns)
      #expect(cut.displayWidth <= columns, "seed \(seed): \(text.debugDescription) to \(columns)")
      if text.displayWidth <= columns { #expect(cut == text, "seed \(seed): \(text.debugDescription)") }
    }
  }
}
