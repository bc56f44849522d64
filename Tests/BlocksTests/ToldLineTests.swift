import Blocks
import Configuration
import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("Backlinks beside a person's block")
struct ToldLineTests {
  private static let texts: [NotePath: String] = [
    "People/Ann.md": "---\nmet: 2025\n---\n",
    "Meetings/2026-11-10 a.md":
      "---\npeople: \"[[Ann]]\"\n---\n# With [[Ann]]\n\nThe sea, and what [[Ann]] and [[Bo]] said of it.\n\n- [ ] [[Ann]]: send it\n",
    "People/Bo.md": "---\nintroduced_by: \"[[Ann]]\"\n---\n",
    "2026-11-12.md": "Lunch with [[Ann]].\n\nAnd a thought of [[Ann]] in the evening.\n",
    "Meetings/2026-11-01 b.md": "---\npeople: \"[[Ann]]\"\n---\n",
  ]

  private func backlinks(limit: Int) -> [String] {
    var settings = Settings()
    settings.personLimit = limit
    let vault = TextVault(Self.texts, settings: settings)
    let text = BlockText(vault.vault, settings, today: vault.today)
    let told = vault.personText.told(about: vault.person("Ann"))
    return Array(text.backlinks(of: vault["People/Ann.md"], except: told.contains).dropFirst())
  }

  @Test("Lines that the block tells of are left out: contacts, the places that list people, and promises")
  func leftOut() {
    #expect(
      backlinks(limit: 20) == [
        "- [[2026-11-12]]: “And a thought of Ann in the evening.”",
        "- [[2026-11-10 a]]: “The sea, and what Ann and Bo said of it.”", "- [[Bo]] (introduced_by)",
      ])
  }

  @Test("What the block has cut away is told among the backlinks")
  func cut() {
    let lines = backlinks(limit: 1)
    #expect(lines.contains("- [[2026-11-01 b]] (people)") && lines.contains("- [[2026-11-10 a]] (people)"))
    #expect(!lines.contains { $0.contains("Lunch with") || $0.contains("send it") })
  }
}
