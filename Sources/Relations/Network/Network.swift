package import Notes

/// Who knows whom (RULES: "Strength, circles, paths").
///
/// A meeting of many people is kept as one gathering rather than as a tie between each two of them, so that the network
/// takes as much room as its notes.
package struct Network: Sendable {
  /// A tie that notes state, as one of the two sees it.
  struct StatedTie {
    let other: Int
    let weight: Double
    let reason: Tie.Reason
  }

  package let people: People
  /// The day by which ties have faded.
  package let day: CalendarDay
  /// Everyone but me and the dead, in a fixed order.
  package let members: [PersonID]
  let places: [PersonID: Int]
  let gatherings: [Gathering]
  /// For each person the gatherings they were at.
  let gatheringsOf: [[Int]]
  /// For each person the ties that notes state, whichever of the two notes says so.
  let stated: [[StatedTie]]
  /// For each person how strongly they are tied to me; 0 for whom I have never met.
  let mine: [Double]

  /// - Parameter day: The day by which ties have faded; nil for today.
  package init(_ notes: [ResolvedNote], _ people: People, on day: CalendarDay? = nil) {
    let day = day ?? people.today
    self.people = people
    self.day = day
    var all = people.all
    for resolved in notes where !resolved.note.isPrivate {
      all.formUnion(resolved.introducers)
      all.formUnion(resolved.acquaintances.map(\.person))
    }
    members = all.filter {
      !people.me.contains($0) && people.isShown($0) && !people.facts(of: $0).isDeceased
    }.sorted()
    places = Dictionary(uniqueKeysWithValues: zip(members, members.indices))
    gatherings = Self.gatherings(people, places)
    var gatheringsOf = [[Int]](repeating: [], count: members.count)
    for (place, gathering) in gatherings.enumerated() {
      for person in gathering.people { gatheringsOf[person].append(place) }
    }
    self.gatheringsOf = gatheringsOf
    stated = Self.stated(notes, places)
    mine = members.map { Self.tieToMe($0, people, day) }
  }

  private static func tieToMe(_ person: PersonID, _ people: People, _ day: CalendarDay) -> Double {
    let timeline = people.timeline(of: person)
    if timeline.touches.isEmpty { return people.facts(of: person).met == nil ? 0 : Tie.met }
    let strength = timeline.strength(on: day)
    return max(Tie.met, strength / (1 + strength))
  }

  /// Groups the contacts of one meeting; what went one way only was none.
  private static func gatherings(_ people: People, _ places: [PersonID: Int]) -> [Gathering] {
    struct Meeting: Hashable {
      let source: NoteID
      let line: Int
      let day: CalendarDay
      let size: Int
    }
    var groups: [Meeting: Set<Int>] = [:]
    for (person, timeline) in people.timelines {
      guard let place = places[person] else { continue }
      for touch in timeline.touches where touch.direction == .both && touch.groupSize > 1 {
        let meeting = Meeting(
          source: touch.source, line: touch.gatheringLine, day: touch.day, size: touch.groupSize)
        groups[meeting, default: []].insert(place)
      }
    }
    return groups.compactMap { meeting, people in
      guard people.count > 1 else { return nil }
      return Gathering(
        source: meeting.source, line: meeting.line, day: meeting.day, size: meeting.size,
        people: people.sorted())
    }.sorted { ($0.source, $0.line, $0.day, $0.size) < ($1.source, $1.line, $1.day, $1.size) }
  }

  private static func stated(_ notes: [ResolvedNote], _ places: [PersonID: Int]) -> [[StatedTie]] {
    var ties = [[StatedTie]](repeating: [], count: places.count)
    func tie(_ left: Int, _ right: PersonID, _ weight: Double, _ reason: Tie.Reason) {
      guard let right = places[right], right != left else { return }
      ties[left].append(StatedTie(other: right, weight: weight, reason: reason))
      ties[right].append(StatedTie(other: left, weight: weight, reason: reason))
    }
    for (index, resolved) in notes.enumerated() where resolved.note.kind == .person {
      let id = NoteID(index)
      guard let place = places[.note(id)] else { continue }
      let line = resolved.note.value(.introducedBy)?.line ?? 1
      for person in resolved.introducers {
        tie(place, person, Tie.introduced, .introduced(source: id, line: line))
      }
      for known in resolved.acquaintances {
        tie(place, known.person, Tie.knows, .knows(source: id, line: known.line))
      }
    }
    return ties
  }
}
