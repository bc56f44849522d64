package import Notes

/// Looks for the strongest ways from me to one of several people, each through another first person.
///
/// It goes back from those people: of their ties, the strongest first, and of each the ties of whom it leads to. It
/// ends when nothing stronger can come. In crowds, whose ties are weakest and come last, it also ends when it has looked
/// at as many ties as the network has names in it, so that one search costs no more than reading the network.
struct PathFinder {
  private let network: Network
  private let limit: Int
  private let name: (PersonID) -> String
  /// The best way through each first person.
  private var best: [Int: AcquaintancePath] = [:]

  private static let smallestBudget = 100_000

  init(_ network: Network, limit: Int, name: @escaping (PersonID) -> String) {
    self.network = network
    self.limit = limit
    self.name = name
  }

  mutating func find(_ targets: [PersonID]) -> [AcquaintancePath] {
    let ends = Set(targets.compactMap { network.places[$0] })
    for end in ends.sorted() where network.mine[end] > 0 { offer([direct(end)], end) }
    var steps: [(tie: Network.StatedTie, end: Int)] = []
    for end in ends.sorted() {
      for tie in network.ties(of: end) where !ends.contains(tie.other) { steps.append((tie, end)) }
    }
    for (tie, end) in steps where network.mine[tie.other] > 0 {
      offer([direct(tie.other), hop(tie, to: end)], tie.other)
    }
    var budget = network.gatherings.reduce(network.stated.count) { $0 + $1.people.count }
    budget = max(budget, Self.smallestBudget)
    let strongest = network.mine.max() ?? 0
    steps.sort { ($1.tie.weight, $0.tie.other, $0.end) < ($0.tie.weight, $1.tie.other, $1.end) }
    for (last, end) in steps {
      if last.weight * strongest < floor || budget < 0 { break }
      budget -= network.cost(of: last.other)
      for tie in network.ties(of: last.other)
      where network.mine[tie.other] > 0 && !ends.contains(tie.other) {
        offer([direct(tie.other), hop(tie, to: last.other), hop(last, to: end)], tie.other)
      }
    }
    return Array(best.values.sorted(by: precedes).prefix(limit))
  }

  /// What a path must weigh to come among the best.
  private var floor: Double {
    guard best.count >= limit, limit > 0 else { return 0 }
    return best.values.map(\.weight).sorted(by: >)[limit - 1]
  }

  private mutating func offer(_ hops: [Tie], _ first: Int) {
    let path = AcquaintancePath(hops)
    if let other = best[first], !precedes(path, other) { return }
    best[first] = path
  }

  private func direct(_ place: Int) -> Tie {
    let person = network.members[place]
    return Tie(
      person: person, weight: network.mine[place],
      reason: .mine(last: network.people.timeline(of: person).last))
  }

  private func hop(_ tie: Network.StatedTie, to place: Int) -> Tie {
    Tie(person: network.members[place], weight: tie.weight, reason: tie.reason)
  }

  private func precedes(_ left: AcquaintancePath, _ right: AcquaintancePath) -> Bool {
    if left.weight != right.weight { return left.weight > right.weight }
    if left.hops.count != right.hops.count { return left.hops.count < right.hops.count }
    let (first, second) = (left.hops.map { name($0.person) }, right.hops.map { name($0.person) })
    return first != second
      ? first.lexicographicallyPrecedes(second)
      : left.hops.map(\.person).lexicographicallyPrecedes(right.hops.map(\.person), by: <)
  }
}

extension Network {
  /// The strongest ways from me to one of several people, of at most three hops, each through another first person.
  ///
  /// Of equal weight, fewer hops come first, then names.
  package func paths(
    to targets: [PersonID], limit: Int = 3, name: @escaping (PersonID) -> String
  ) -> [AcquaintancePath] {
    var finder = PathFinder(self, limit: limit, name: name)
    return finder.find(targets)
  }
}
