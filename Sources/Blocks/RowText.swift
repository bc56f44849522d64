import NoteIndex
package import Notes
package import Relations

extension BlockText {
  /// How the parts of a row are written: as links in a note, as plain words on a terminal.
  package struct RowStyle {
    let person: (PersonID) -> String
    let note: (NoteID) -> String
    let text: (String) -> String
  }

  /// Rows as they stand in the note at `path`.
  package func linked(from path: NotePath) -> RowStyle {
    RowStyle(
      person: { person in
        switch person {
        case .note(let id): link(id, from: path)
        case .named: "[[\(name(of: person).filter { !"[]|#^\\".contains($0) })]]"
        }
      },
      note: { link($0, from: path) },
      text: Excerpt.of)
  }

  /// Rows as they are told on a terminal.
  package var plain: RowStyle {
    RowStyle(person: name, note: { vault[$0].displayName }, text: { $0 })
  }

  /// The name people use for somebody.
  package func name(of person: PersonID) -> String {
    switch person {
    case .note(let id): vault[id].displayName
    case .named(let key): vault.unnoted[key] ?? ""
    }
  }

  /// One row in words: whom it concerns, what to do, and why.
  package func row(_ row: FollowUp, _ style: RowStyle) -> String {
    let people = row.people.map(style.person).joined(separator: words.separator)
    return people.isEmpty ? what(row, style) : people + words.colon + what(row, style)
  }

  private func what(_ row: FollowUp, _ style: RowStyle) -> String {
    let due = row.due.map { words.day($0, today) }
    switch row.reason {
    case .task(let text, _):
      let words = self.words
      let day = due.map { row.kind == .promise ? words.promisedBy($0) : $0 } ?? words.noDay
      return words.task(style.text(text), row.kind == .promise ? [day, style.note(row.source)] : [day])
    case .firstMeeting(let met, let days, let count):
      return words.task(words.firstWord(days, count), [words.metOn(words.day(met, today))])
    case .planned(let what):
      return words.planned(due ?? "", style.text(what))
    case .quiet(let touch, let cadence, _):
      let last = words.lastTouch(words.day(touch.day, today), words.touch(touch.kind))
      return words.task(words.keepInTouch, [last, words.every(cadence)])
    case .quietSinceMeeting(let met, let cadence, _):
      return words.task(words.keepInTouch, [words.metOn(words.day(met, today)), words.every(cadence)])
    }
  }

  // MARK: The block

  /// The lines of a `follow-ups` block in the note at `path`.
  package func followUps(_ list: FollowUpList, in path: NotePath) -> [String] {
    let style = linked(from: path)
    var lines: [String] = []
    for (title, rows) in [
      (words.today, list.today), (words.thisWeek, list.thisWeek), (words.waiting, list.waiting),
    ]
    where !rows.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines.append("**\(title)**")
      lines += rows.map { "- [ ] " + row($0, style) }
    }
    if lines.isEmpty { lines.append(words.nothingDue) }
    lines.append("")
    let command = "`enishi due --all`"
    lines.append(list.more > 0 ? words.more(list.more, command) : words.moreAt(command))
    return lines
  }
}
