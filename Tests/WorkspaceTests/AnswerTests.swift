import Notes
import TestSupport
import Testing
import VaultFiles
import Workspace

/// A vault of Ann, Bob and Cy with one row of each sort in the list of today.
let answeredVault = [
  "People/Ann.md":
    "---\ntype: person\ncadence: 30d\n---\n# Ann\n\n## Log\n\n- 2026-10-01 lunch\n- 2026-08-01 call\n",
  "People/Bob.md": "---\ntype: person\n---\n# Bob\n",
  "People/Cy.md": "---\ntype: person\nmet: 2026-11-15\n---\n",
  "Meetings/2026-11-10 Plan.md":
    "---\ntype: meeting\npeople: [\"[[Bob]]\", \"[[Dee]]\"]\n---\n- [ ] send [[Bob]] the plan 📅 2026-11-20\n"
    + "- [ ] [[Bob]]: budget 📅 2026-11-21\n- [ ] greet [[Ann]] and [[Bob]] 📅 2026-11-22 ^p\n",
]

extension TemporaryFolder {
  static var answered: TemporaryFolder {
    get throws {
      let vault = try TemporaryFolder(answeredVault)
      try vault.index()
      return vault
    }
  }

  /// Marks the row of the list that holds some words.
  func answer(_ words: String, _ mark: String, _ rest: String = "", in note: String = "Follow-ups.md") throws
  {
    let lines = try text(note).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("- [") && line.contains(words)
        ? "- [\(mark)]\(line.dropFirst(5))\(rest)" : String(line)
    }
    try write(lines.joined(separator: "\n"), to: note)
  }

  /// The lines of a note that were not there before, and with a minus those that are gone.
  func changes(of note: String, since old: String) throws -> [String] {
    let new = try text(note).split(separator: "\n", omittingEmptySubsequences: false)
    let old = old.split(separator: "\n", omittingEmptySubsequences: false)
    return new.difference(from: old).sorted { $0.place < $1.place }.map { change in
      switch change {
      case .insert(_, let line, _): "+\(line)"
      case .remove(_, let line, _): "-\(line)"
      }
    }
  }
}

extension CollectionDifference.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

@Suite("Answering the list")
struct AnswerTests {
  private static let plan = "Meetings/2026-11-10 Plan.md"

  @Test("A tick on a promise, mine or theirs, ticks the task in its note, and the row leaves the list")
  func promises() throws {
    let vault = try TemporaryFolder.answered
    let before = try vault.text(Self.plan)
    try vault.answer("the plan", "x", " ✅ 2026-11-21")
    try vault.answer("budget", "X")
    let report = try vault.index()
    #expect(report.carriedOut == .init(ticked: 2) && report.findingNames.isEmpty == false)
    #expect(
      try vault.changes(of: Self.plan, since: before) == [
        "-- [ ] send [[Bob]] the plan 📅 2026-11-20",
        "+- [x] send [[Bob]] the plan 📅 2026-11-20 ✅ 2026-11-21",
        "-- [ ] [[Bob]]: budget 📅 2026-11-21", "+- [x] [[Bob]]: budget 📅 2026-11-21 ✅ 2026-11-22",
      ])
    let list = try vault.text("Follow-ups.md")
    #expect(!list.contains("[x]") && !list.contains("the plan") && !list.contains("budget"))
    #expect(try vault.index().changedCount == 0)
  }

  @Test("A task for several people is ticked for all of them")
  func several() throws {
    let vault = try TemporaryFolder.answered
    try vault.answer("greet", "x")
    #expect(try vault.index().carriedOut == .init(ticked: 1))
    #expect(
      try vault.text(Self.plan).contains("- [x] greet [[Ann]] and [[Bob]] 📅 2026-11-22 ✅ 2026-11-22 ^p\n"))
  }

  @Test("A tick on any other row is noted in the person's log, with the words behind //")
  func contacts() throws {
    let vault = try TemporaryFolder.answered
    let ann = try vault.text("People/Ann.md")
    let cy = try #require(answeredVault["People/Cy.md"])
    try vault.answer("[[Ann]]: get", "x")
    try vault.answer("[[Cy]]:", "x", " // 電話した")
    #expect(try vault.index().carriedOut == .init(noted: 2))
    #expect(try vault.changes(of: "People/Ann.md", since: ann).first == "+- 2026-11-22 → contacted")
    #expect(try vault.text("People/Cy.md").hasPrefix(cy + "\n## Log\n\n- 2026-11-22 → 電話した\n\n<!-- enishi:"))
    #expect(try vault.index().changedCount == 0)
  }

  @Test("Words behind a ticked task go into the log of the one person whom it concerns")
  func wordsOfTasks() throws {
    let vault = try TemporaryFolder.answered
    try vault.answer("the plan", "x", " // sent by mail ✅ 2026-11-21")
    try vault.answer("budget", "x", " // it came")
    try vault.answer("greet", "x", " // both laughed")
    #expect(try vault.index().carriedOut == .init(ticked: 2, noted: 2))
    #expect(
      try vault.text("People/Bob.md").contains(
        "## Log\n\n- 2026-11-21 → sent by mail\n- 2026-11-22 ← it came\n"))
    #expect(try vault.text("Follow-ups.md").contains("**Not done**\n- [x] greet"))
    let ticked = try vault.text(Self.plan)
    #expect(ticked.contains("- [x] send") && ticked.contains("- [ ] greet"))
  }

  @Test("A line of that day that stands counts as done; one that came in does not")
  func standing() throws {
    for (line, isDone) in [("- 2026-11-22 mail", true), ("- 2026-11-22 ← mail", false)] {
      let vault = try TemporaryFolder.answered
      let note = try vault.text("People/Cy.md")
      try vault.answer("[[Cy]]:", "x")
      try vault.write(note + "## Log\n\(line)\n", to: "People/Cy.md")
      let report = try vault.index()
      #expect(try vault.text("People/Cy.md").contains("contacted") == !isDone, "\(line)")
      #expect(report.carriedOut == .init(noted: isDone ? 0 : 1), "\(line)")
      #expect(try !vault.text("Follow-ups.md").contains("Not done"), "\(line)")
    }
  }

  @Test("Letting go cancels a task, and puts a person off by one cadence")
  func letGo() throws {
    let vault = try TemporaryFolder.answered
    try vault.answer("budget", "-")
    try vault.answer("[[Ann]]: get", "-")
    try vault.answer("[[Cy]]:", "-")
    #expect(try vault.index().carriedOut == .init(letGo: 3))
    #expect(try vault.text(Self.plan).contains("- [-] [[Bob]]: budget 📅 2026-11-21\n"))
    #expect(try vault.text("People/Ann.md").contains("cadence: 30d\nsnooze: 2026-12-22\n---\n"))
    #expect(try vault.text("People/Cy.md").contains("met: 2026-11-15\nsnooze: 2027-02-20\n---\n"))
    #expect(try vault.index().changedCount == 0)
  }

  @Test("Putting off hides a person for two weeks")
  func putOff() throws {
    let vault = try TemporaryFolder.answered
    try vault.answer("[[Ann]]: get", ">")
    #expect(try vault.index().carriedOut == .init(putOff: 1))
    #expect(try vault.text("People/Ann.md").contains("snooze: 2026-12-06\n"))
    #expect(try !vault.text("Follow-ups.md").contains("[[Ann]]: get"))
  }

  @Test("Rows of an older list are understood, and rows beyond the limit")
  func older() throws {
    var files = answeredVault
    files["People/P9.md"] = "---\ntype: person\nmet: 2026-11-16\n---\n"
    files["Mine.md"] = "<!-- enishi:follow-ups -->\n<!-- /enishi:follow-ups -->\n"
    let vault = try TemporaryFolder(files)
    try Vault.open(at: vault.path, today: .date("2026-11-18")).index(WriteOptions(agreed: true))
    #expect(try vault.text("Mine.md").contains("[[P9]]: say that it was good to meet"))
    for number in 1...8 {
      try vault.write("---\ntype: person\nmet: 2026-11-16\n---\n", to: "People/P\(number).md")
    }
    try vault.answer("[[P9]]:", "x", in: "Mine.md")
    #expect(try vault.index().carriedOut == .init(noted: 1))
    #expect(try vault.text("People/P9.md").contains("- 2026-11-22 → contacted"))
    #expect(try !vault.text("Mine.md").contains("Not done"))
  }

  @Test("The list may stand in the note that is changed, beside other blocks")
  func ownNote() throws {
    var files = answeredVault
    files["People/Ann.md"]? += "\n<!-- enishi:follow-ups -->\n<!-- /enishi:follow-ups -->\n"
    let vault = try TemporaryFolder(files)
    try vault.index()
    try vault.answer("[[Ann]]: get", "x", in: "People/Ann.md")
    try vault.answer("[[Ann]]: get", ">")
    #expect(try vault.index().carriedOut == .init(noted: 1, putOff: 1))
    let ann = try vault.text("People/Ann.md")
    #expect(
      ann.contains(
        "snooze: 2026-12-06\n---\n# Ann\n\n## Log\n\n- 2026-11-22 → contacted\n- 2026-10-01 lunch\n"))
    #expect(!ann.contains("[x]"))
    #expect(try vault.index().changedCount == 0)
  }

  @Test("A row that is ticked in two lists is carried out once, on the first of its days, with its words")
  func twoLists() throws {
    let request = "<!-- enishi:follow-ups -->\n<!-- /enishi:follow-ups -->\n"
    let vault = try TemporaryFolder(answeredVault.merging(["Mine.md": request]) { $1 })
    try vault.index()
    for (note, day) in [("Follow-ups.md", "2026-11-22"), ("Mine.md", "2026-11-21")] {
      try vault.answer("budget", "x", " ✅ \(day)", in: note)
    }
    try vault.answer("[[Ann]]: get", "x")
    try vault.answer("[[Ann]]: get", "x", " // called", in: "Mine.md")
    #expect(try vault.index().carriedOut == .init(ticked: 1, noted: 1))
    #expect(try vault.text(Self.plan).contains("- [x] [[Bob]]: budget 📅 2026-11-21 ✅ 2026-11-21\n"))
    let ann = try vault.text("People/Ann.md")
    #expect(ann.contains("- 2026-11-22 → called\n") && !ann.contains("contacted"))
    #expect(try !vault.text("Mine.md").contains("[x]") && !vault.text("Follow-ups.md").contains("[x]"))
    #expect(try vault.index().changedCount == 0)
  }

  @Test(
    "Words said out of courtesy are marked where they stand, and a list that still asks leaves in silence")
  func courtesy() throws {
    let vault = try TemporaryFolder.answered
    try vault.write("## Log\n\n- 2026-11-14 lunch: let's have lunch again\n", to: "People/Eve.md")
    try vault.index()
    try vault.answer("have lunch again", "-")
    let answered = try vault.bytes("Follow-ups.md")
    #expect(try vault.index().carriedOut == .init(letGo: 1))
    #expect(
      try vault.text("People/Eve.md").contains(
        "- 2026-11-14 lunch: let's have lunch again <!-- courtesy -->\n"))
    try vault.write(answered, to: "Follow-ups.md")
    let report = try vault.index()
    #expect(report.carriedOut == .init() && !report.findingNames.contains("answered-list"))
  }

  @Test("A promise without a box is given one with its tick")
  func boxless() throws {
    let vault = try TemporaryFolder.answered
    let note = "---\npeople: [\"[[Bob]]\"]\n---\n## Promises\n\n- the red pen\n"
    try vault.write(note, to: "Meetings/2026-11-12.md")
    try vault.index()
    try vault.answer("red pen", "x")
    #expect(try vault.index().carriedOut == .init(ticked: 1))
    #expect(try vault.text("Meetings/2026-11-12.md").contains("- [x] the red pen ✅ 2026-11-22\n"))
    #expect(try !vault.text("Follow-ups.md").contains("red pen"))
  }

  @Test("Private people are in no list, and no command writes of them unasked")
  func privatePeople() throws {
    let vault = try TemporaryFolder.answered
    try vault.write("---\ntype: person\nprivate: true\n---\n- [ ] secret\n", to: "People/Zed.md")
    let opened = try vault.opened()
    #expect(throws: WorkspaceError.privateNote("Zed")) {
      try opened.snooze("Zed", until: today + 14, isDryRun: false)
    }
    #expect(throws: WorkspaceError.noRow("secret")) {
      try opened.done("secret", on: nil, words: nil, letsGo: false, isDryRun: false)
    }
    #expect(try vault.text("People/Zed.md").hasSuffix("- [ ] secret\n"))
  }

  @Test("A look shows what would come of the answers, to the byte, and writes nothing")
  func look() throws {
    let vault = try TemporaryFolder.answered
    for (words, mark) in [("the plan", "x"), ("[[Ann]]: get", "x"), ("[[Cy]]:", ">")] {
      try vault.answer(words, mark)
    }
    let before = try vault.identities()
    let look = try vault.index(WriteOptions(mode: .dryRun))
    #expect(try vault.identities() == before)
    #expect(look.carriedOut == .init(ticked: 1, noted: 1, putOff: 1))
    let report = try vault.index()
    #expect(report.carriedOut == look.carriedOut)
    #expect(look.changes.map(\.path).sorted() == report.written.sorted())
    for change in look.changes {
      guard case .replace(let path, _, let new) = change else { continue }
      #expect(try vault.bytes("\(path)") == new, "\(path)")
    }
  }

  @Test("BYTES 13: a list with answers that nobody has carried out is not stripped")
  func strip() throws {
    let vault = try TemporaryFolder.answered
    try vault.answer("the plan", "x")
    let report = try vault.strip()
    #expect(report.findingNames.contains("answered-list") && report.refused == ["Follow-ups.md"])
    #expect(try vault.text("Follow-ups.md").contains("- [x] send"))
  }
}
