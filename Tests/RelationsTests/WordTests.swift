import Configuration
import Notes
import Relations
import TestSupport
import Testing

@Suite("Words of the configuration")
struct WordTests {
  private static func days(_ text: String, _ configuration: String) throws -> [String] {
    let settings = try Settings.read(Array(configuration.utf8))
    let vault = TextVault(
      ["2026-11-10.md": text, "People/Ann.md": "", "People/佐藤花子.md": ""], settings: settings)
    return vault.people.timelines.values.flatMap(\.touches).map { "\($0.day)" }
  }

  @Test(
    "A word of contact is added to the built-in ones",
    arguments: [
      ("Played chess with [[Ann]]", "words: {contact: [played chess]}"),
      ("[[佐藤花子]]と将棋", "words: {contact: [将棋]}"),
      ("Lunch with [[Ann]]", "words: {contact: [将棋]}"),
    ])
  func contact(text: String, configuration: String) throws {
    #expect(try Self.days(text, configuration) == ["2026-11-10"])
  }

  @Test("A meeting whose name holds such a word is still a meeting")
  func meeting() throws {
    let settings = try Settings.read(Array("words: {contact: [将棋]}".utf8))
    let text = "---\npeople: \"[[Ann]]\"\n---\n"
    let vault = TextVault(["Meetings/2026-11-10 将棋.md": text, "People/Ann.md": ""], settings: settings)
    #expect(vault.story == "11-10 Ann meeting")
  }

  @Test(
    "A word of negation keeps a line from being a contact",
    arguments: [
      ("Lunch with [[Ann]] rained out", "words: {negation: [rained out]}"),
      ("[[佐藤花子]]とのランチ、雨で", "words: {negation: [雨で]}"),
    ])
  func negation(text: String, configuration: String) throws {
    #expect(try Self.days(text, configuration) == [])
  }

  @Test(
    "Without them the same lines mean what they meant",
    arguments: [("Played chess with [[Ann]]", 0), ("Lunch with [[Ann]] rained out", 1)])
  func standard(text: String, count: Int) throws {
    #expect(try Self.days(text, "").count == count)
  }
}
