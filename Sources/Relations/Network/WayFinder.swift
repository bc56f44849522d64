package import Notes

/// Finds the strongest way from me to each of many people, of at most three hops.
///
/// It goes back from each of them over one person or two. What leads to the one before the last is found once and
/// kept; in crowds, whose ties are many and weak, it ends when as many ties were looked at as the network has names in
/// it, so that all people together cost no more than reading the network.
struct WayFinder {
  private let network: Network
  private var budget: Int
  /// The best way of at most two hops to each person who was come through.
  private var ways: [Int: [Tie]?] = [:]

  private static let smallestBudget = 100_000

  init(_ network: Network) {
    self.network = network
    let names = network.gatherings.reduce(network.stated.reduce(0) { $0 + $1.count }) { $0 + $1.people.count }
    budget = max(names, Self.smallestBudget)
  }

  /// The strongest way to a person; nil where none leads there.
  mutating func way(to person: PersonID) -> AcquaintancePath? {
    guard let end = network.places[person] else { return nil }
    var best = network.mine[end] > 0 ? [direct(end)] : nil
    let cost = network.cost(of: end)
    guard budget >= cost else { return best.map { AcquaintancePath($0) } }
    budget -= cost
    for tie in network.ties(of: end) {
      guard let start = way(through: tie.other, except: end) else { continue }
      let hops = start + [Tie(person: person, weight: tie.weight, reason: tie.reason)]
      if best.map({ Self.precedes(hops, $0) }) ?? true { best = hops }
    }
    return best.map { AcquaintancePath($0) }
  }

  /// The best way of at most two hops to somebody that does not lead through `end`.
  private mutating func way(through place: Int, except end: Int) -> [Tie]? {
    let way = best(to: place)
    guard let way, way.contains(where: { $0.person == network.members[end] }) else { return way }
    return twoHops(to: place, except: end)
  }

  private mutating func best(to place: Int) -> [Tie]? {
    if let known = ways[place] { return known }
    let found = twoHops(to: place, except: nil)
    ways.updateValue(found, forKey: place)
    return found
  }

  private mutating func twoHops(to place: Int, except end: Int?) -> [Tie]? {
    var best = network.mine[place] > 0 ? [direct(place)] : nil
    let cost = network.cost(of: place)
    guard budget >= cost else { return best }
    budget -= cost
    // Only what may be the best is put together: of most ties one look at the weights is enough.
    var floor = network.mine[place]
    for tie in network.ties(of: place) where network.mine[tie.other] > 0 && tie.other != end {
      let weight = network.mine[tie.other] * tie.weight
      guard weight >= floor else { continue }
      let hops = [
        direct(tie.other), Tie(person: network.members[place], weight: tie.weight, reason: tie.reason),
      ]
      if best.map({ Self.precedes(hops, $0) }) ?? true { (best, floor) = (hops, weight) }
    }
    return best
  }

  private func direct(_ place: Int) -> Tie {
    let person = network.members[place]
    return Tie(
      person: person, weight: network.mine[place],
      reason: .mine(last: network.people.timeline(of: person).last))
  }

  /// Whether a way is stronger; of equal ones the shorter, then that through people who come first.
  private static func precedes(_ left: [Tie], _ right: [Tie]) -> Bool {
    let weights = (left.reduce(1) { $0 * $1.weight }, right.reduce(1) { $0 * $1.weight })
    if weights.0 != weights.1 { return weights.0 > weights.1 }
    if left.count != right.count { return left.count < right.count }
    return left.map(\.person).lexicographicallyPrecedes(right.map(\.person), by: <)
  }
}

extension Network {
  /// The strongest way from me to each of these people, of at most three hops, in their order; nil where none leads.
  package func ways(to people: [PersonID]) -> [AcquaintancePath?] {
    var finder = WayFinder(self)
    return people.map { finder.way(to: $0) }
  }
}
