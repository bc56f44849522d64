import Configuration
import Testing

@Suite("Did you mean")
struct SuggestionTests {
  @Test(
    "The nearest word is told if it is near enough",
    arguments: [
      ("limt", "limit"), ("limit", "limit"), ("where", "where"), ("wher", "where"), ("xyz", nil), ("", nil),
      ("l", nil), ("lmiit", "limit"), ("whereabouts", nil),
    ] as [(String, String?)])
  func nearest(word: String, expected: String?) {
    #expect(Suggestion.nearest(to: word, among: ["where", "limit"]) == expected)
  }

  @Test("Of two as near as each other the first by name is told, and of none none")
  func ties() {
    #expect(Suggestion.nearest(to: "ab", among: ["ac", "aa"]) == "aa")
    #expect(Suggestion.nearest(to: "ab", among: []) == nil)
  }

  @Test("Several are told in the order of nearness, each once, and none that shares no letter")
  func several() {
    let names = ["Anna", "Ann", "Ana", "Bob", "Ann"]
    #expect(Suggestion.near("Ann", among: names, limit: 3) == ["Ann", "Ana", "Anna"])
    #expect(Suggestion.near("Ann", among: names, limit: 2) == ["Ann", "Ana"])
    #expect(Suggestion.near("x", among: ["y", "xy"], limit: 3) == [])
  }
}
