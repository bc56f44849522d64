package import Notes

/// All rows of one day, found once, of which each list takes its own.
package struct FollowUpRows: Sendable {
  let people: People
  private let notes: [ResolvedNote]
  private let rows: [FollowUp]
  private let pleaseLook: [FollowUp]
  /// The places of each person's rows.
  private var places: [PersonID: [Int]] = [:]

  package init(_ notes: [ResolvedNote], _ people: People) {
    self.notes = notes
    self.people = people
    let found = FollowUpFinder(notes, people)
    rows = found.rows
    pleaseLook = found.pleaseLook
    for (place, row) in rows.enumerated() {
      for person in row.people { places[person, default: []].append(place) }
    }
  }

  /// The rows that concern somebody.
  func rows(about person: PersonID) -> [FollowUp] {
    (places[person] ?? []).map { rows[$0] }
  }

  /// The rows that a filter wants, whatever their days.
  func rows(_ filter: FollowUpFilter) -> [FollowUp] {
    let rows = filter.person.map(rows(about:)) ?? rows
    return filter.isSelective ? rows.filter { isWanted($0, filter) } : rows
  }

  /// The open tasks that name somebody who has died, as far as a filter wants them.
  func pleaseLook(_ filter: FollowUpFilter) -> [FollowUp] {
    pleaseLook.filter { isWanted($0, filter) }
  }

  private func isWanted(_ row: FollowUp, _ filter: FollowUpFilter) -> Bool {
    if let person = filter.person, !row.people.contains(person) { return false }
    return filter.kinds?.contains(row.kind) != false && filter.tag.map { has($0, row) } != false
  }

  /// Whether one of a row's people has the tag, or the note in which its task stands.
  private func has(_ tag: String, _ row: FollowUp) -> Bool {
    if row.people.contains(where: { people.facts(of: $0).tags.contains { $0.isTag(tag) } }) { return true }
    guard case .task = row.reason else { return false }
    return notes[row.source.index].note.tags.contains { $0.lowercased().isTag(tag) }
  }
}

extension String {
  /// Whether this is the tag, or one below it: `client/acme` is a `client`.
  fileprivate func isTag(_ tag: String) -> Bool {
    self == tag || hasPrefix(tag + "/")
  }
}
