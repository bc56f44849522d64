import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("Open promises between me and somebody")
struct OpenPromiseTests {
  @Test("Mine and theirs are told by their days, snoozed or not, private notes left out")
  func both() {
    let vault = TextVault([
      "People/Ann.md": "---\nsnooze: 2027-01-01\n---\n- [ ] later 🛫 2026-12-20\n- [x] done\n",
      "Meetings/2026-11-02.md": """
      people:: [[Ann]]
      - [ ] send [[Ann]] the map 📅 2026-11-30
      - [ ] [[Ann]]: photos 📅 2026-11-10
      - [ ] ask [[Bob]]
      """,
      "secret.md": "---\nprivate: true\n---\n- [ ] surprise for [[Ann]]\n", "People/Bob.md": "",
    ])
    let rows = vault.people.openPromises(with: vault.person("Ann"), in: vault.vault.notes)
    #expect(
      rows.map { "\($0.kind.rawValue) \($0.due.map { "\($0)" } ?? "-") \(vault.path($0.source)):\($0.line)" }
        == [
          "waiting 2026-11-10 Meetings/2026-11-02.md:3", "promise 2026-11-30 Meetings/2026-11-02.md:2",
          "promise - People/Ann.md:4",
        ])
  }
}
