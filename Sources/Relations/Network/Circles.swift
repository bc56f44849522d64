package import Notes

/// The groups into which the people I know fall when I am taken out, and who alone holds two of them together.
package struct Circles: Sendable {
  /// Somebody without whom others would stand apart from the rest of their group.
  package struct Bridge: Equatable, Sendable {
    package let person: PersonID
    /// What would stand apart, the largest first; the largest of all parts, the rest of the group, is left out.
    package let parts: [Part]
  }

  /// People who would still hang together without a bridge.
  package struct Part: Equatable, Sendable {
    package let count: Int
    /// Some of them, at most three.
    package let people: [PersonID]
  }

  /// Groups of two and more, the largest first; each in the order of its people.
  package let groups: [[PersonID]]
  /// In the order of the people.
  package let bridges: [Bridge]
  private let groupOf: [PersonID: Int]

  /// The group somebody belongs to; nil for whoever stands alone.
  package func group(of person: PersonID) -> Int? { groupOf[person] }

  package init(_ network: Network) {
    let walk = GroupWalk(network)
    groups = walk.groups.filter { $0.count > 1 }.map { walk.visited[$0].sorted().map { network.members[$0] } }
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    bridges = walk.bridges.sorted { $0.key < $1.key }.map { person, bridge in
      Bridge(
        person: network.members[person],
        parts: Self.parts(around: person, walk.groups[bridge.group], bridge.parts, walk, network))
    }
    var groupOf: [PersonID: Int] = [:]
    for (number, group) in groups.enumerated() {
      for person in group { groupOf[person] = number }
    }
    self.groupOf = groupOf
  }

  /// The parts into which a group falls without somebody, but for the largest.
  private static func parts(
    around person: Int, _ group: Range<Int>, _ ranges: [Range<Int>], _ walk: GroupWalk, _ network: Network
  ) -> [Part] {
    var parts = ranges.map { range in
      Part(count: range.count, people: walk.visited[range].prefix(shown).map { network.members[$0] })
    }
    let restCount = group.count - 1 - ranges.reduce(0) { $0 + $1.count }
    if restCount > 0 {
      var rest: [PersonID] = []
      var place = group.lowerBound
      var next = ranges[...]
      while rest.count < min(shown, restCount), place < group.upperBound {
        if let range = next.first, range.lowerBound == place {
          place = range.upperBound
          next.removeFirst()
          continue
        }
        if walk.visited[place] != person { rest.append(network.members[walk.visited[place]]) }
        place += 1
      }
      parts.append(Part(count: restCount, people: rest))
    }
    return Array(parts.sorted { ($1.count, $0.people[0]) < ($0.count, $1.people[0]) }.dropFirst())
  }

  private static let shown = 3
}
