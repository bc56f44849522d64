import Configuration
import Notes
import Relations
import TestSupport
import Testing

@Suite("Cadence")
struct CadenceTests {
  static var settings: Settings {
    var settings = Settings()
    settings.cadenceByTag = ["client": 40, "Board": 50]
    settings.cadenceByCircle = ["family": 20, "Old Friends": 60]
    return settings
  }

  private func cadence(_ vault: TextVault) -> String {
    guard let (days, source) = vault.people.cadence(of: vault.person("Ann")) else { return "none" }
    switch source {
    case .key: return "\(days) key"
    case .tier(let tier): return "\(days) tier \(tier)"
    case .tag(let tag): return "\(days) tag \(tag)"
    case .circle(let circle): return "\(days) circle \(circle)"
    case .standard: return "\(days) standard"
    }
  }

  @Test(
    "The key wins over the tier, the tier over tags and circles, the smallest of these over the default",
    arguments: [
      ("cadence: 45", "45 key"), ("cadence: 6w", "42 key"), ("連絡頻度: 毎月", "30 key"),
      ("cadence: 3ヶ月", "90 key"),
      ("cadence: 1y\ntier: 1", "365 key"), ("cadence: none\ntier: 1\ntags: client", "none"),
      ("cadence: sometimes\ntier: 2", "30 tier 2"), ("cadence:\ntier: 2", "30 tier 2"),
      ("tier: 1", "14 tier 1"), ("tier: B", "30 tier 2"), ("tier: active", "90 tier 3"),
      ("ランク: D", "180 tier 4"),
      ("tier: distant\ntags: client", "365 tier 5"), ("tier: 9\ntags: client", "40 tag client"),
      ("tags: [x, client]", "40 tag client"), ("tags: \"#Client, x\"", "40 tag client"),
      ("tags: client\ncircle: Family", "20 circle family"),
      ("circle: \"[[Groups/Family|kin]]\"", "20 circle family"),
      ("tags: x\ncircle: work", "none"), ("tags: Board", "50 tag board"),
      ("circle: old friends", "60 circle old friends"),
      ("", "none"), ("frequency_contact: 3", "none"),
    ])
  func precedence(keys: String, expected: String) {
    #expect(cadence(ann(keys, settings: Self.settings)) == expected)
  }

  @Test("The default holds for three days of contact with at most three others")
  func standard() {
    let two = "- 2026-01-01 call\n- 2026-02-01 call\n- 2026-02-01 lunch\n"
    #expect(cadence(ann(log: two)) == "none")
    #expect(cadence(ann(log: two + "- 2026-03-01 call\n")) == "90 standard")
    let group: [NotePath: String] = ["Meetings/2026-03-01 x.md": "---\npeople: [Ann, A, B, C]\n---\n"]
    #expect(cadence(ann(log: two, more: group)) == "none")
    let small: [NotePath: String] = ["Meetings/2026-03-01 x.md": "---\npeople: [Ann, A, B]\n---\n"]
    #expect(cadence(ann(log: two, more: small)) == "90 standard")
    var settings = Settings()
    settings.defaultCadence = nil
    #expect(cadence(ann(log: two + "- 2026-03-01 call\n", settings: settings)) == "none")
  }

  @Test("Somebody without a note may have the default")
  func unnoted() {
    var texts: [NotePath: String] = [:]
    for day in ["2026-01-01", "2026-02-01", "2026-03-01"] {
      texts[.init("Meetings/\(day).md")] = "---\npeople: Ann\n---\n"
    }
    let vault = TextVault(texts)
    #expect(cadence(vault) == "90 standard")
    #expect(vault.briefs == ["keep-in-touch Ann 05-30"])
  }
}
