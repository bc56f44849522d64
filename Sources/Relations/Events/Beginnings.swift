package import Notes
import Threads

/// Everyone of whom the notes say how I came to know them.
package struct Beginnings: Sendable {
  /// By their days, then in the order of what says so.
  package let all: [Beginning]

  package init(_ notes: [ResolvedNote], _ people: People) {
    let signs = FirstMeetingSigns(notes, people)
    let persons = people.all.filter {
      !people.me.contains($0) && people.isShown($0) && !people.facts(of: $0).isDeceased
    }.sorted()
    let finder = BeginningFinder(notes, people, signs)
    let found = Parallel.map(persons.count) { finder.beginning(with: persons[$0]) }
    all = found.compactMap { $0 }.sorted { left, right in
      (left.day, left.source, left.line, left.person) < (right.day, right.source, right.line, right.person)
    }
  }
}
