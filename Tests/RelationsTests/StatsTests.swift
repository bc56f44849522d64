import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("The vault in numbers")
struct StatsTests {
  @Test("The load is one contact for each person and cadence; who rests or has died takes nothing")
  func load() {
    let vault = TextVault([
      "People/Ann.md": "---\ncadence: 7d\n---\n", "People/Bob.md": "---\ncadence: 14d\n---\n",
      "People/Cy.md": "---\ncadence: weekly\npaused: true\n---\n",
      "People/Dee.md": "---\ncadence: weekly\nstatus: deceased\n---\n",
      "People/Eve.md": "---\ncadence: none\n---\n", "People/Flo.md": "",
      "People/Gus.md": "---\ncadence: weekly\nprivate: true\n---\n",
      "People/Hal.md": "---\ncadence: 14d\n---\n",
      "me.md": "---\ntype: me\ncadence: 7d\n---\n",
    ])
    let load = ContactLoad(vault.people)
    #expect(load.shares.map { "\($0.days): \($0.people)" } == ["7: 1", "14: 2"])
    #expect(load.perWeek == 2 && load.people == 3)
  }

  private func newPeople(_ texts: [NotePath: String], today: String = "2026-11-20") -> (NewPeople, TextVault)
  {
    let vault = TextVault(texts, today: .date(today))
    return (NewPeople(Beginnings(vault.vault.notes, vault.people), today: vault.today), vault)
  }

  @Test("New people stand in the month in which they were first met, and older ones in none")
  func months() {
    let (people, vault) = newPeople([
      "People/Ann.md": "---\nmet: 2026-11-01\n---\n", "People/Bob.md": "---\nmet: 2025-12-01\n---\n",
      "People/Cy.md": "---\nmet: 2025-11-30\n---\n", "People/Dee.md": "---\nmet: 2026-12-01\n---\n",
      "People/Eve.md": "- 2026-10-10 call\n", "People/Flo.md": "- 2026-10-10 call: first met\n",
    ])
    let story = people.months.map { month in
      ([("\(month.year)-\(month.month)")] + month.people.map { vault.name(of: $0.person) })
        .joined(separator: " ")
    }
    #expect(story.count == 12)
    #expect(story.filter { $0.contains(" ") } == ["2025-12 Bob", "2026-10 Flo", "2026-11 Ann"])
    #expect(people.byMyself == 4 && people.throughSomebody == 0 && people.shareByMyself == nil)
  }

  @Test("They came from an event, through somebody, from a meeting or from elsewhere")
  func origins() {
    let (people, vault) = newPeople([
      "Events/2026-05-05 Fair.md": "---\npeople: [Zoe]\n---\n",
      "People/Ann.md": "---\nmet: 2026-05-06\nintroduced_by: Zoe\n---\n",
      "People/Bob.md": "---\nmet: 2026-05-07\n---\n- 2026-05-07 lunch\n",
      "People/Cy.md": "---\nmet: 2026-05-08\n---\n- 2026-05-08 call\n",
      "People/Dee.md": "---\nmet: 2026-05-09\nintroduced_by: [[Zoe]]\nmet_at: \"[[2026-05-05 Fair]]\"\n---\n",
      "People/Eve.md": "---\nmet: 2026-05-10\nintroduced_by: \"[[Bob]]\"\n---\n",
    ])
    let story = people.origins.map { origin, people in
      "\(origin.rawValue) " + people.map { vault.name(of: $0.person) }.joined(separator: ",")
    }
    #expect(story == ["event Zoe,Dee", "introduction Ann,Eve", "meeting Bob", "other Cy"])
    let introducers = people.introducers { vault.name(of: $0) }.map { introducer, people in
      "\(vault.name(of: introducer)) \(people.count)"
    }
    #expect(introducers == ["Zoe 2", "Bob 1"])
    #expect(people.byMyself == 3 && people.throughSomebody == 3 && people.shareByMyself == 0.5)
  }
}
