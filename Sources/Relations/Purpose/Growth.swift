import Notes
import Text

/// What to learn next: what the people I know need, by how many of them need it (RULES: "Purpose, strengths, give first").
package struct Growth: Sendable {
  /// One thing that is needed, and by whom.
  package struct Demand: Sendable {
    package let term: Term
    /// One line for each person who needs it, in the order of the notes.
    package let needs: [Claim]
    /// Where my own note says that I am learning it.
    package let learning: Claim?
    /// What I offer that meets it.
    package let offer: Claim?
    /// Who offers it and could teach me, the nearest first.
    package let teachers: [Claim]
  }

  /// What I do not offer: what most need comes first, then what I am learning, then what nobody offers.
  package let open: [Demand]
  /// What I offer already.
  package let met: [Demand]
  /// What I learn and nobody needs, as far as notes say.
  package let unasked: [Claim]
  package let proposed: [ProposedStrength]

  /// The one thing to learn next.
  package var next: Demand? { open.first }

  package init(_ profiles: Profiles, _ network: Network, _ favours: [Favour]) {
    let offers = TermIndex(profiles.mine.offers)
    let learning = TermIndex(profiles.mine.learning)
    let theirs = TermIndex(profiles.theirs.offers)
    var order: [TermKey] = []
    var groups: [TermKey: [Claim]] = [:]
    let needs = Giving.needs(profiles)
    for need in needs {
      if groups[need.term.key] == nil { order.append(need.term.key) }
      groups[need.term.key, default: []].append(need)
    }
    let demands = order.compactMap { key in
      groups[key].map { needs in
        let term = needs[0].term
        return Demand(
          term: term, needs: needs, learning: learning.claims(matching: term).first,
          offer: offers.claims(matching: term).first,
          teachers: network.nearestFirst(theirs.claims(matching: term)))
      }
    }
    open = demands.filter { $0.offer == nil }.stablySorted { Self.precedes($0, $1) }
    met = demands.filter { $0.offer != nil }.stablySorted { $0.needs.count > $1.needs.count }
    let asked = TermIndex(needs)
    unasked = profiles.mine.learning.filter { !asked.matches($0.term) }
    proposed = ProposedStrength.all(favours, profiles)
  }

  private static func precedes(_ left: Demand, _ right: Demand) -> Bool {
    if left.needs.count != right.needs.count { return left.needs.count > right.needs.count }
    if (left.learning == nil) != (right.learning == nil) { return left.learning != nil }
    return left.teachers.isEmpty && !right.teachers.isEmpty
  }
}

extension Network {
  /// The claims of people I know, each person once, the nearest first.
  func nearestFirst(_ claims: [Claim]) -> [Claim] {
    var seen: Set<PersonID> = []
    return claims.filter { tieToMe($0.person) > 0 && seen.insert($0.person).inserted }
      .stablySorted { tieToMe($0.person) > tieToMe($1.person) }
  }
}

extension Array {
  /// The elements in an order in which equal ones stay as they are.
  func stablySorted(_ precedes: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { left, right in
      if precedes(left.element, right.element) { return true }
      return !precedes(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
  }
}
