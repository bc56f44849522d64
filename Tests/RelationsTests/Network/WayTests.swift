import Notes
import Relations
import TestSupport
import Testing

@Suite("The way to each of many people")
struct WayTests {
  @Test(
    "It weighs as much as the strongest that a search for one person finds",
    arguments: 0..<UInt64(Soak.rounds(60)))
  func single(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let vault = TextVault(RandomAcquaintances.texts(&random))
    let network = vault.network
    let name = { (person: PersonID) in vault.name(of: person) }
    for (person, way) in zip(network.members, network.ways(to: network.members)) {
      let single = network.paths(to: [person], limit: 1, name: name).first
      #expect(way?.weight == single?.weight, "seed \(seed), to \(name(person))")
      guard let way else { continue }
      #expect(way.target == person && way.hops.count <= 3, "seed \(seed), to \(name(person))")
      #expect(Set(way.hops.map(\.person)).count == way.hops.count, "seed \(seed), to \(name(person))")
    }
  }

  @Test("Whoever brings me and somebody together knows them, and I know them best")
  func introducer() {
    let vault = TextVault([
      "People/X.md": "", "People/Ann.md": "---\nknows: \"[[X]]\"\n---\n- 2026-03-01 call\n",
      "People/Bob.md": "---\nknows: \"[[X]]\"\n---\n- 2026-11-01 call\n",
      "People/Cy.md": "---\nknows: \"[[X]]\"\n---\n", "People/Dee.md": "- 2026-11-19 lunch\n",
    ])
    #expect(vault.network.introducer(to: vault.person("X")).map { vault.name(of: $0.person) } == "Bob")
    #expect(vault.network.introducer(to: vault.person("Dee")) == nil)
  }
}
