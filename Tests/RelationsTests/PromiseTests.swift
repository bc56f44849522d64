import Notes
import Relations
import TestSupport
import Testing

@Suite("Rows of promises")
struct PromiseTests {
  @Test(
    "An open task is a row with its day, else two weeks after its note's, else without",
    arguments: [
      ("x.md", "- [ ] call [[Ann]] 📅 2026-11-25", "promise Ann 11-25"),
      ("x.md", "- [ ] call [[Ann]] [due:: 2026-11-25]", "promise Ann 11-25"),
      ("x.md", "- [ ] call [[Ann]] (by 2026-11-25)", "promise Ann 11-25"),
      ("x.md", "- [ ] call [[Ann]]", "promise Ann undated"),
      ("2026-11-10.md", "- [ ] call [[Ann]]", "promise Ann 11-24"),
      ("2026-11-10.md", "- [ ] [[Ann]]に電話 11/30まで", "promise Ann 11-30"),
      ("2026-11-10.md", "- [ ] [[Ann]]に電話 1/8まで", "promise Ann 2027-01-08"),
      ("x.md", "- [/] call [[Ann]] due:2026-11-25", "promise Ann 11-25"),
      ("x.md", "- [x] call [[Ann]]", ""), ("x.md", "- [-] call [[Ann]]", ""),
      ("x.md", "- [>] call [[Ann]]", ""),
      ("x.md", "- [ ] ", ""), ("x.md", "`- [ ] call [[Ann]]`", ""), ("x.md", "- [ ] buy milk", ""),
      ("me.md", "- [ ] buy milk", ""), ("2026-11-10.md", "- [ ] buy milk", ""),
      ("x.md", "- [ ] see [[Atlas]]", ""),
      ("x.md", "- [ ] call [[Ann]] ⏳ 2026-11-21 📅 2026-11-25", ""),
      ("x.md", "- [ ] call [[Ann]] 🛫 2026-11-20 📅 2026-11-25", "promise Ann 11-25"),
      ("x.md", "%%\n- [ ] call [[Ann]]\n%%", ""),
      ("x.md", "- [ ] call [[Ann]] and [[Bob]]", "promise Ann+Bob undated"),
      ("x.md", "1. [ ] call [[Ann]]", "promise Ann undated"),
      ("x.md", "> - [ ] call [[Ann]]", "promise Ann undated"),
    ])
  func due(path: String, text: String, expected: String) {
    var texts: [NotePath: String] = [
      "People/Ann.md": "", "People/Bob.md": "", "me.md": "---\ntype: me\n---\n",
    ]
    texts[.init(path)] = (path == "me.md" ? "---\ntype: me\n---\n" : "") + text
    #expect(TextVault(texts).briefs == (expected.isEmpty ? [] : [expected]))
  }

  @Test(
    "A task that names nobody concerns the note's person, else the meeting's one other person",
    arguments: [
      ("People/Ann.md", "- [ ] send slides", "promise Ann undated"),
      ("Meetings/2026-11-10.md", "---\npeople: [Ann, Taro]\n---\n- [ ] send slides", "promise Ann 11-24"),
      ("Meetings/2026-11-10.md", "---\npeople: [Ann, Bob]\n---\n- [ ] send slides", "promise 11-24"),
      ("Meetings/2026-11-10.md", "- [ ] send slides", "promise 11-24"),
      ("Meetings/2026-11-10.md", "---\npeople: [Ann, Bob]\n---\n- [ ] write [[Cy]]", "promise Cy 11-24"),
      ("Meetings/2026-11-10.md", "---\npeople: Zoe\n---\n- [ ] send slides", "promise Zoe 11-24"),
    ])
  func concern(path: String, text: String, expected: String) {
    var texts: [NotePath: String] = [
      "People/Ann.md": "", "People/Bob.md": "", "People/Cy.md": "",
      "me.md": "---\ntype: me\nname: Taro\n---\n",
    ]
    texts[.init(path)] = text
    #expect(TextVault(texts).briefs == [expected])
  }

  @Test(
    "A task that begins with a person and an action, or waits, is theirs",
    arguments: [
      ("[[Ann]]: specification", true), ("[[Ann]]：仕様書", true), ("[[Ann]]、仕様書を送る", true),
      ("[[Ann]]が仕様書を送る", true), ("[[Ann]] to send it", true), ("[[Ann]] will send it", true),
      ("draft of [[Ann]] #waiting", true), ("draft [owner:: [[Ann]]]", true),
      ("[[Ann]]が好きな本を買う", false), ("[[Ann]] to be asked", false), ("[[Ann]] birthday card", false),
      ("[[Ann]]に電話する", false), ("call [[Ann]]: the draft", false), ("ask [[Ann]] #waitinglist", false),
      ("[[Taro]]: call [[Ann]]", false),
    ])
  func theirs(task: String, isTheirs: Bool) {
    let vault = TextVault([
      "People/Ann.md": "", "me.md": "---\ntype: me\nname: Taro\n---\n", "x.md": "- [ ] \(task) 📅 2026-11-25",
    ])
    #expect(vault.briefs == ["\(isTheirs ? "waiting" : "promise") Ann 11-25"])
  }

  @Test("The row tells the task's words, whether its day was given, and where it stands")
  func reason() throws {
    let vault = TextVault([
      "People/Ann.md": "", "2026-11-10.md": "\n- [ ] **call** [[Ann|A]] 📅 2026-11-25 soon",
    ])
    let row = try #require(vault.rows.first)
    #expect(row.reason == .task(text: "call A soon", names: ["A"], isGivenDay: true))
    #expect(row.source == vault["2026-11-10.md"] && row.line == 2)
    let undated = TextVault(["People/Ann.md": "", "2026-11-10.md": "- [ ] call [[Ann]]"])
    #expect(undated.rows.first?.reason == .task(text: "call Ann", names: ["Ann"], isGivenDay: false))
  }

  @Test("Snoozed people keep promises and lose the waiting; the dead and the private have no row")
  func hidden() {
    let tasks: [NotePath: String] = ["x.md": "- [ ] call [[Ann]]\n- [ ] [[Ann]]: draft"]
    #expect(ann("snooze: 2026-12-01", more: tasks).briefs == ["promise Ann undated"])
    #expect(ann("snooze: 2026-11-20", more: tasks).briefs == ["promise Ann undated", "waiting Ann undated"])
    #expect(ann("paused: true", more: tasks).briefs == ["promise Ann undated", "waiting Ann undated"])
    for keys in [
      "died: 2025-01-01", "status: deceased", "命日: 2025年1月1日", "status: 故人", "private: true", "name: †Ann",
      "status: died", "status: Passed away (2025)", "tags: [deceased]", "tags: [people/故人]",
      "aliases: [† A. Lee]",
      "title: Ann (†2025-01-01)",
    ] {
      #expect(ann(keys, more: tasks).briefs.isEmpty, "\(keys)")
    }
    #expect(ann(log: "# † Ann\n", more: tasks).briefs.isEmpty)
    #expect(!ann("aliases: [Ann†]\ntags: [dead/line]", more: tasks).briefs.isEmpty)
    let both: [NotePath: String] = ["x.md": "- [ ] call [[Ann]] and [[Bob]]", "People/Bob.md": ""]
    #expect(ann("died: yes", more: both).briefs == ["promise Bob undated"])
    #expect(ann(more: ["x.md": "---\nprivate: true\n---\n- [ ] call [[Ann]]"]).briefs.isEmpty)
  }
}
