import Configuration
import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("Who fits a goal")
struct GoalTests {
  private static func goal(_ keys: String) -> [NotePath: String] {
    ["Goals/Studio.md": "---\n\(keys)\n---\n"]
  }

  /// The people of the first goal: known, then within reach, then beyond, each with what fits.
  private func told(_ texts: [NotePath: String], terms: [[String]] = []) -> [String] {
    var settings = Settings()
    settings.terms = terms
    let vault = TextVault(texts, settings: settings)
    let people = vault.goalPeople[0]
    func told(_ fit: GoalFit) -> String {
      "\(vault.name(of: fit.person)): \(fit.matches.map(\.claim.term.text).joined(separator: "+"))"
    }
    let reachable = people.reachable.map { candidate in
      let way = candidate.way.map { $0.hops.dropLast().map { vault.name(of: $0.person) } } ?? []
      return "\(told(candidate.fit)) via \(way.joined(separator: " "))"
    }
    return people.known.map { told($0.fit) } + reachable + people.beyond.map { "\(told($0)) beyond" }
      + people.uncovered.map { "nobody: \($0.term.text)" }
  }

  @Test("Skills, roles, organisations and tags answer to what it looks for; interests only to tags")
  func keys() {
    let texts = Self.goal("roles: printer\norgs: Acme\nskills: [binding, law]\ntags: [paper]\nseeks: a room")
      .merging([
        "People/Ann.md":
          "---\nrole: Printer and binder\norg: acme\nskills: binding\n---\n- 2026-11-01 lunch\n",
        "People/Bob.md": "---\ninterests: [paper, law]\n---\n- 2026-11-01 lunch\n",
      ]) { $1 }
    #expect(
      told(texts) == ["Ann: Printer and binder+acme+binding", "Bob: paper", "nobody: law", "nobody: a room"])
  }

  @Test("What the configuration calls the same fits, and a dead, private or own note does not")
  func others() {
    let texts = Self.goal("skills: 製本").merging([
      "People/Ann.md": "---\nskills: bookbinding\n---\n- 2026-11-01 lunch\n",
      "People/Bob.md": "---\nskills: 製本\ndied: 2026-01-01\n---\n- 2025-11-01 lunch\n",
      "People/Cy.md": "---\nskills: 製本\nprivate: true\n---\n- 2026-11-01 lunch\n",
      "me.md": "---\ntype: me\nskills: 製本\n---\n",
    ]) { $1 }
    #expect(told(texts, terms: [["製本", "bookbinding"]]) == ["Ann: bookbinding"])
  }

  @Test("What I seek counts for whoever fits, and stands for a goal that says nothing")
  func seeks() {
    let people: [NotePath: String] = [
      "People/Ann.md": "---\nskills: [law, Swift]\n---\n- 2026-11-01 lunch\n",
      "People/Bob.md": "---\nskills: Swift\n---\n- 2026-11-01 lunch\n",
      "me.md": "---\ntype: me\nseeks: Swift\n---\n",
    ]
    #expect(told(Self.goal("skills: law").merging(people) { $1 }) == ["Ann: law+Swift"])
    #expect(told(Self.goal("due: 2027-01-01").merging(people) { $1 }) == ["Ann: Swift", "Bob: Swift"])
  }

  @Test("More that fits, and a stronger tie, come first; whom I do not know comes with the way there")
  func order() {
    let texts = Self.goal("skills: [law, tax]").merging([
      "People/Ann.md": "---\nskills: law\n---\n- 2026-11-18 lunch\n",
      "People/Bob.md": "---\nskills: law\nknows: [\"[[Cy]]\", \"[[Eve]]\"]\n---\n- 2026-10-01 call\n",
      "People/Cy.md": "---\nskills: [law, tax]\n---\n", "People/Dee.md": "---\nskills: tax\n---\n",
      "People/Eve.md": "---\nskills: law\n---\n",
    ]) { $1 }
    #expect(
      told(texts) == ["Ann: law", "Bob: law", "Cy: law+tax via Bob", "Eve: law via Bob", "Dee: tax beyond"])
  }

  @Test("A small step first: ask the close, meet the others, early ones above all")
  func steps() {
    let lunches = { (days: [String]) in days.map { "- 2026-\($0) lunch\n" }.joined() }
    let close = lunches(["11-18", "11-01", "10-10", "10-01"])
    let texts = Self.goal("skills: law").merging([
      "People/Ann.md": "---\nskills: law\nmet: 2020-01-01\n---\n" + close,
      "People/Bob.md": "---\nskills: law\nmet: 2026-11-01\ninterests: tea\n---\n" + close,
      "People/Cy.md": "---\nskills: law\nmet: 2020-01-01\n---\n" + lunches(["03-01", "02-01", "01-01"]),
      "People/Dee.md": "---\nskills: law\n---\n",
      "People/Eve.md": "---\nmet: 2020-01-01\nknows: \"[[Dee]]\"\n---\n" + close,
      "me.md": "---\ntype: me\ninterests: Tea\n---\n",
    ]) { $1 }
    let vault = TextVault(texts)
    let people = vault.goalPeople[0]
    let steps = (people.known + people.reachable).map { candidate in
      let step = candidate.step
      return [
        vault.name(of: candidate.person), step.kind.rawValue, vault.name(of: step.person),
        step.topic?.term.text ?? "-", step.early == nil ? "" : "early",
      ].joined(separator: " ")
    }
    #expect(
      Set(steps) == [
        "Ann ask Ann law ", "Bob meet Bob tea early", "Cy meet Cy law ", "Dee consult Eve - ",
      ])
  }

  @Test("Where such people were met: the event with most of them first")
  func events() {
    let texts = Self.goal("skills: law").merging([
      "People/Ann.md": "---\nskills: law\nmet_at: \"[[Fair]]\"\n---\n- 2026-11-18 lunch\n",
      "People/Bob.md": "---\nskills: law\n---\n",
      "Events/Fair.md": "---\ndate: 2026-01-01\npeople: \"[[Bob]]\"\n---\n- [[Bob]] said hello\n",
      "Events/Ball.md": "---\ndate: 2026-05-01\npeople: [\"[[Bob]]\"]\n---\n- [[Bob]] danced\n",
      "Events/Quiz.md": "---\ndate: 2026-06-01\npeople: [\"[[Cy]]\"]\n---\n- [[Cy]] won\n",
      "People/Cy.md": "",
    ]) { $1 }
    let vault = TextVault(texts)
    #expect(
      vault.goalPeople[0].events.map { event in
        "\(vault.vault[event.note].displayName): \(event.people.map(vault.name).joined(separator: " "))"
      } == ["Fair: Ann Bob", "Ball: Bob"])
  }

  @Test("A goal that is done is nobody's, and each person knows the goals that they fit")
  func fits() {
    let vault = TextVault([
      "Goals/A.md": "---\nskills: law\n---\n", "Goals/B.md": "---\nroles: lawyer\n---\n",
      "Goals/C.md": "---\nskills: law\nstatus: done\n---\n",
      "People/Ann.md": "---\nskills: law\nrole: lawyer\n---\n",
    ])
    let matcher = GoalMatcher(vault.vault.notes, vault.profiles)
    let fits = GoalFits(matcher)[vault.person("Ann")]
    #expect(fits.map { vault.path($0.goal) } == ["Goals/A.md", "Goals/B.md"])
    #expect(fits[1].matches.map(\.wanted.term.text) == ["lawyer"])
  }

  @Test("Looking up finds what comparing everybody finds, in the order of the scores")
  func everybody() {
    let seed = UInt64.random(in: 0...(.max))
    print("who fits a goal: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let words = ["law", "tax", "web design", "design", "製本", "紙"]
    for _ in 0..<Soak.rounds(30) {
      func keys(_ names: [String]) -> String {
        names.map { "\($0): [\(random.pick(words)), \(random.pick(words))]\n" }.joined()
      }
      var texts = RandomAcquaintances.texts(&random)
      for (path, text) in texts where "\(path)".hasPrefix("People/") {
        texts[path] = text.replacing(
          "---\n", with: "---\n" + keys(["skills", "interests"]), maxReplacements: 1)
      }
      texts["Goals/G.md"] = "---\n\(keys(["skills", "tags"]))---\n"
      let vault = TextVault(texts)
      let (people, profiles) = (vault.goalPeople[0], vault.profiles)
      let found = Set((people.known + people.reachable).map(\.person) + people.beyond.map(\.person))
      let expected = Set(
        people.goal.wanted.flatMap { wanted in
          (profiles.theirs.offers + (wanted.takesInterest ? profiles.theirs.interests : []))
            .filter { $0.term.matches(wanted.term) }.map(\.person)
        })
      #expect(found == expected, "seed \(seed)")
      for candidates in [people.known, people.reachable] {
        #expect(candidates.map(\.score) == candidates.map(\.score).sorted(by: >), "seed \(seed)")
      }
    }
  }
}

extension TextVault {
  /// Who fits each goal, as its block has it.
  var goalPeople: [GoalPeople] {
    let (notes, profiles) = (vault.notes, profiles)
    let network = Network(notes, people, on: Network.lastDay(people))
    let matcher = GoalMatcher(notes, profiles)
    let steps = FirstSteps(profiles, network)
    return Goal.all(in: notes, profiles).map { GoalPeople($0, matcher, steps, notes, network) }
  }
}
