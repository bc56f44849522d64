package import Notes

extension People {
  /// The open tasks between me and somebody, mine and theirs: by their days, those without one last.
  ///
  /// Unlike the list of follow-ups it leaves out none that is snoozed or not yet to be thought of.
  package func openPromises(with person: PersonID, in notes: [ResolvedNote]) -> [FollowUp] {
    var rows: [FollowUp] = []
    for (index, resolved) in notes.enumerated() where !resolved.note.isPrivate {
      for task in resolved.note.tasks where task.mark == .open {
        let promise = Promise(task, in: resolved, at: NoteID(index), me: me)
        guard promise.people.contains(person) else { continue }
        rows.append(
          FollowUp(
            kind: promise.isMine ? .promise : .waiting, people: promise.people,
            due: task.due ?? resolved.note.day.map { $0 + FollowUpFinder.taskPatience },
            reason: .task(
              text: task.text, names: promise.people.map { FollowUpFinder.name(of: $0, in: task, resolved) },
              isGivenDay: task.due != nil), source: NoteID(index), line: task.line, weight: 0))
      }
    }
    return rows.sorted { left, right in
      if left.due != right.due { return (left.due?.number ?? .max) < (right.due?.number ?? .max) }
      return (left.source, left.line) < (right.source, right.line)
    }
  }
}
