import Configuration
import Testing

@Suite("The settings in force, as they are shown")
struct ListingTests {
  private static let full = """
    language: ja
    timezone: Asia/Tokyo
    ignore: [drafts/, "*.tmp.md", "a: b", "#x"]
    folders: {CRM: person, "10 - 人": 人}
    keys:
      last_contact: [最後の連絡, seen]
      会社: firm
    owners: [{note: Ann, handles: ["@ann"]}]
    blocks: {meeting: []}
    backlinks: {limit: 5}
    follow_ups: off
    follow_up: {first_contact: [1, 7, 21]}
    default_cadence: none
    tiers: {inner: 7d}
    cadence_by: {tags: {client: 30d, b: 2w}}
    celebrate: {circles: []}
    terms: [[web design, ウェブデザイン]]
    words:
      contact: [散歩]
      ask:
    rules: {early_ask: off, broken-link: error}
    """

  private static func listing(_ text: String) throws -> [Setting] {
    let bytes = Array(text.utf8)
    return try Settings.read(bytes).listing(SettingLines(bytes))
  }

  private static func text(_ settings: [Setting]) -> String {
    Setting.yaml(settings).map { $0.text + "\n" }.joined()
  }

  @Test("What is shown can be read again and says the same", arguments: ["", full])
  func again(text: String) throws {
    let settings = try Settings.read(Array(text.utf8))
    #expect(try Settings.read(Array(Self.text(settings.listing()).utf8)) == settings)
  }

  @Test("Each key tells the line that it comes from, or that it is a default")
  func lines() throws {
    let settings = try Self.listing(Self.full)
    let lines = Dictionary(uniqueKeysWithValues: settings.map { ($0.name, $0.line) })
    let expected: [String: Int?] = [
      "language": 1, "timezone": 2, "links": nil, "ignore": 3, "folders.CRM": 4, "folders.10 - 人": 4,
      "folders.People": nil, "keys.last_contact": 6, "keys.会社": 7, "owners": 8, "blocks.meeting": 9,
      "blocks.person": nil, "backlinks.limit": 10, "backlinks.where": nil, "follow_ups": 11,
      "follow_up.first_contact": 12, "follow_up.lead": nil, "default_cadence": 13, "tiers.inner": 14,
      "cadence_by.tags.client": 15, "cadence_by.circles": nil, "celebrate.circles": 16, "terms": 17,
      "words.contact": 19, "words.ask": nil, "rules.early-ask": 21, "rules.broken-link": 21,
    ]
    for (name, line) in expected { #expect(lines[name] == .some(line), "\(name)") }
  }

  @Test("Values are shown as they would be written")
  func values() throws {
    let text = Self.text(try Self.listing(Self.full))
    for line in [
      "ignore: [drafts/, \"*.tmp.md\", \"a: b\", \"#x\"]", "  10 - 人: person",
      "  last_contact: [最後の連絡, seen]",
      "owners: [{note: Ann, handles: [ann], folders: []}]", "  meeting: []", "follow_ups: off",
      "  first_contact: [1, 7, 21]", "default_cadence: none", "    b: 14d", "  circles: {}",
      "terms: [[web design, ウェブデザイン]]", "  early-ask: off", "links: wiki",
    ] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
  }

  @Test("An empty value counts as none")
  func empty() throws {
    #expect(try Self.listing("language:\nbacklinks:\n").allSatisfy { $0.line == nil })
  }
}
