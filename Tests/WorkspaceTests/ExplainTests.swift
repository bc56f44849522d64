import NoteIndex
import Notes
import TestSupport
import Testing
import Workspace

@Suite("Explaining one link")
struct ExplainTests {
  private static let files = [
    "a/x.md": "", "b/x y.md": "", "b/x.md": "", "People/佐藤花子.md": "",
    "Secret.md": "---\nprivate: true\n---\n",
    "Meetings/2026-11-10.md": "---\npeople: Zoe\n---\n",
  ]

  private func explain(
    _ text: String, from name: String? = nil, showsPrivate: Bool = false
  ) throws -> Vault.ExplainAnswer {
    let folder = try TemporaryFolder(Self.files)
    return try Vault.open(at: folder.path, today: today).explain(text, from: name, showsPrivate: showsPrivate)
  }

  @Test(
    "A link is taken in every form, and what to write to be unmistakable is in the same form",
    arguments: [
      ("x", "b/x.md", "[[b/x]]"), ("[[x|label]]", "b/x.md", "[[b/x]]"),
      ("![[x#Top]]", "b/x.md", "[[b/x#Top]]"),
      ("[t](a/x.md)", "a/x.md", "[t](/a/x.md)"), ("[t](<x y.md>)", "b/x y.md", "[t](</b/x y.md>)"),
      ("佐藤 花子", "People/佐藤花子.md", "[[佐藤花子]]"),
    ])
  func forms(text: String, path: String, unmistakable: String) throws {
    let answer = try explain(text, from: "b/x y.md")
    #expect(answer.explanation.verdict.outcome.note.map { "\(answer.view.vault[$0].path)" } == path)
    #expect(answer.unmistakable == unmistakable)
  }

  @Test("Where nobody answers, near names are told, but none of a private note")
  func near() throws {
    #expect(try explain("花子").near.map(\.text) == ["佐藤花子"])
    #expect(try explain("[[a/佐藤花太]]").near.map(\.text) == ["佐藤花子"])
    #expect(try explain("Secrets").near == [])
    #expect(try explain("Secrets", showsPrivate: true).near.map(\.text) == ["Secret"])
  }

  @Test("A person without a note is known")
  func person() throws {
    let answer = try explain("[[zoe]]")
    #expect(answer.person.map(answer.view.name) == "Zoe")
    #expect(answer.near == [])
  }

  @Test("What is no single link to a note is refused")
  func refusals() throws {
    for text in ["[[a]] and [[b]]", "[t](https://a.b)", "[[]]", "`[[a]]`"] {
      #expect(throws: WorkspaceError.noLink(text)) { try explain(text) }
    }
    #expect(throws: WorkspaceError.headingAlone("[[#Top]]")) { try explain("[[#Top]]") }
    #expect(try explain("[[#Top]]", from: "a/x.md").explanation.verdict.rule == .sameNote)
  }
}
