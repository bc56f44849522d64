import Testing
import Text

@Suite("Readings")
struct ReadingKeyTests {
  @Test(
    "Hiragana and katakana, spaces and honorifics make no difference",
    arguments: [
      ("さとう はなこ", "サトウハナコ"), ("さとう　はなこ", "さとうはなこ"), ("さとうさん", "サトウ"), ("ヴィヴィ", "ゔぃゔぃ"),
      ("コーヒー", "こーひー"), ("Sato Hanako", "satohanako"), ("カ\u{3099}", "が"),
    ])
  func same(left: String, right: String) {
    #expect(ReadingKey(left) == ReadingKey(right))
  }

  @Test("Other readings stay apart", arguments: [("さとう", "さいとう"), ("はなこ", "はなご"), ("か", "が")])
  func different(left: String, right: String) {
    #expect(ReadingKey(left) != ReadingKey(right))
  }
}
