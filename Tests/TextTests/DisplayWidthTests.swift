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
}
