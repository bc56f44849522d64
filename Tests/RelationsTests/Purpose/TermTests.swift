import Notes
import Relations
import TestSupport
import Testing

@Suite("Terms: what means the same")
struct TermTests {
  private let book = TermBook([["web design", "ウェブデザイン", "UI"], ["UI", "UX"]])

  @Test(
    "Equal by meaning, by group, or one contained in the other as whole words",
    arguments: [
      ("Ｗｅｂ Design", "web design"), ("らーめん", "ラーメン"), ("web design", "ウェブデザイン"), ("ux", "web design"),
      ("design", "web design"), ("book design for children", "design"), ("写真", "写真"),
    ])
  func same(left: String, right: String) {
    #expect(book.term(left).matches(book.term(right)))
    #expect(book.term(right).matches(book.term(left)))
  }

  @Test(
    "Parts of words, words apart and parts of Japanese terms are something else",
    arguments: [
      ("sign", "design"), ("book design", "book and design"), ("写真", "写真 集め"), ("印刷", "活版印刷"),
      ("design", "art"),
    ])
  func different(left: String, right: String) {
    #expect(!book.term(left).matches(book.term(right)))
    #expect(!book.term(right).matches(book.term(left)))
  }

  @Test("Looking up finds what comparing one by one finds", arguments: 0..<UInt64(Soak.rounds(20)))
  func index(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = ["web", "design", "UI", "ＵＸ", "book", "写真", "ウェブデザイン"]
    func phrase() -> String {
      (0..<Int.random(in: 1...4, using: &random)).map { _ in random.pick(words) }.joined(separator: " ")
    }
    let keys = (0..<8).map { _ in "---\nskills: [\"\(phrase())\", \"\(phrase())\"]\n---\n" }
    let texts = Dictionary(uniqueKeysWithValues: keys.enumerated().map { (NotePath("People/P\($0).md"), $1) })
    let vault = TextVault(texts)
    let claims = vault.profiles.theirs.offers
    #expect(claims.count == 16)
    for _ in 0..<20 {
      let term = book.term(phrase())
      let found = TermIndex(claims).claims(matching: term)
      #expect(found == claims.filter { $0.term.matches(term) }, "seed \(seed): \(term.text)")
    }
  }

  @Test("What notes say under headings, in keys, and in meetings about one person")
  func profiles() {
    let vault = TextVault([
      "People/Ann.md":
        "---\nskills: [編集, 校正]\nneeds: a printer\n---\n## Needs\n\n- 2026-11-02 a bookbinder\n- [ ] a task\n\n## 趣味\n\n合唱、養蜂\n",
      "People/Bob.md": "---\ndied: 2026-01-01\nskills: [law]\n---\n",
      "Meetings/2026-11-01 M.md": "participants: [[Ann]]\n\nneed:: somebody for the accounts\n",
      "Meetings/2026-11-02 N.md":
        "participants: [[Ann]], [[Cy]]\n\nneed:: a room\n- gave:: proofread for [[Cy]]\n",
      "Topic.md": "## Needs\n\n- nothing\n", "me.md": "---\ntype: me\nlearning: Swift\n---\n",
    ])
    let profiles = vault.profiles
    func told(_ claims: [Claim]) -> [String] {
      claims.map { "\(vault.name(of: $0.person)) \($0.term.text) \(vault.path($0.source)):\($0.line)" }
    }
    #expect(told(profiles.theirs.offers) == ["Ann 編集 People/Ann.md:2", "Ann 校正 People/Ann.md:2"])
    #expect(
      told(profiles.theirs.needs) == [
        "Ann somebody for the accounts Meetings/2026-11-01 M.md:3", "Ann a printer People/Ann.md:3",
        "Ann a bookbinder People/Ann.md:7",
      ])
    #expect(told(profiles.theirs.interests) == ["Ann 合唱 People/Ann.md:12", "Ann 養蜂 People/Ann.md:12"])
    #expect(told(profiles.theirs.gave) == ["Cy proofread for Cy Meetings/2026-11-02 N.md:4"])
    #expect(told(profiles.mine.learning) == ["me Swift me.md:3"])
  }
}
