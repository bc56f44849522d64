import Notes
import Relations
import TestSupport
import Testing

@Suite("Ways to somebody")
struct PathTests {
  private func ways(_ texts: [NotePath: String], to name: String) -> [String] {
    let vault = TextVault(texts)
    let network = vault.network
    return network.paths(to: [vault.person(name)]) { vault.name(of: $0) }.map { path in
      path.hops.map { vault.name(of: $0.person) }.joined(separator: " ")
    }
  }

  @Test("A way leads over at most three hops, and each begins with another person")
  func hops() {
    let chain: [NotePath: String] = [
      "People/Ann.md": "---\nknows: [\"[[Bob]]\", \"[[Eve]]\"]\n---\n- 2026-11-01 lunch\n",
      "People/Bob.md": "---\nknows: \"[[Cy]]\"\n---\n", "People/Cy.md": "---\nknows: \"[[Dee]]\"\n---\n",
      "People/Dee.md": "", "People/Eve.md": "---\nknows: \"[[Cy]]\"\n---\n- 2026-10-01 call\n",
    ]
    #expect(ways(chain, to: "Cy") == ["Ann Bob Cy", "Eve Cy"])
    #expect(ways(chain, to: "Dee") == ["Eve Cy Dee"])
  }

  @Test("Whom I have met is a way by themselves")
  func direct() {
    let texts: [NotePath: String] = [
      "People/Ann.md": "---\nmet: 2020-01-01\n---\n",
      "People/Bob.md": "---\nknows: \"[[Ann]]\"\n---\n- 2026-11-19 lunch\n",
    ]
    #expect(ways(texts, to: "Ann") == ["Bob Ann", "Ann"])
  }

  @Test("Of equal weight, fewer hops come first, then names")
  func order() {
    var texts: [NotePath: String] = ["People/X.md": ""]
    for name in ["D", "B", "C", "A"] {
      texts[NotePath("People/\(name).md")] = "---\nknows: \"[[X]]\"\n---\n- 2026-11-01 call\n"
    }
    #expect(ways(texts, to: "X") == ["A X", "B X", "C X"])
  }

  @Test("Nobody leads to whom nobody knows, and the dead lead nowhere")
  func none() {
    let texts: [NotePath: String] = [
      "People/X.md": "", "People/Y.md": "",
      "People/Ann.md": "---\ndied: 2026-01-01\nknows: \"[[X]]\"\n---\n- 2025-11-01 lunch\n",
    ]
    #expect(ways(texts, to: "X") == [])
  }

  @Test("The search finds what trying every way finds", arguments: 0..<UInt64(Soak.rounds(60)))
  func everyWay(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let vault = TextVault(RandomAcquaintances.texts(&random))
    let network = vault.network
    let name = { (person: PersonID) in vault.name(of: person) }
    for target in network.members {
      let found = network.paths(to: [target], name: name)
      let tried = EveryWay(network, to: target, name).best
      #expect(found.map(\.weight) == tried.map(\.weight), "seed \(seed), to \(name(target))")
      #expect(found.map { $0.hops.map(\.person) } == tried.map(\.people), "seed \(seed), to \(name(target))")
    }
  }
}

/// Tries every way of at most three hops.
private struct EveryWay {
  struct Way {
    let people: [PersonID]
    let weight: Double
  }

  let best: [Way]

  init(_ network: Network, to target: PersonID, _ name: (PersonID) -> String) {
    var ways: [Way] = []
    func go(_ people: [PersonID], _ weights: [Double]) {
      if people.last == target {
        ways.append(Way(people: people, weight: weights.reduce(1, *)))
        return
      }
      guard people.count < 3, let last = people.last else { return }
      for tie in network.ties(of: last) where !people.contains(tie.person) {
        go(people + [tie.person], weights + [tie.weight])
      }
    }
    for person in network.members where network.tieToMe(person) > 0 {
      go([person], [network.tieToMe(person)])
    }
    ways.sort { left, right in
      if left.weight != right.weight { return left.weight > right.weight }
      if left.people.count != right.people.count { return left.people.count < right.people.count }
      return left.people.map(name).lexicographicallyPrecedes(right.people.map(name))
    }
    var seen: Set<PersonID> = []
    best = Array(ways.filter { seen.insert($0.people[0]).inserted }.prefix(3))
  }
}
