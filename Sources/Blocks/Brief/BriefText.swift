import Configuration
import NoteIndex
package import Notes
package import Relations

/// The texts of `brief` blocks (RULES: "Before a meeting").
///
/// A note of a meeting may be shown to others: what is for my eyes alone is no part of a `Brief`, and lines that hold more
/// than a contact are told without their words.
package struct BriefText: Sendable {
  private let personText: PersonText
  private let finder: BriefFinder
  private let words: BriefBlockWords
  private let privateNames: PrivateNames

  package init(_ personText: PersonText, _ finder: BriefFinder) {
    self.personText = personText
    self.finder = finder
    words = BriefBlockWords.of(personText.text.language)
    privateNames = PrivateNames(personText.text.vault)
  }

  private var text: BlockText { personText.text }

  /// The lines of a block about people, to stand in a note.
  ///
  /// - Parameters:
  ///   - day: The day of the meeting.
  ///   - home: The note in which the block stands.
  package func lines(about people: [PersonID], on day: CalendarDay, in home: NoteID) -> [String] {
    let limit = text.settings.personLimit
    let path = text.vault[home].path
    var lines: [String] = []
    for person in people.prefix(limit) {
      let brief = finder.shownBrief(of: person, on: day, in: home)
      let title = person == .note(home) ? words.title : text.linked(from: path).person(person)
      if !lines.isEmpty { lines.append("") }
      lines += ["**\(title)**"] + self.lines(of: brief, in: path, amongSeveral: people.count > 1)
    }
    if people.count > limit { lines += ["", words.more(people.count - limit)] }
    let common = self.lines(of: finder.commonGround(of: people, leavingOut: home), in: path)
    if !common.isEmpty { lines += ["", "**\(words.all)**"] + common }
    return lines
  }

  /// - Parameter amongSeveral: Whether others will be there, too, who may read the note: what somebody told me alone is
  ///   left out.
  private func lines(of brief: Brief, in path: NotePath, amongSeveral: Bool) -> [String] {
    let person = brief.person
    let note = personText.note(of: person)
    var lines: [String] = []
    func add(_ label: String, _ text: String?) {
      if let text { lines.append(personText.labelled(label, text)) }
    }
    if let note {
      let met = brief.met
      add(
        personText.words.met,
        personText.met(met.day, met.place, met.introducers.filter(mayBeTold), in: note, path))
    }
    add(personText.words.common, personText.common(brief.interests, brief.events, note, path))
    add(words.peopleInCommon, links(brief.people.map(\.person), path))
    if let news = brief.news {
      add(words.news, words.newsOf(Self.day(news.since), text.words.quoted(Excerpt.of(news.text))))
    }
    lines += personText.promises(brief.promises, .promise, personText.words.iPromised, person, path)
    lines += personText.promises(brief.promises, .waiting, personText.words.theyPromised, person, path)
    lines += brief.contacts.map { contact in
      let isConfidence = amongSeveral && text.vault[contact.touch.source].kind == .person
      let line =
        "- " + personText.contact(contact.touch, person, path, isQuoted: contact.mayBeQuoted && !isConfidence)
      return isDiscreet(line) ? line : "- " + personText.contact(contact.touch, person, path, isQuoted: false)
    }
    lines.removeAll { !isDiscreet($0) }
    if lines.isEmpty { lines.append("- " + words.nothingNoted) }
    for question in brief.questions { add(words.worthAsking, Excerpt.of(words.question(question))) }
    return lines.filter(isDiscreet)
  }

  /// Whether a line names nobody who is private, whatever it was taken from.
  private func isDiscreet(_ line: String) -> Bool {
    privateNames.all(in: line.filter { $0 != "\\" }).isEmpty
  }

  /// Whether a value names nobody who is private; one without a link may.
  private func mayBeTold(_ value: FieldValue) -> Bool {
    let names = text.vault.names
    return !PeopleList(value.text).names.contains { name in
      (names.people(named: name.text) + names.notes(matching: name.text)).contains {
        text.vault[$0].isPrivate
      }
    }
  }

  private func lines(of ground: CommonGround, in path: NotePath) -> [String] {
    var lines: [String] = []
    let terms = (ground.interests + ground.places + ground.organisations).compactMap(\.claims.first)
    let written = terms.map { Excerpt.of($0.term.text) }.withoutRepeats
    if !written.isEmpty {
      lines.append(
        personText.labelled(personText.words.common, written.joined(separator: text.words.separator)))
    }
    let meetings = ground.meetings.map { touch in
      // A person's own note is no place where people met.
      let isMeeting = text.vault[touch.source].kind != .person
      return isMeeting ? "\(touch.day) \(text.link(touch.source, from: path))" : "\(touch.day)"
    }
    if !meetings.isEmpty {
      lines.append(personText.labelled(words.metTogether, meetings.joined(separator: text.words.separator)))
    }
    if let people = links(ground.people, path) {
      lines.append(personText.labelled(words.peopleInCommon, people))
    }
    return lines.filter(isDiscreet)
  }

  private func links(_ people: [PersonID], _ path: NotePath) -> String? {
    let style = text.linked(from: path)
    return people.isEmpty ? nil : people.map(style.person).joined(separator: text.words.separator)
  }

  /// The day or the month from which on something is so.
  private static func day(_ reading: DateReading) -> String {
    switch reading {
    case .day(let day): "\(day)"
    case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
    case .yearly, .undecided: ""
    }
  }
}
