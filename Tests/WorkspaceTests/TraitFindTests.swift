import NoteIndex
import Notes
import Relations
import TestSupport
import Testing
import Workspace

@Suite("Finding who has a skill, is at a place, or likes something")
struct TraitFindTests {
  private static let files = [
    "People/Ann.md": "---\nskills: binding\n---\n\n- 2026-11-02 call: アート and binding\n- need:: binding\n",
    "People/Bob.md": "Talks of books and binding.\n%% binding, secretly %%\n",
    "People/Cy.md": "---\nprivate: true\nskills: binding\n---\n- 2026-11-02 call: binding\n",
    "People/Dee.md": "---\ndied: 2026-01-01\n---\nbinding\n",
    "Meetings/2026-11-05 M.md":
      "participants: [[Ann]], [[Bob]]\n\n- binding is slow\n- [[Eve]] likes binding\n",
    "Meetings/2026-11-06 Crowd.md": "participants: A, B, C, D, E, F\n\n- rebinding and binding\n",
    "2026-11-07.md": "- 9:00 call with [[Bob]], binding\n- binding alone\n- スタート with [[Bob]]\n",
    "Topic.md": "binding, says [[Bob]]\n", "People/Eve.md": "",
    "me.md": "---\ntype: me\n---\nbinding with [[Bob]]\n",
    ".enishi/config.yaml": "terms: [[binding, 製本]]\n",
  ]

  private func find(_ words: String, limit: Int = 20, showsPrivate: Bool = false) throws -> [String] {
    let folder = try TemporaryFolder(Self.files)
    let answer = try Vault.open(at: folder.path, today: today).find(
      words, as: .skill, limit: limit, showsPrivate: showsPrivate)
    func name(_ person: PersonID) -> String { answer.insight.name(of: person) }
    let known = answer.known.map { "\(name($0.claim.person)) \($0.evidence.rawValue)" }
    let said = answer.said.map { line in
      "\(line.people.map(name).joined(separator: "+")) \(answer.insight.path(of: line.source)):\(line.line)"
    }
    return known + said + (answer.more > 0 ? ["\(answer.more) more"] : [])
  }

  private static let answers = [
    "Ann skill", "Bob 2026-11-07.md:1", "Ann+Bob Meetings/2026-11-05 M.md:3",
    "Eve Meetings/2026-11-05 M.md:4",
    "Ann People/Ann.md:5", "Bob People/Bob.md:1", "Bob Topic.md:1",
  ]

  @Test("BYTES 29: keys first, then who is named, was there among few, or is the note's; nothing private")
  func people() throws {
    #expect(try find("binding") == Self.answers)
    #expect(try find("Binding", limit: 2) == Array(Self.answers.prefix(2)) + ["5 more"])
  }

  @Test("Every spelling of the configuration is looked for, and --private shows all")
  func spellings() throws {
    #expect(try find("製本") == Self.answers)
    #expect(try find("製本", showsPrivate: true).contains("Cy skill"))
  }

  @Test("A word within a longer one is another")
  func words() throws {
    #expect(try find("book") == [])
    #expect(try find("アート") == ["Ann People/Ann.md:5"])
  }
}
