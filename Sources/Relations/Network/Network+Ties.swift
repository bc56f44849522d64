package import Notes

extension Network {
  /// The ties of a person to others: the strongest of what joins each two; in the order of their places.
  ///
  /// Takes as long as the person's gatherings are large.
  func ties(of place: Int) -> [StatedTie] {
    var shared: [Int: (sum: Double, count: Int, last: Int)] = [:]
    for number in gatheringsOf[place] {
      let gathering = gatherings[number]
      let share = gathering.share(on: day)
      for other in gathering.people where other != place {
        let entry = shared[other] ?? (0, 0, number)
        let isLater = gatherings[entry.last].day <= gathering.day
        shared[other] = (entry.sum + share, entry.count + 1, isLater ? number : entry.last)
      }
    }
    var best: [Int: StatedTie] = [:]
    for (other, entry) in shared {
      let last = gatherings[entry.last]
      best[other] = StatedTie(
        other: other, weight: entry.sum / (1 + entry.sum),
        reason: .met(count: entry.count, source: last.source, line: last.line, day: last.day))
    }
    for tie in stated[place] where tie.weight > best[tie.other]?.weight ?? 0 { best[tie.other] = tie }
    return best.values.sorted { $0.other < $1.other }
  }

  /// How much it costs to know a person's ties.
  func cost(of place: Int) -> Int {
    gatheringsOf[place].reduce(stated[place].count) { $0 + gatherings[$1].people.count }
  }

  /// How strongly somebody is tied to me, from 0 to 1; 0 for whom I have never met.
  package func tieToMe(_ person: PersonID) -> Double { places[person].map { mine[$0] } ?? 0 }

  /// The ties of a person to others, the strongest first.
  package func ties(of person: PersonID) -> [Tie] {
    guard let place = places[person] else { return [] }
    return ties(of: place).map { Tie(person: members[$0.other], weight: $0.weight, reason: $0.reason) }
      .sorted { ($1.weight, $0.person) < ($0.weight, $1.person) }
  }

  /// Whether something joins two people without me.
  package func knowEachOther(_ left: PersonID, _ right: PersonID) -> Bool {
    guard let left = places[left], let right = places[right] else { return false }
    if stated[left].contains(where: { $0.other == right }) { return true }
    let isFewer = gatheringsOf[left].count < gatheringsOf[right].count
    let (few, many) = isFewer ? (left, right) : (right, left)
    let shared = Set(gatheringsOf[many])
    return gatheringsOf[few].contains(where: shared.contains)
  }
}
