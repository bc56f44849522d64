import NoteIndex
import Notes
import Relations
import TestSupport
import Testing
import Workspace

@Suite("Asking for a brief")
struct BriefTests {
  private static let files = [
    "People/Ann Lee.md": "---\naliases: Ann\n---\n- 2026-11-20 call: of paper\n- 2026-12-01 lunch\n",
    "People/Bo.md": "", "People/Gone.md": "---\nstatus: deceased\n---\n- 2026-12-01 lunch\n",
    "People/Secret.md": "---\nprivate: true\n---\n", "me.md": "---\ntype: me\nname: Taro\n---\n",
    "Topic.md": "",
    "Meetings/2026-11-27 Walk.md": "---\npeople: [Ann, Zoe, Gone, Secret]\n---\n",
  ]

  private func brief(
    _ words: [String], showsPrivate: Bool = false, on day: String = "2026-11-22"
  ) throws -> (meeting: String?, people: [String]) {
    let folder = try TemporaryFolder(Self.files)
    let answer = try Vault.open(at: folder.path, today: .date(day)).brief(words, showsPrivate: showsPrivate)
    return (
      answer.meeting.map { "\(answer.insight.path(of: $0))" },
      answer.people.map { answer.insight.name(of: $0.brief.person) }
    )
  }

  @Test(
    "Words are taken together as long as they name somebody",
    arguments: [
      (["Ann", "Lee", "Bo"], ["Ann Lee", "Bo"]), (["Bo", "Ann"], ["Bo", "Ann Lee"]),
      (["Ann Lee"], ["Ann Lee"]),
      (["Zoe", "Ann", "Ann", "Lee"], ["Zoe", "Ann Lee"]),
    ])
  func words(words: [String], people: [String]) throws {
    #expect(try brief(words).people == people)
  }

  @Test("A meeting is about those who will be there, without the dead and without the private")
  func meeting() throws {
    let found = try brief(["2026-11-27", "Walk"])
    #expect(found.meeting == "Meetings/2026-11-27 Walk.md" && found.people == ["Ann Lee", "Zoe"])
    #expect(try brief(["2026-11-27 Walk"], showsPrivate: true).people == ["Ann Lee", "Zoe", "Secret"])
  }

  @Test(
    "Without a name it is about the next booked meeting, or whom one is to meet next",
    arguments: [
      ("2026-11-22", "Meetings/2026-11-27 Walk.md", ["Ann Lee", "Zoe"]),
      ("2026-11-27", "Meetings/2026-11-27 Walk.md", ["Ann Lee", "Zoe"]), ("2026-11-28", nil, ["Ann Lee"]),
      ("2026-12-02", nil, []),
    ])
  func next(day: String, meeting: String?, people: [String]) throws {
    let found = try brief([], on: day)
    #expect(found.meeting == meeting && found.people == people)
  }

  @Test("The dead, the private, oneself and what is nobody are told as such")
  func nobody() throws {
    #expect(throws: WorkspaceError.briefOfTheDead("Gone")) { try brief(["Gone"]) }
    #expect(throws: WorkspaceError.privateNote("Secret")) { try brief(["Secret"]) }
    #expect(throws: WorkspaceError.pathToMe("Taro")) { try brief(["Taro"]) }
    #expect(throws: WorkspaceError.notAPerson("Topic.md")) { try brief(["Ann", "Topic"]) }
    #expect(throws: WorkspaceError.unknownNote("Nix", suggestion: nil)) { try brief(["Ann", "Nix"]) }
    #expect(try brief(["Secret"], showsPrivate: true).people == ["Secret"])
  }
}
