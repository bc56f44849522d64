import NoteIndex
package import Notes
package import Relations

extension Vault {
  /// What to know before meeting people.
  package struct BriefAnswer: Sendable {
    package struct Person: Sendable {
      package let brief: Brief
      package let personal: PersonalBrief
      /// What waits between us besides promises: an answer, a first word, thanks, good news, what was planned.
      package let due: [FollowUp]
    }

    package let insight: VaultInsight
    /// The note of the meeting, where one was asked about.
    package let meeting: NoteID?
    /// The day of that meeting.
    package let day: CalendarDay?
    package let people: [Person]
    /// What all of them have in common, where there are several.
    package let common: CommonGround
    package let connections: Connections
  }

  /// - Parameter words: Names of people, a name with its parts as single words, or a meeting's note; none for the next
  ///   meeting that is booked.
  package borrowing func brief(_ words: [String], showsPrivate: Bool) throws(WorkspaceError) -> BriefAnswer {
    let insight = try insight(showsPrivate: showsPrivate)
    let (meeting, people) = try words.isEmpty ? Self.nextMeeting(insight) : subjects(words, insight)
    let vault = insight.view.vault
    let rows = FollowUpRows(vault.notes, insight.view.people)
    let connections = Connections(vault.notes, rows)
    let finder = BriefFinder(vault.notes, connections, insight.network, insight.profiles)
    let occasion = meeting.flatMap { BriefOccasion(vault.notes[$0.index], insight.view.people) }
    return BriefAnswer(
      insight: insight, meeting: meeting, day: occasion?.day,
      people: people.map { person in
        BriefAnswer.Person(
          brief: finder.ownBrief(of: person, on: occasion?.day ?? today, leavingOut: meeting),
          personal: finder.personal(person), due: Self.due(with: person, rows, insight))
      },
      common: finder.commonGround(of: people, leavingOut: meeting), connections: connections)
  }

  private static func due(
    with person: PersonID, _ rows: FollowUpRows, _ insight: VaultInsight
  ) -> [FollowUp] {
    var filter = FollowUpFilter(kinds: [.reply, .firstContact, .thankIntroducer, .change, .next])
    filter.person = person
    let list = FollowUpList(rows, filter, all: true, name: insight.name)
    return list.today + list.thisWeek
  }

  private typealias Subjects = (meeting: NoteID?, people: [PersonID])

  /// Today's meeting, else the next that is booked, or whom I am to meet next; nobody where nothing is booked.
  private static func nextMeeting(_ insight: VaultInsight) -> Subjects {
    let people = insight.view.people
    // What is today is booked no more.
    for (index, resolved) in insight.view.vault.notes.enumerated()
    where resolved.note.kind != .journal && resolved.note.day == people.today && !resolved.note.isPrivate {
      guard let occasion = BriefOccasion(resolved, people), occasion.day == people.today,
        !occasion.isCalledOff, !occasion.people.isEmpty
      else { continue }
      return (NoteID(index), occasion.people)
    }
    let bookings = people.allBookings.filter { !people.facts(of: $0.person).isDeceased }
    guard let next = bookings.min(by: { ($0.day, $0.source, $0.line) < ($1.day, $1.source, $1.line) }) else {
      return (nil, [])
    }
    let resolved = insight.view.vault.notes[next.source.index]
    if let occasion = BriefOccasion(resolved, people), occasion.day == next.day {
      return (next.source, occasion.people)
    }
    let others = bookings.filter { $0.day == next.day && $0.source == next.source }
    return (nil, others.map(\.person).withoutRepeats)
  }

  // MARK: Whom it is about

  /// Takes words together as long as they name somebody: `Tom Haverley Elena` is two people.
  private func subjects(_ words: [String], _ insight: VaultInsight) throws(WorkspaceError) -> Subjects {
    var people: [PersonID] = []
    var start = 0
    while start < words.count {
      let (subject, end) = try longest(from: start, words, insight)
      if case .note(let id) = subject, insight.view.vault[id].kind.isMeeting {
        guard start == 0, end == words.count else { throw .notAPerson(insight.path(of: id)) }
        return (id, Self.people(of: id, insight))
      }
      people.append(try Self.person(subject, insight))
      start = end
    }
    return (nil, people.withoutRepeats)
  }

  private func longest(
    from start: Int, _ words: [String], _ insight: VaultInsight
  ) throws(WorkspaceError) -> (subject: Subject, end: Int) {
    for end in ((start + 2)...max(start + 2, words.count)).reversed() where end <= words.count {
      let name = words[start..<end].joined(separator: " ")
      do throws(WorkspaceError) {
        return (try Self.subject(named: meant(by: name), in: insight.view), end)
      } catch .unknownNote {
        continue
      }
    }
    return (try Self.subject(named: meant(by: words[start]), in: insight.view), start + 1)
  }

  /// The one person who is meant, alive and not me.
  private static func person(
    _ subject: Subject, _ insight: VaultInsight
  ) throws(WorkspaceError) -> PersonID {
    let person: PersonID =
      switch subject {
      case .note(let id): .note(id)
      case .person(let key): .named(key)
      }
    if insight.view.people.me.contains(person) { throw .pathToMe(insight.name(of: person)) }
    if case .note(let id) = person, insight.view.vault[id].kind != .person {
      throw .notAPerson(insight.path(of: id))
    }
    if insight.view.people.facts(of: person).isDeceased { throw .briefOfTheDead(insight.name(of: person)) }
    return person
  }

  private static func people(of id: NoteID, _ insight: VaultInsight) -> [PersonID] {
    BriefOccasion(insight.view.vault.notes[id.index], insight.view.people)?.people ?? []
  }
}
