import Blocks
import NoteIndex
import Notes
import Relations
import Workspace

extension BriefPage {
  /// What is told, and the line that it comes from.
  typealias Entry = (text: String, place: String?)

  func place(of touch: Touch) -> String { insight.place(touch.source, touch.line) }

  private func entry(_ noted: Noted, _ text: String) -> Entry {
    (text, insight.place(noted.source, noted.line))
  }

  private func entry(_ claim: Claim, _ text: String) -> Entry {
    (text, insight.place(claim.source, claim.line))
  }

  private func entry(_ value: FieldValue, of person: PersonID, _ text: String) -> Entry {
    if case .note(let id) = person { (text, insight.place(id, value.line)) } else { (text, nil) }
  }

  // MARK: Sections

  func address(_ person: Vault.BriefAnswer.Person) -> [Entry] {
    let salutation = person.personal.salutation
    let address = (
      insight.address(of: person.brief.person), salutation.map { insight.place($0.source, $0.line) }
    )
    return [address] + careful(person)
  }

  func careful(_ person: Vault.BriefAnswer.Person) -> [Entry] {
    person.personal.careful.map { entry($0, words.careful($0.text)) }
  }

  func openings(_ person: Vault.BriefAnswer.Person) -> [Entry] {
    let personal = person.personal
    var entries = personal.impressions.map { entry($0, words.impression($0.text)) }
    if let news = person.brief.news {
      entries.append((words.news(news.text, Self.day(news.since)), insight.place(news.source, news.line)))
    }
    entries += personal.interests.map {
      entry($0.theirs, words.interest($0.theirs.term.text, $0.mine.term.text))
    }
    entries += personal.places.map {
      entry($0.theirs, words.place($0.theirs.term.text, $0.mine.term.text))
    }
    entries += person.brief.events.prefix(Self.events).map {
      (words.event(insight.title(of: $0)), "\(insight.path(of: $0))")
    }
    return entries
  }

  private static let events = 2

  /// The day or the month from which on something is so.
  static func day(_ reading: DateReading) -> String {
    switch reading {
    case .day(let day): "\(day)"
    case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
    case .yearly, .undecided: ""
    }
  }

  func howWeMet(_ person: Vault.BriefAnswer.Person) -> [Entry] {
    let id = person.brief.person
    let met = person.brief.met
    var entries: [Entry] = []
    if let day = met.day { entries.append(entry(day, of: id, words.metOn(day.text.unlinked))) }
    if let place = met.place { entries.append(entry(place, of: id, words.metAt(place.text.unlinked))) }
    entries += met.introducers.map { entry($0, of: id, words.introducedBy($0.text.unlinked)) }
    if met.isEmpty, let first = insight.view.people.timeline(of: id).touches.first {
      entries.append((words.firstContact("\(first.day)", kind(of: first)), place(of: first)))
    }
    return entries
  }

  func contact(_ touch: Touch) -> Entry {
    var details: [String] = []
    if touch.direction == .incoming { details.append(words.received) }
    if touch.direction == .outgoing { details.append(words.sent) }
    if touch.groupSize > 1 { details.append(words.groupOf(touch.groupSize)) }
    let (label, text) = told(touch)
    return (words.contact("\(touch.day) \(label)", details, text), place(of: touch))
  }

  /// What kind of contact it was, in the words of the log line where it has one, and what is noted of it besides.
  private func told(_ touch: Touch) -> (label: String, text: String?) {
    if let line = answer.connections.logLine(of: touch) {
      let (head, rest) = line.text.logHead
      return (head ?? kind(of: touch), rest.isEmpty ? nil : rest)
    }
    guard let (line, name) = answer.connections.words(of: touch) else {
      return (kind(of: touch), insight.title(of: touch.source))
    }
    let task = insight.view.vault[touch.source].tasks.first { $0.line == touch.line }
    return (kind(of: touch), (task?.text ?? line).withoutAddress(name))
  }

  private func kind(of touch: Touch) -> String { insight.text.words.touch(touch.kind) }

  func promises(_ person: Vault.BriefAnswer.Person, _ kind: FollowUpKind) -> [Entry] {
    let rows = person.brief.promises.filter { $0.kind == kind }
    return (rows + (kind == .promise ? person.personal.spokenPromises : [])).map {
      (insight.text.row($0, insight.text.plain), insight.place($0.source, $0.line))
    }
  }

  func giveAndAsk(_ person: Vault.BriefAnswer.Person) -> [Entry] {
    person.personal.needs.map { need, offer in entry(need, words.need(need.term.text, offer?.term.text)) }
      + person.personal.seeks.map { entry($0.theirs, words.seek($0.mine.term.text, $0.theirs.term.text)) }
  }

  func goals(_ person: Vault.BriefAnswer.Person) -> [Entry] {
    person.personal.goals.map { goal in
      let fits = goal.matches.map { (wanted: $0.wanted.term.text, theirs: $0.claim.term.text) }
      return (
        words.goal(insight.title(of: goal.goal), fits),
        insight.place(goal.goal, goal.matches[0].wanted.claim.line)
      )
    }
  }

  func peopleInCommon(_ person: Vault.BriefAnswer.Person) -> [Entry] {
    person.brief.people.map { known in
      let name = insight.name(of: known.person)
      let (reason, source, line) = reason(known, of: person.brief.person)
      return (words.known(name, reason), insight.place(source, line))
    }
  }

  private func reason(
    _ known: CommonAcquaintance, of person: PersonID
  ) -> (text: String, source: NoteID, line: Int) {
    let (name, other) = (insight.name(of: person), insight.name(of: known.person))
    switch known.reason {
    case .introduced(let source, let line):
      let isOfPerson = person == .note(source)
      return (isOfPerson ? words.introduced(other, name) : words.introduced(name, other), source, line)
    case .knows(let source, let line): return (words.knows(insight.title(of: source)), source, line)
    case .met(let count, let source, let line, let day)
    where insight.view.vault[source].kind == .person:
      return (words.seen(count, "\(day)"), source, line)
    case .met(let count, let source, let line, let day):
      return (words.met(count, insight.title(of: source), "\(day)"), source, line)
    case .mine: return ("", NoteID(0), 1)
    }
  }

  func date(_ date: BriefDate) -> Entry {
    let text =
      switch date.kind {
      case .yearly(nil, let years): words.birthday(years)
      case .yearly(let label?, let years): words.importantDay(label, years)
      case .booked:
        words.booked(insight.view.vault[date.source].kind == .person ? nil : insight.title(of: date.source))
      case .planned(let what): words.planned(what)
      }
    return (words.dated("\(date.day)", text), insight.place(date.source, date.line))
  }
}
