import NoteIndex
import Notes
import Relations
import TestSupport
import Testing
import Workspace

@Suite("Showing one note or person")
struct ShowTests {
  private static let files = [
    "People/Ann.md": "---\ncadence: 2w\nmet: 2026-01-05\n---\n- 2026-11-20 lunch\n- 2026-11-06 call\n",
    "People/Secret.md": "---\nprivate: true\ncadence: 1w\n---\n- 2026-11-20 lunch\n",
    "Meetings/2026-11-10.md": "---\npeople: [Ann, Zoe]\n---\n- [ ] send [[Ann]] a map\n\nSaw [[zoe]].\n",
    "Meetings/hidden.md": "---\nprivate: true\ndate: 2026-11-12\npeople: [Ann]\n---\n",
  ]

  private func show(_ name: String, showsPrivate: Bool = false) throws -> Vault.ShowAnswer {
    let folder = try TemporaryFolder(Self.files)
    return try Vault.open(at: folder.path, today: today).show(name, showsPrivate: showsPrivate)
  }

  @Test("A person is shown with contacts, cadence, promises and what links there")
  func person() throws {
    let answer = try show("ann")
    let person = try #require(answer.person)
    #expect(person.touches.map { "\($0.day)" } == ["2026-11-20", "2026-11-10", "2026-11-06"])
    #expect(person.cadence?.days == 14)
    #expect(person.cadence?.source == .key)
    #expect(person.due == .date("2026-12-04"))
    #expect(person.met == .date("2026-01-05"))
    #expect(person.promises.map(\.line) == [4])
    #expect(person.closeness == .close)
    #expect(answer.backlinks.map(\.line) == [4])
  }

  @Test("Somebody without a note is shown by name, with the lines that name them")
  func named() throws {
    let answer = try show("Zoe")
    #expect(answer.note == nil)
    #expect(answer.person?.touches.count == 1)
    #expect(answer.backlinks.map(\.line) == [2, 6])
    #expect(answer.backlinks.map(\.key) == ["people", nil])
    #expect(answer.backlinks.map(\.text) == [nil, "Saw zoe."])
  }

  @Test("BYTES 29: a private note is shown on request only, and then counts as any other")
  func privateNotes() throws {
    #expect(throws: WorkspaceError.privateNote("Secret")) { try show("Secret") }
    #expect(try show("Secret", showsPrivate: true).person?.touches.count == 1)
    #expect(try show("Ann", showsPrivate: true).person?.touches.count == 4)
  }

  @Test("Unknown and ambiguous names are told apart")
  func unknown() throws {
    #expect(throws: WorkspaceError.unknownNote("Zoa", suggestion: "Zoe")) { try show("Zoa") }
    #expect(throws: WorkspaceError.unknownNote("Secrets", suggestion: nil)) { try show("Secrets") }
    let folder = try TemporaryFolder(["a/x.md": "", "b/x.md": ""])
    #expect(throws: WorkspaceError.ambiguousNote("x", ["a/x.md", "b/x.md"])) {
      try Vault.open(at: folder.path, today: today).show("x", showsPrivate: false)
    }
  }

  @Test(
    "Closeness is a word for the strength",
    arguments: [(0, "thin"), (0.25, "thin"), (0.26, "steady"), (1, "steady"), (1.01, "close")]
      as [(Double, String)])
  func closeness(strength: Double, word: String) {
    #expect(PersonGlance.Closeness(strength: strength).rawValue == word)
  }
}
