import Phrases
import Testing

@Suite struct PhraseBookTests {
  private let book = PhraseBook([
    PhraseEntry("lunch", .contact(.meal)), PhraseEntry("will", .notYet, isName: true),
    PhraseEntry("LINE", .contact(.message)), PhraseEntry("たい", .notYet), PhraseEntry("だいたい", .harmless),
    PhraseEntry("lunch again", .suggests), PhraseEntry("人", .metHeading),
  ])

  @Test(
    "A Latin phrase is a whole word, a Japanese one stands anywhere",
    arguments: [
      ("Lunch!", ["lunch"]), ("lunches", []), ("LINE", ["LINE"]), ("line", []), ("LINEで", ["LINE"]),
      ("会いたい", ["たい"]), ("だいたい", []), ("だいたい会いたい", ["たい"]),
    ])
  func matches(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let found = book.matches(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found.map { $0.lowercased() } == expected.map { $0.lowercased() })
  }

  @Test(
    "A word that is a name too counts in small letters, and at the head of a line",
    arguments: [
      ("he will come", true), ("Will call Ann", true), ("- Will call Ann", true), ("Will Moor came", false),
      ("Met Will for tea", false), ("Will", false),
    ])
  func names(_ text: String, _ counts: Bool) {
    #expect((book.first(.notYet, in: text) != nil) == counts)
  }

  @Test("A wish for another lunch tells of no lunch")
  func wishes() {
    #expect(LineSigns("lunch again!", book) == LineSigns(roles: .suggests))
    #expect(LineSigns("lunch, then: lunch again!", book) == LineSigns(contact: .meal, roles: .suggests))
  }

  @Test(
    "A heading is a phrase as a whole, or it is none",
    arguments: [("人", true), ("■ 人（敬称略）", true), ("人:", true), ("人事", false), ("三人", false)])
  func headings(_ text: String, _ isOne: Bool) {
    #expect(book.isHeading(text, .metHeading) == isOne)
  }

  @Test(
    "A time of day is seen",
    arguments: [
      ("9:30 Ann", true), ("19時", true), ("3時間", false), ("123:45", false), ("1:1", false), ("2:3", false),
    ])
  func clockTimes(_ text: String, _ isOne: Bool) {
    #expect(LineSigns(text, book).roles.contains(.clockTime) == isOne)
  }
}
