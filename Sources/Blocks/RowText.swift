import Configuration
import NoteIndex
package import Notes
package import Relations

extension BlockText {
  /// How the parts of a row are written: as links in a note, as plain words on a terminal.
  package struct RowStyle {
    let person: (PersonID) -> String
    /// A person under the words with which a text names them.
    let named: (PersonID, String) -> String
    let note: (NoteID) -> String
    /// A whole text.
    let text: (String) -> String
    /// A piece of a text, with the spaces at its ends.
    let part: (String) -> String
  }

  /// Rows as they stand in the note at `path`.
  package func linked(from path: NotePath) -> RowStyle {
    RowStyle(
      person: { person in
        switch person {
        case .note(let id): link(id, from: path)
        case .named: LinkWriter.link(toUnnoted: name(of: person))
        }
      },
      named: { person, words in
        switch person {
        case .note(let id): links.link(to: id, from: path, label: words)
        case .named: LinkWriter.link(toUnnoted: words)
        }
      },
      note: { link($0, from: path) },
      text: Excerpt.of, part: Excerpt.part)
  }

  /// Rows as they stand in a note without any link: text that Enishi wrote is to make no backlinks.
  package var unlinked: RowStyle {
    RowStyle(
      person: { Excerpt.escaped(name(of: $0)) }, named: { Excerpt.escaped($1) },
      note: { Excerpt.escaped(vault[$0].displayName) }, text: Excerpt.of, part: Excerpt.part)
  }

  /// Rows as they are told on a terminal.
  package var plain: RowStyle {
    RowStyle(person: name, named: { $1 }, note: { vault[$0].displayName }, text: { $0 }, part: { $0 })
  }

  /// The name people use for somebody.
  package func name(of person: PersonID) -> String {
    switch person {
    case .note(let id): vault[id].displayName
    case .named(let key): vault.unnoted[key] ?? ""
    }
  }

  /// One row in words, and whose it is in a vault that several people share.
  package func row(_ row: FollowUp, _ style: RowStyle) -> String {
    let told = reasoned(row, style)
    return told + row.owners.map { " @\($0)" }.filter { !told.contains($0) }.joined()
  }

  /// One row in words: whom it concerns, what to do, and why.
  private func reasoned(_ row: FollowUp, _ style: RowStyle) -> String {
    let start = row.people.map(style.person).joined(separator: words.separator) + words.colon
    let due = row.due.map { words.day($0, today) } ?? ""
    switch row.reason {
    case .task(let text, let names, let isGivenDay):
      return task(row, text, names, isGivenDay, style)
    case .words(let text, let isOffer, let day):
      let quoted = words.quoted(style.text(text))
      return start + words.rows.maybePromise(quoted, isOffer, style.note(row.source), words.day(day, today))
    case .asked(let text, let touch):
      let quoted = text.isEmpty ? "" : words.quoted(style.text(text))
      return start + words.rows.reply(quoted, words.touch(touch.kind), words.day(touch.day, today))
    case .firstMeeting(let met, let count):
      return start
        + words.task(words.firstWord(today - met, count), [words.metOn(words.day(met, today))])
    case .manyMet: return words.rows.whomAgain(style.note(row.source))
    case .introduced(let person, let met):
      return start + words.rows.thankIntroducer(style.person(person), words.day(met, today))
    case .planned(let what): return start + words.planned(due, style.text(what))
    case .quiet(let touch, let cadence, _):
      return start + words.task(words.keepInTouch, [last(touch), words.every(cadence)])
    case .quietSinceMeeting(let met, let cadence, _):
      return start
        + words.task(words.keepInTouch, [words.metOn(words.day(met, today)), words.every(cadence)])
    case .drifting(let touch, let rhythm):
      return start + words.rows.drifting(last(touch), Int(rhythm.rounded()))
    case .date(nil, let age): return start + words.rows.birthday(due, age)
    case .date(let label?, let years): return start + words.rows.importantDay(style.text(label), due, years)
    case .booked: return start + words.rows.prepare(due, style.note(row.source))
    case .changed(let text, let since): return start + words.rows.congratulate(style.text(text), told(since))
    case .goal(let isReview): return words.rows.goal(style.note(row.source), due, isReview)
    }
  }

  private func last(_ touch: Touch) -> String {
    words.lastTouch(words.day(touch.day, today), words.touch(touch.kind))
  }

  /// The day or the month of a change.
  private func told(_ since: DateReading) -> String {
    switch since {
    case .day(let day): words.day(day, today)
    case .month(let year, let month): words.rows.month(year, month)
    case .yearly, .undecided: ""
    }
  }

  /// A task in its own words: people whom it names are linked where they stand, the others come first.
  private func task(
    _ row: FollowUp, _ text: String, _ names: [String], _ isGivenDay: Bool, _ style: RowStyle
  ) -> String {
    var rest = Substring(text)
    var written = ""
    var unnamed: [String] = []
    for (person, name) in zip(row.people, names) {
      guard !name.isEmpty, let place = rest.firstRange(of: name) else {
        unnamed.append(style.person(person))
        continue
      }
      written += style.part(String(rest[..<place.lowerBound])) + style.named(person, name)
      rest = rest[place.upperBound...]
    }
    written = written.isEmpty ? style.text(text) : written + style.part(String(rest))
    let people = unnamed.isEmpty ? "" : unnamed.joined(separator: words.separator) + words.colon
    return people + words.task(written, details(row, isGivenDay, style))
  }

  private func details(_ row: FollowUp, _ isGivenDay: Bool, _ style: RowStyle) -> [String] {
    guard let due = row.due.map({ words.day($0, today) }) else {
      return [words.noDay, style.note(row.source)]
    }
    if !isGivenDay { return [words.aboutBy(due), style.note(row.source)] }
    return row.kind == .promise ? [words.promisedBy(due), style.note(row.source)] : [words.awaitedBy(due)]
  }

  // MARK: The block

  /// The lines of a `follow-ups` block in the note at `path`.
  ///
  /// - Parameter ahead: The heading over what lies ahead; nil for this week.
  package func followUps(_ list: FollowUpList, in path: NotePath, ahead: String? = nil) -> [String] {
    let style = linked(from: path)
    var lines: [String] = []
    for (title, rows) in [
      (words.today, list.today), (ahead ?? words.thisWeek, list.thisWeek), (words.waiting, list.waiting),
      (words.pleaseLook, list.pleaseLook),
    ]
    where !rows.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines.append("**\(title)**")
      lines += rows.map { "- [ ] " + row($0, style) }
    }
    let isEmpty = lines.isEmpty
    if isEmpty { lines.append(words.nothingDue) }
    lines.append("")
    let command = "`enishi due --all`"
    let rest = list.more > 0 ? words.more(list.more, command) : nil
    lines.append(
      isEmpty
        ? words.moreAt(command) : AnswerWords.of(settings.language).footer(command, rest: rest))
    return lines
  }
}
