import NoteIndex
import Notes
import TestSupport
import Testing

@Suite("Names of people")
struct PeopleNameTests {
  @Test(
    "A link finds the one person whose name is written otherwise, with a hint",
    arguments: [
      ("佐藤 花子", "佐藤花子"), ("佐藤　花子", "佐藤花子"), ("佐藤花子さん", "佐藤花子"), ("佐藤花子 様", "佐藤花子"),
      ("髙橋", "高橋"), ("山﨑 一", "山崎一"), ("齋藤先生", "斉藤"), ("渡邊", "渡辺"), ("濵田くん", "浜田"),
      ("Dr. Ann Lee", "Ann Lee"), ("dr ann lee", "Ann Lee"), ("Ms Ann Lee", "Ann Lee"),
    ])
  func loose(link: String, name: String) {
    let vault = TextVault(["s.md": "[[\(link)]]", .init("People/\(name).md"): ""])
    #expect(vault.lead(from: "s.md") == "loosely People/\(name).md")
    #expect(vault.findings == ["loose-name s.md:1"])
  }

  @Test("A loose name that two people bear, or that is no person's, leads nowhere")
  func notLoose() {
    let twice = ["s.md": "[[高橋さん]]", "People/高橋.md": "", "People/x.md": "---\nname: 髙橋\n---\n"]
    let texts = Dictionary(uniqueKeysWithValues: twice.map { (NotePath($0), $1) })
    #expect(TextVault(texts).lead(from: "s.md") == "broken")
    #expect(lead("[[高 橋]]", among: ["topics/高橋.md"]) == "broken")
    #expect(lead("[[a/佐藤 花子]]", among: ["People/佐藤花子.md"]) == "broken")
  }

  @Test(
    "A plain name in a people place resolves by the same table",
    arguments: [
      ("佐藤花子", "佐藤花子"), ("佐藤 花子さん", "佐藤花子"), ("ann lee", "Ann Lee"), ("Dr. Ann Lee", "Ann Lee"),
      ("Annie", "Ann Lee"), ("[[Ann Lee|A]]", "Ann Lee"), ("Me Myself", "Me Myself"), ("Nobody", "Nobody"),
      ("[[Nobody]]", "Nobody"), ("Atlas", "Atlas"),
    ])
  func place(written: String, name: String) {
    let vault = TextVault([
      "Meetings/m.md": "---\ndate: 2026-11-02\npeople: \"\(written)\"\n---\n", "People/佐藤花子.md": "",
      "People/Ann Lee.md": "---\naliases: Annie\n---\n", "me.md": "---\ntype: me\nname: Me Myself\n---\n",
      "topics/Atlas.md": "",
    ])
    let people = vault.vault.notes[vault["Meetings/m.md"].index].participants
    #expect(people.map { vault.name(of: $0) } == [name])
  }

  @Test("My own name is mine in every spelling", arguments: ["山田 太郎", "山田太郎さん", "太郎"])
  func mine(written: String) {
    let vault = TextVault([
      "Meetings/m.md": "---\ndate: 2026-11-02\npeople: \(written)\n---\n",
      "me.md": "---\ntype: me\nname: 山田太郎\naliases: 太郎\n---\n",
    ])
    let people = vault.vault.notes[vault["Meetings/m.md"].index].participants
    #expect(people == [.note(vault["me.md"])])
    #expect(vault.vault.unnoted.isEmpty)
  }

  @Test("A person without a note is one person in all spellings, known by the first, hinted at once")
  func unnoted() {
    let vault = TextVault([
      "Meetings/1.md": "---\ndate: 2026-11-02\npeople: [木村 一郎, \"[[Zoe]]\"]\n---\n",
      "Meetings/2.md": "---\ndate: 2026-11-03\npeople: 木村一郎さん\n---\nSaw [[zoe]].",
      "j.md": "[[Zoe]] and [[Nobody]]",
    ])
    #expect(vault.vault.unnoted.values.sorted() == ["Zoe", "木村 一郎"])
    #expect(vault.vault.notes[vault["j.md"].index].people == [vault.person("Zoe"), nil])
    #expect(
      vault.findings == [
        "person-without-note Meetings/1.md:3", "person-without-note Meetings/1.md:3", "broken-link j.md:1",
      ])
  }

  @Test("BYTES 29: who is named in a private note only is known nowhere else")
  func privateNames() {
    let vault = TextVault([
      "Meetings/1.md": "---\nprivate: true\ndate: 2026-11-02\npeople: Zoe\n---\n", "j.md": "[[Zoe]]",
    ])
    #expect(vault.vault.unnoted.isEmpty)
    #expect(vault.vault.notes[vault["j.md"].index].people == [nil])
    #expect(vault.findings == ["broken-link j.md:1"])
  }
}
