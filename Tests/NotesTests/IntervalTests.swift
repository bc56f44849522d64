import Notes
import Testing

@Suite("How often people keep in touch")
struct IntervalTests {
  @Test(
    "Numbers and words in both languages are days",
    arguments: [
      ("30", 30), ("30d", 30), ("6w", 42), ("3m", 90), ("1y", 365), ("weekly", 7), ("Biweekly", 14),
      ("monthly", 30), ("quarterly", 90), ("yearly", 365),
      ("毎週", 7), ("隔週", 14), ("毎月", 30), ("四半期", 90), ("半年", 182), ("毎年", 365), ("3ヶ月", 90), ("3か月", 90),
      ("90日", 90), ("2週間", 14), (" 30 d ", 30), ("1Y", 365), ("2 weeks", 14),
    ])
  func days(text: String, expected: Int) {
    #expect(Interval(text) == .days(expected))
  }

  @Test("None is said to be none", arguments: ["none", "None", "なし"])
  func none(text: String) {
    #expect(Interval(text) == Interval.none)
  }

  @Test(
    "Anything else is nothing, and no number overflows",
    arguments: [
      "", "0", "0d", "-3d", "1.5m", "d", "often", "30 x", "３０日", "99999999999999999999d", "100001y", "3mm",
      "毎",
    ])
  func unread(text: String) {
    #expect(Interval(text) == nil)
  }
}
