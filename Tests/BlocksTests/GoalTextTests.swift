import Blocks
import Configuration
import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("The text of a goal's block")
struct GoalTextTests {
  private static let texts: [NotePath: String] = [
    "Goals/Studio.md": "---\nskills: [binding, grants, silence]\nroles: printer\n---\n",
    "People/kim.md":
      "---\nname: Kim\nskills: binding\nrole: printer\nneeds: money\nmet: 2026-11-06\nmet_at: \"[[Fair]]\"\n---\n- 2026-11-06 lunch\n",
    "People/Ann.md":
      "---\nskills: binding\nmet: 2020-01-01\nknows: \"[[Rio]]\"\n---\n- 2026-11-01 lunch\n- 2026-10-20 lunch\n- 2026-10-01 lunch\n",
    "People/Rio.md": "---\nskills: gr\\*nts\n---\n", "People/Zoe.md": "---\nskills: silence\n---\n",
    "Events/Fair.md": "---\ndate: 2026-11-06\n---\n", "me.md": "---\ntype: me\n---\n",
  ]

  private func lines(
    _ texts: [NotePath: String] = Self.texts, _ language: Settings.Language = .english,
    today: CalendarDay = .date("2026-11-20")
  ) -> [String] {
    var settings = Settings()
    settings.language = language
    settings.terms = [["grants", "gr\\*nts"]]
    let vault = TextVault(texts, settings: settings, today: today)
    let (notes, profiles) = (vault.vault.notes, vault.profiles)
    let network = Network(notes, vault.people, on: Network.lastDay(vault.people))
    let goal = Goal.all(in: notes, profiles)[0]
    let people = GoalPeople(
      goal, GoalMatcher(notes, profiles), FirstSteps(profiles, network), notes, network)
    return GoalText(BlockText(vault.vault, settings, today: today)).lines(people, in: "Goals/Studio.md")
  }

  @Test("It tells who fits and how to begin, what nobody covers and where to meet such people, and no need")
  func english() {
    #expect(
      lines() == [
        "**People who fit**",
        "- [[kim|Kim]]: binding, printer (first: a coffee about binding, no request yet)",
        "- [[Ann]]: binding (first: ask directly)", "", "**Within reach**",
        "- [[Rio]]: gr\\\\\\*nts (through [[Ann]], first: ask what they think)", "",
        "**They fit, and no way there is known**", "- [[Zoe]]: silence", "", "**Where such people were met**",
        "- [[Fair]]: [[kim|Kim]]",
      ])
  }

  @Test("In Japanese")
  func japanese() {
    #expect(
      lines(Self.texts, .japanese).prefix(3) == [
        "**合いそうな方**", "- [[kim|Kim]]：binding、printer（まずは「binding」の話でお茶に、お願いはまだ）",
        "- [[Ann]]：binding（まずは直接相談）",
      ])
  }

  @Test("Where nobody fits it says so, and where nothing is looked for, how to say it")
  func empty() {
    #expect(
      lines(["Goals/Studio.md": "---\nskills: law\n---\n"]) == [
        "**People who fit**", "- Nobody you know fits yet.", "", "**Nobody yet for**", "- law",
      ])
    #expect(
      lines(["Goals/Studio.md": ""]) == [
        "**People who fit**",
        "- Say in this note what you look for: `roles`, `orgs`, `skills`, `tags` or `seeks`.",
      ])
  }

  @Test("BYTES 27: it changes on the day on which somebody is no longer new, and on no other")
  func days() {
    var texts = Self.texts
    texts["People/kim.md"] = texts["People/kim.md"].map { $0 + "- 2026-11-07 lunch\n- 2026-11-08 lunch\n" }
    var changes: [String] = []
    var before = lines(texts, today: .date("2026-11-20"))
    for offset in 1..<400 {
      let day = CalendarDay.date("2026-11-20") + offset
      let after = lines(texts, today: day)
      if after != before { changes.append("\(day)") }
      before = after
    }
    #expect(changes == ["2026-12-07"])
  }
}
