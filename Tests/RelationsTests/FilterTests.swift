import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("A part of the list of follow-ups")
struct FilterTests {
  private static let vault = TextVault([
    "People/Ann.md": "---\ntags: [client/acme, Press]\n---\n- [ ] a 📅 2026-11-01\n- [ ] b 📅 2026-11-30\n",
    "People/Bo.md": "---\ntags: clients\nfollow_up: 2026-11-10\n---\n",
    "Meetings/2026-11-12 x.md":
      "---\ntags: client\npeople: \"[[Bo]]\"\n---\n- [ ] [[Bo]]: c 📅 2026-11-19\n- [ ] d 📅 2026-11-20\n",
  ])

  private func briefs(_ change: (inout FollowUpFilter) -> Void) -> [String] {
    var filter = FollowUpFilter()
    change(&filter)
    let vault = Self.vault
    let list = FollowUpList(FollowUpRows(vault.vault.notes, vault.people), filter, name: vault.name)
    return (list.today + list.thisWeek + list.waiting).map(vault.brief)
  }

  @Test("Without a filter it is the list")
  func none() {
    let list = Self.vault.list()
    #expect(briefs { _ in } == (list.today + list.thisWeek + list.waiting).map(Self.vault.brief))
    #expect(briefs { _ in }.count == 3)
  }

  @Test("The window, the kinds and the person choose rows")
  func choosing() {
    #expect(briefs { $0.within = 14 }.contains("promise Ann 11-30"))
    #expect(briefs { $0.kinds = [.waiting] } == ["waiting Bo 11-19"])
    #expect(
      briefs { $0.kinds = [.waiting, .promise] } == [
        "promise Ann 11-01", "promise Bo 11-20", "waiting Bo 11-19",
      ])
    #expect(briefs { $0.person = Self.vault.person("Ann") } == ["promise Ann 11-01"])
    #expect(briefs { $0.person = .note(Self.vault["Meetings/2026-11-12 x.md"]) } == [])
  }

  @Test(
    "A tag is that of a person, one below it, or that of the note in which a task stands; never a part of a word"
  )
  func tags() {
    #expect(briefs { $0.tag = "client" } == ["promise Ann 11-01", "promise Bo 11-20", "waiting Bo 11-19"])
    #expect(briefs { $0.tag = "press" } == ["promise Ann 11-01"])
    #expect(briefs { $0.tag = "cli" } == [])
  }

  @Test("The limit holds for today, and the rest is counted")
  func limit() {
    var filter = FollowUpFilter()
    filter.limit = 1
    let list = FollowUpList(
      FollowUpRows(Self.vault.vault.notes, Self.vault.people), filter, name: Self.vault.name)
    #expect(list.today.count == 1 && list.more == 1 && list.waiting.count == 1)
  }
}
