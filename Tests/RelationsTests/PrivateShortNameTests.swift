import Notes
import Relations
import TestSupport
import Testing

@Suite("BYTES 29: a private person by a part of their name")
struct PrivateShortNameTests {
  private func story(_ name: String, isPrivate: Bool) -> String {
    let key = isPrivate ? "private: true\n" : ""
    let vault = TextVault([
      "People/田中太郎.md": "---\n\(key)type: person\nreading: たなか たろう\n---\n",
      "People/Pria Vate.md": "---\n\(key)type: person\n---\n", "People/Ann Lee.md": "",
      "Meetings/2026-11-10 M.md": "---\npeople: [\"[[Ann Lee]]\", \(name)]\n---\n- [ ] \(name)に薬を送る\n",
    ])
    let people = vault.people
    return people.timelines.keys.map { vault.name(of: $0) }.sorted().joined(separator: ", ")
  }

  @Test(
    "They are as absent as by their whole name",
    arguments: ["田中さん", "太郎さん", "田中太郎さん", "Pria", "Ms Vate", "Pria Vate"])
  func absent(name: String) {
    #expect(story(name, isPrivate: true) == "Ann Lee")
  }

  @Test("Somebody else without a note is still a person")
  func others() {
    #expect(story("鈴木さん", isPrivate: true) == "Ann Lee, 鈴木さん")
    #expect(story("田中さん", isPrivate: false) == "Ann Lee, 田中太郎")
  }
}
