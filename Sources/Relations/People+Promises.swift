package import Notes

extension People {
  /// The open tasks between me and somebody, mine and theirs: by their days, those without one last.
  ///
  /// Unlike the list of follow-ups it leaves out none that is snoozed or not yet to be thought of.
  package func openPromises(with person: PersonID, in notes: [ResolvedNote]) -> [FollowUp] {
    openPromises(in: notes)[person] ?? []
  }

  /// The open tasks of everybody.
  package func openPromises(in notes: [ResolvedNote]) -> [PersonID: [FollowUp]] {
    var rows: [PersonID: [FollowUp]] = [:]
    for (index, resolved) in notes.enumerated() where !resolved.note.isPrivate {
      for row in TaskRow.all(in: resolved, at: NoteID(index), self).map(\.followUp) {
        for person in row.people { rows[person, default: []].append(row) }
      }
    }
    return rows.mapValues { rows in
      rows.sorted { left, right in
        if left.due != right.due { return (left.due?.number ?? .max) < (right.due?.number ?? .max) }
        return (left.source, left.line) < (right.source, right.line)
      }
    }
  }
}
