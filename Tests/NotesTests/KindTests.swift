import Notes
import Testing

@Suite("What a note is about")
struct KindTests {
  @Test(
    "A word of type, category or kind tells it, in any case and as a link",
    arguments: [
      (.person, "person people Contact 人物 人"), (.meeting, "meeting Meetings 1on1 call 会議 打ち合わせ 面談 会食"),
      (.event, "event イベント 交流会 勉強会"), (.goal, "goal purpose 目的 目標"), (.me, "me self 自分"),
      (.organisation, "org company 会社"),
      (.topic, "recipe book"),
    ] as [(NoteKind, String)])
  func words(kind: NoteKind, words: String) {
    for word in words.split(separator: " ") {
      #expect(header("type: \(word)").kind == kind, "\(word)")
      #expect(header("categories: [\"[[x/\(word)|y]]\"]").kind == kind, "\(word)")
      #expect(header("tags: [a, \"#\(word)\"]").kind == kind, "\(word)")
    }
  }

  @Test(
    "The first that answers decides: type, tag, folder, date with people, file name",
    arguments: [
      ("type: goal\ntags: [person]", "People/a.md", .goal),
      ("type: recipe\ntags: [person]", "Goals/a.md", .person), ("a: b", "People/Ann.md", .person),
      ("a: b", "x/people/y/Ann.md", .person), ("a: b", "People/Events/a.md", .event),
      ("a: b", "会議/a.md", .meeting), ("a: b", "人物.md", .topic),
      ("date: 2026-01-01\npeople: Ann", "a.md", .meeting), ("date: 2026-01-01", "a.md", .topic),
      ("people: Ann", "a.md", .topic),
      ("date:\npeople: Ann", "a.md", .topic), ("a: b", "2026-03-22.md", .journal),
      ("a: b", "daily/20260322.md", .journal), ("a: b", "2026-03-22 (Sun).md", .journal),
      ("a: b", "2026年3月22日(日).md", .journal), ("a: b", "2026-03-22 Ann.md", .topic),
      ("a: b", "journals/2026_03_22.md", .journal), ("a: b", "2026-03-22-Sunday.md", .journal),
      ("a: b", "2026-03.md", .topic), ("a: b", "2026-02-30.md", .topic),
      ("type: person", "2026-03-22.md", .person), ("a: b", "Peoples/a.md", .topic),
      ("type: \"\"\ntags: []", "イベント/a.md", .event),
    ] as [(String, NotePath, NoteKind)])
  func order(lines: String, path: NotePath, kind: NoteKind) {
    #expect(header(lines, at: path).kind == kind)
  }

  @Test("Folders of the configuration take the place of the built-in ones, by name or by path")
  func folders() {
    let rules = NoteRules(folders: ["CRM": .person, "a/b": .event])
    #expect(note("", at: "crm/Ann.md", rules: rules).kind == .person)
    #expect(note("", at: "a/b/c.md", rules: rules).kind == .event)
    #expect(note("", at: "x/a/b/c.md", rules: rules).kind == .topic)
    #expect(note("", at: "People/Ann.md", rules: rules).kind == .topic)
  }

  @Test("A folder's name compares in NFC")
  func normalForm() {
    #expect(note("", at: NotePath("イペント/a.md")).kind == .topic)
    #expect(note("", at: NotePath("イ\u{30D8}\u{3099}ント/a.md")).kind == .event)
  }

  @Test("A file in the daily folder is a journal, one below or beside it is not")
  func daily() {
    let rules = NoteRules(dailyFolders: ["x", "Log"])
    #expect(note("", at: "Log/x.md", rules: rules).kind == .journal)
    #expect(note("", at: "Log/2025/x.md", rules: rules).kind == .topic)
    #expect(note("", at: "Logs/x.md", rules: rules).kind == .topic)
  }
}
