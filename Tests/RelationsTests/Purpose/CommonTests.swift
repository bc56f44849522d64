import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("What people have in common")
struct CommonTests {
  private static let texts: [NotePath: String] = [
    "People/Ann.md":
      "---\ninterests: [Tea, chess]\nlocation: 大阪\norg: Acme\nknows: [\"[[Dee]]\"]\n---\n- 2026-11-01 lunch\n",
    "People/Bob.md": "---\ninterests: chess\nlocation: 大阪市北区\norg: acme\nknows: \"[[Dee]]\"\n---\n",
    "People/Dee.md": "---\ninterests: go\n---\n",
    "People/Eve.md": "---\ninterests: tea\nknows: \"[[Ann]]\"\n---\n",
    "Events/2026-05-01 Fair.md": "---\npeople: [\"[[Ann]]\", \"[[Bob]]\"]\n---\n",
    "Meetings/2026-06-01 M.md": "participants: [[Ann]], [[Bob]], [[me]]\n",
    "me.md": "---\ntype: me\ninterests: tea\n---\n",
  ]

  private func told(_ ground: PairGround, _ vault: TextVault) -> [String] {
    (ground.interests + ground.places + ground.organisations).map {
      "\($0.left.term.text)=\($0.right.term.text)"
    }
      + (ground.events + ground.meetings).map { "\($0.day) \(vault.path($0.source))" }
      + ground.people.map { vault.name(of: $0) }
  }

  @Test("Somebody and I: interests, events, meetings, and people whom both know")
  func me() {
    let vault = TextVault(Self.texts)
    let ground = PairGround(
      with: vault.person("Ann"), vault.vault.notes, vault.profiles, vault.network)
    #expect(
      told(ground, vault) == [
        "tea=Tea", "2026-05-01 Events/2026-05-01 Fair.md", "2026-11-01 People/Ann.md",
        "2026-06-01 Meetings/2026-06-01 M.md", "Bob",
      ])
  }

  @Test("Two people: what their notes say, and where both were")
  func pair() {
    let vault = TextVault(Self.texts)
    let ground = PairGround(
      vault.person("Ann"), vault.person("Bob"), vault.vault.notes, vault.profiles, vault.network)
    #expect(
      told(ground, vault) == [
        "chess=chess", "大阪=大阪市北区", "Acme=acme", "2026-05-01 Events/2026-05-01 Fair.md",
        "2026-06-01 Meetings/2026-06-01 M.md", "Dee",
      ])
    let nobody = PairGround(
      vault.person("Dee"), vault.person("Eve"), vault.vault.notes, vault.profiles, vault.network)
    #expect(told(nobody, vault) == ["Ann"])
  }

  @Test("Who shares an interest: whom I know, whom they could introduce, and others")
  func interest() {
    var texts = Self.texts
    texts["People/Fay.md"] = "---\ninterests: tea\n---\n"
    let vault = TextVault(texts)
    let circle = InterestCircle("TEA", vault.profiles, vault.network)
    #expect(circle.mine?.term.text == "tea")
    #expect(circle.known.map { vault.name(of: $0.person) } == ["Ann"])
    #expect(
      circle.near.map { "\(vault.name(of: $0.claim.person)) \(vault.name(of: $0.introducer.person))" } == [
        "Eve Ann"
      ])
    #expect(circle.others.map { vault.name(of: $0.person) } == ["Fay"])
  }
}
