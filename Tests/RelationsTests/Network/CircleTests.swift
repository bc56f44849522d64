import Notes
import Relations
import TestSupport
import Testing

@Suite("Circles, and who holds them together")
struct CircleTests {
  private func vault(_ knows: [String: [String]], _ alone: [String] = []) -> TextVault {
    var texts: [NotePath: String] = [:]
    for name in Set(knows.keys).union(knows.values.joined()).union(alone) {
      let links = (knows[name] ?? []).map { "\"[[\($0)]]\"" }.joined(separator: ", ")
      texts[NotePath("People/\(name).md")] = "---\nknows: [\(links)]\n---\n"
    }
    return TextVault(texts)
  }

  private func told(_ vault: TextVault) -> (groups: [String], bridges: [String]) {
    let circles = Circles(vault.network)
    let name = { (person: PersonID) in vault.name(of: person) }
    return (
      circles.groups.map { $0.map(name).joined(separator: " ") },
      circles.bridges.map { bridge in
        "\(name(bridge.person)): "
          + bridge.parts.map { "\($0.people.map(name).joined(separator: " ")) (\($0.count))" }.joined(
            separator: ", ")
      }
    )
  }

  @Test("Groups are what hangs together without me; who stands alone is none")
  func groups() {
    let found = told(vault(["A": ["B"], "C": ["D", "E"], "D": ["E"]], ["F"]))
    #expect(found.groups == ["C D E", "A B"])
    #expect(found.bridges == [])
  }

  @Test("A bridge is told with what would stand apart, the largest part left out")
  func bridges() {
    let found = told(vault(["A": ["B", "C"], "B": ["C"], "C": ["D"], "D": ["E"], "E": ["F"], "F": ["D"]]))
    #expect(found.groups == ["A B C D E F"])
    #expect(found.bridges == ["C: A B (2)", "D: E F (2)"])
  }

  @Test("A meeting holds all who were there together, so that none of them is a bridge")
  func meeting() {
    let texts: [NotePath: String] = [
      "Meetings/2026-11-01 M.md": "participants: [[A]], [[B]], [[C]]\n",
      "Meetings/2026-11-02 N.md": "participants: [[C]], [[D]], [[E]]\n",
    ]
    #expect(told(TextVault(texts)).bridges == ["C: D E (2)"])
  }

  @Test("Groups and bridges are what taking people out by hand gives", arguments: 0..<UInt64(Soak.rounds(60)))
  func byHand(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let vault = TextVault(RandomAcquaintances.texts(&random))
    let network = vault.network
    let circles = Circles(network)
    let all = Self.groups(network, without: nil)
    #expect(Set(circles.groups.map(Set.init)) == Set(all.filter { $0.count > 1 }), "seed \(seed)")
    for person in network.members {
      let group = all.first { $0.contains(person) } ?? []
      let parts = Self.groups(network, without: person).filter { !$0.isDisjoint(with: group) }
      let bridge = circles.bridges.first { $0.person == person }
      let sizes = parts.map(\.count).sorted(by: >).dropFirst()
      #expect(bridge?.parts.map(\.count) ?? [] == Array(sizes), "seed \(seed), \(vault.name(of: person))")
    }
  }

  /// What hangs together, by trying.
  private static func groups(_ network: Network, without left: PersonID?) -> [Set<PersonID>] {
    var rest = Set(network.members.filter { $0 != left })
    var groups: [Set<PersonID>] = []
    while let start = rest.min() {
      var group: Set<PersonID> = [start]
      var next = [start]
      while let person = next.popLast() {
        for tie in network.ties(of: person) where tie.person != left && group.insert(tie.person).inserted {
          next.append(tie.person)
        }
      }
      rest.subtract(group)
      groups.append(group)
    }
    return groups
  }
}
