import Configuration
import Notes
import Relations
import TestSupport
import Testing

@Suite("A vault that several people share")
struct OwnerTests {
  private static let settings: Settings = {
    let text =
      "owners:\n- {note: Mia Berg, handles: [mia, mb], folders: [Mia]}\n- {note: 田中 太郎, handles: [taro]}\n"
    return (try? Settings.read(Array(text.utf8))) ?? Settings()
  }()

  private static func vault(_ texts: [NotePath: String]) -> TextVault {
    var all: [NotePath: String] = [
      "People/Mia Berg.md": "", "Me/田中太郎.md": "---\ntype: me\n---\n", "People/Ann.md": "",
      "People/Bob.md": "",
    ]
    all.merge(texts) { $1 }
    return TextVault(all, settings: settings)
  }

  @Test("The owners' notes are nobody's rows and nobody's contacts")
  func ownersAreMe() {
    let vault = Self.vault([
      "2026-11-10.md": "Lunch with Mia Berg and Ann.", "2026-11-09.md": "people:: 田中太郎, Mia Berg, Bob",
      "People/Mia Berg.md": "---\ntier: 1\nmet: 2020-01-01\n---\n- 2025-01-01 call\n",
    ])
    #expect(vault.story == "11-09 Bob meeting, 11-10 Ann meal")
    #expect(!vault.people.all.map(vault.name).contains("Mia Berg"))
    #expect(vault.rows.allSatisfy { !$0.people.map(vault.name).contains("Mia Berg") })
  }

  @Test(
    "A task is the owner's whose handle it holds, else whose heading it is, else in whose folder it lies",
    arguments: [
      ("x.md", "- [ ] call Ann @mia\n", ["mia"]), ("x.md", "- [ ] call Ann @MB!\n", ["mia"]),
      ("x.md", "- [ ] call Ann @mia @taro\n", ["mia", "taro"]), ("x.md", "- [ ] call Ann\n", []),
      ("x.md", "- [ ] mail Ann at a@mia.net\n", []), ("x.md", "- [ ] call Ann @miami\n", []),
      ("x.md", "## Mia Berg\n\n- [ ] call Ann\n", ["mia"]),
      ("x.md", "## @taro\n\n- [ ] call Ann\n", ["taro"]),
      ("x.md", "## 田中太郎\n### Later\n- [ ] call Ann\n", ["taro"]),
      ("x.md", "## Mia Berg\n## Other\n- [ ] call Ann\n", []),
      ("x.md", "## Mia Berg\n- [ ] call Ann @taro\n", ["taro"]),
      ("Mia/x.md", "- [ ] call Ann\n", ["mia"]), ("Mia/deep/x.md", "- [ ] call Ann\n", ["mia"]),
      ("Mia/x.md", "- [ ] call Ann @taro\n", ["taro"]), ("Mia/x.md", "## 田中太郎\n- [ ] call Ann\n", ["taro"]),
      ("x.md", "- [ ] [[Mia Berg]]: call [[Ann]]\n", ["mia"]),
    ] as [(NotePath, String, [String])])
  func tasks(_ path: NotePath, _ text: String, _ owners: [String]) {
    #expect(Self.vault([path: text]).rows.map(\.owners) == [owners])
  }

  @Test("A row of keeping in touch is the owner's under whom the last contact stands")
  func lastContact() {
    let rows = Self.vault([
      "People/Ann.md": "---\ncadence: 7d\n---\n- 2026-10-01 lunch @mia\n",
      "People/Bob.md": "---\ncadence: 7d\n---\n- 2026-10-01 lunch\n",
    ]).rows
    #expect(Set(rows.map(\.owners)) == [["mia"], []])
  }

  @Test("An owner whose note is not there is told of")
  func missing() {
    #expect(Self.vault([:]).people.ownersWithoutNote.isEmpty)
    #expect(
      TextVault(["x.md": ""], settings: Self.settings).people.ownersWithoutNote == ["Mia Berg", "田中 太郎"])
  }

  @Test("Without owners every row is everybody's")
  func alone() {
    #expect(TextVault(["People/Ann.md": "", "x.md": "- [ ] call Ann @mia\n"]).rows.map(\.owners) == [[]])
  }
}
