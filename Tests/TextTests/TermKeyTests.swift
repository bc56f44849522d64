import Testing
import Text

@Suite("Terms")
struct TermKeyTests {
  @Test(
    "Terms are one term whatever their width, case, kana and spaces",
    arguments: [
      ("ｗｅｂ　Ｄｅｓｉｇｎ", "Web  design"), ("ﾗｰﾒﾝ", "らーめん"), ("ラーメン", "らーめん"), (" Straße ", "STRASSE"),
      ("e\u{301}tude", "Étude"), ("①", "1"), ("写真", "写真"),
    ])
  func same(_ left: String, _ right: String) {
    #expect(TermKey(left) == TermKey(right))
  }

  @Test("Other words stay other terms", arguments: [("写真", "写真展"), ("web", "web design"), ("はは", "ばば")])
  func different(_ left: String, _ right: String) {
    #expect(TermKey(left) != TermKey(right))
    #expect(TermKey("　").isEmpty)
  }
}
