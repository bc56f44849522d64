import Blocks
import Configuration
import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("What blocks are asked for")
struct BlockParametersTests {
  private static let vault = TextVault([
    "People/Tom Haverley.md": "---\naliases: [Tom]\n---\n", "People/kim.md": "---\nname: Kim Larsen\n---\n",
    "A/Sam.md": "---\ntype: person\n---\n", "B/Sam.md": "---\ntype: person\n---\n",
    "People/Hid.md": "---\nprivate: true\n---\n", "Atlas.md": "", "me.md": "---\ntype: me\n---\n",
    "Meetings/2026-11-10.md": "---\npeople: [Priya Nandan]\n---\n",
  ])

  private func read(_ block: BlockName, _ text: String, home: NotePath = "Atlas.md") throws -> BlockParameters
  {
    let text = "<!-- enishi:\(block.rawValue) \(text) -->\n<!-- /enishi:\(block.rawValue) -->\n"
    let span = try #require(BlocksTests.read(bytes(text)).blocks.first)
    return try BlockParameters(of: span, block, in: Self.vault.vault, home: Self.vault[home])
  }

  @Test("A list of follow-ups takes a window, kinds, a person, a tag and a limit")
  func followUps() throws {
    let read = try read(
      .followUps, "within=2w kind=promise,waiting person=[[Tom Haverley]] tag=\"#Big client\" limit=10")
    #expect(read.filter.within == 14 && read.filter.kinds == [.promise, .waiting] && read.filter.limit == 10)
    #expect(read.filter.tag == "big client" && read.filter.person == Self.vault.person("Tom Haverley"))
    #expect(try self.read(.followUps, "").filter == FollowUpFilter())
  }

  @Test(
    "A person is named by a link or a name, with a note or without",
    arguments: [
      ("[[Tom Haverley]]", "Tom Haverley"), ("Tom", "Tom Haverley"), ("\"Tom Haverley\"", "Tom Haverley"),
      ("[[kim|Kim]]", "Kim Larsen"), ("[[People/kim.md]]", "Kim Larsen"), ("[[kim#Log]]", "Kim Larsen"),
      ("[[Priya Nandan]]", "Priya Nandan"),
    ])
  func people(name: String, expected: String) throws {
    let person = try read(.person, "person=\(name)").person
    #expect(person.map(Self.vault.name) == expected)
  }

  @Test(
    "What cannot be followed is told with what may have been meant",
    arguments: [
      (.followUps, "withn=14d", "it takes no parameter “withn” (did you mean “within”?)"),
      (.backlinks, "limit=3", "it takes no parameter “limit”"),
      (.person, "tag=x", "it takes no parameter “tag”"),
      (.followUps, "tag=a tag=b", "“tag” is given twice"),
      (.followUps, "within=soon", "“soon” after “within” is not a time such as 14d or 2w"),
      (.followUps, "limit=0", "“0” after “limit” is not a whole number of 1 or more"),
      (.followUps, "kind=promises", "“promises” is no kind of follow-up (did you mean “promise”?)"),
      (.followUps, "kind=,", "“,” after “kind” is not a kind of follow-up"),
      (.followUps, "tag=#", "“#” after “tag” is not a tag"),
      (.person, "person=[[Tom Haverly]]", "nobody answers to “Tom Haverly” (did you mean “Tom Haverley”?)"),
      (.person, "person=[[Tom H", "nobody answers to “[[Tom H”"),
      (.person, "person=[[]]", "“[[]]” after “person” is not a person, such as [[Ann]]"),
      (.person, "person=Sam", "“Sam” could be “A/Sam.md”, “B/Sam.md”"),
      (.person, "person=[[Atlas]]", "“Atlas” is no person's note"),
      (.person, "person=me", "“me” is no person's note"),
      (.followUps, "person=[[Hid]]", "“Hid” is private, so no other note tells of them"),
    ] as [(BlockName, String, String)])
  func problems(block: BlockName, text: String, expected: String) {
    let problem = #expect(throws: ParameterProblem.self) { try read(block, text) }
    #expect(problem?.description == expected)
  }

  @Test("BYTES 29: a private person is told of in their own note")
  func own() throws {
    #expect(try read(.person, "person=Hid", home: "People/Hid.md").person == Self.vault.person("Hid"))
  }

  @Test(
    "A part of the list that is empty does not say that nobody waits", arguments: Settings.Language.allCases)
  func empty(language: Settings.Language) {
    var settings = Settings()
    settings.language = language
    let vault = TextVault([:], settings: settings)
    let text = BlockText(vault.vault, settings, today: vault.today)
    var filter = FollowUpFilter()
    let whole = text.followUps(vault.list(), filter, in: "x.md")
    filter.tag = "x"
    let part = text.followUps(vault.list(), filter, in: "x.md")
    #expect(whole == text.followUps(vault.list(), in: "x.md"))
    #expect(part[0] != whole[0] && part.dropFirst() == whole.dropFirst())
  }
}
