import Notes

/// Walks a network depth first, without recursion: people and gatherings are its points, so that it takes as long as
/// there are names in them (Tarjan's articulation points).
struct GroupWalk {
  /// The groups, as ranges of `visited`.
  private(set) var groups: [Range<Int>] = []
  /// The people in the order in which the walk came to them.
  private(set) var visited: [Int] = []
  /// For each person that holds parts of a group together, the group and these parts in their order, as ranges of
  /// `visited`; whoever is in none of them makes one more part.
  private(set) var bridges: [Int: (group: Int, parts: [Range<Int>])] = [:]

  private let network: Network
  private var order: [Int]
  private var low: [Int]
  private var next = 0
  private var stack: [Step] = []

  private struct Step {
    let point: Int
    /// How many people were visited before it.
    let start: Int
    var rest: ArraySlice<Int>
  }

  init(_ network: Network) {
    self.network = network
    let count = network.members.count + network.gatherings.count
    order = [Int](repeating: -1, count: count)
    low = order
    for root in network.members.indices where order[root] < 0 { walk(from: root) }
  }

  private var personCount: Int { network.members.count }

  private func neighbours(of point: Int) -> [Int] {
    point < personCount
      ? network.stated[point].map(\.other) + network.gatheringsOf[point].map { personCount + $0 }
      : network.gatherings[point - personCount].people
  }

  private mutating func enter(_ point: Int) {
    order[point] = next
    low[point] = next
    next += 1
    stack.append(Step(point: point, start: visited.count, rest: neighbours(of: point)[...]))
    if point < personCount { visited.append(point) }
  }

  private mutating func walk(from root: Int) {
    let start = visited.count
    var rootParts: [Range<Int>] = []
    enter(root)
    while let top = stack.last {
      if let neighbour = top.rest.first {
        stack[stack.count - 1].rest.removeFirst()
        if order[neighbour] < 0 {
          enter(neighbour)
        } else {
          low[top.point] = min(low[top.point], order[neighbour])
        }
        continue
      }
      stack.removeLast()
      guard let parent = stack.last?.point else { break }
      low[parent] = min(low[parent], low[top.point])
      let part = top.start..<visited.count
      guard parent < personCount, low[top.point] >= order[parent], !part.isEmpty else { continue }
      if parent == root {
        rootParts.append(part)
      } else {
        bridges[parent, default: (groups.count, [])].parts.append(part)
      }
    }
    if rootParts.count > 1 { bridges[root] = (groups.count, rootParts) }
    groups.append(start..<visited.count)
  }
}
