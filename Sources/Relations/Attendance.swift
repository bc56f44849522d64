import Notes
import Phrases

/// The meetings of a note, and who was at each (RULES: "Touches").
struct Attendance {
  let meetings: [Meeting]
  /// Who is named without a link, in a people place, the title or a line.
  let plain: Set<PersonID>
  /// The people whom each line names.
  let named: [Int: NamedPeople]
  private let resolved: ResolvedNote
  private let me: Set<PersonID>
  /// For each meeting the lines, and the people listed and missed, that belong to it, as places in the note's lists.
  private var contexts: [[Int]]
  private var present: [[Int]]
  private var absent: [[Int]]
  private let titled: [PersonID]?
  /// For each meeting whom its heading names.
  private let headed: [HeadingPeople]
  private let phrases: PhraseBook
  /// The lines on which people are listed.
  private let listLines: Set<Int>

  init(_ resolved: ResolvedNote, me: Set<PersonID>, today: CalendarDay, _ phrases: PhraseBook) {
    self.resolved = resolved
    self.me = me
    self.phrases = phrases
    let note = resolved.note
    named = NamedPeople.byContext(of: resolved)
    meetings = Meeting.all(in: note, today: today)
    contexts = Self.parted(note.contexts.map(\.line), by: meetings)
    present = Self.parted(note.participants.map(\.line), by: meetings)
    absent = Self.parted(note.absentees.map(\.line), by: meetings)
    titled = Self.titled(resolved, phrases)
    headed = HeadingPeople.all(of: meetings, in: resolved, phrases)
    listLines = Set(note.participants.map(\.line))
    var plain = named.values.reduce(into: Set<PersonID>()) { $0.formUnion($1.plain) }
    for (mention, person) in zip(note.participants, resolved.present) where mention.link == nil {
      if let person { plain.insert(person) }
    }
    plain.formUnion(resolved.mentions(at: .title).compactMap(\.person))
    for headed in headed { plain.formUnion(headed.plain) }
    self.plain = plain
  }

  /// For each meeting the places of the lines that belong to it.
  private static func parted(_ lines: [Int], by meetings: [Meeting]) -> [[Int]] {
    var parted = [[Int]](repeating: [], count: meetings.count)
    for (place, line) in lines.enumerated() { parted[meetings.place(ofLine: line)].append(place) }
    return parted
  }

  // MARK: People

  /// The people places, else the people in the title or the meeting's heading, else those named in the body.
  ///
  /// A heading may say who came as well: “2026-11-10 with Bob”.
  func people(at meeting: Int) -> [PersonID] {
    let people: [PersonID]
    if let named = listed(at: meeting) ?? titled {
      people = (named + headed[meeting].companions).withoutRepeats
    } else {
      people = headed[meeting].named.isEmpty ? inBody(of: meeting) : headed[meeting].named
    }
    let missing = Set((absent[meeting] + (meeting > 0 ? absent[0] : [])).compactMap { resolved.absent[$0] })
    return missing.isEmpty ? people : people.filter { !missing.contains($0) }
  }

  /// Whether the people are named in places for people or the title, so that others in the body are mentions.
  func isNamed(at meeting: Int) -> Bool {
    listed(at: meeting) != nil || titled != nil || !headed[meeting].named.isEmpty
  }

  /// Whom the people places of the meeting name, else those of the whole note; nil if they name nobody.
  ///
  /// A name that is nobody's counts as well: then somebody was there, and no link in the body says who.
  private func listed(at meeting: Int) -> [PersonID]? {
    for places in [present[meeting], present[0]] {
      let people = places.map { resolved.present[$0] }
      if people.contains(where: { $0.map { !me.contains($0) } ?? true }) {
        return people.compactMap { $0 }.withoutRepeats
      }
    }
    return nil
  }

  private static func titled(_ resolved: ResolvedNote, _ phrases: PhraseBook) -> [PersonID]? {
    let line = resolved.note.titleLine
    var names: [NamedPeople.Name] = []
    for (link, person) in zip(resolved.note.links, resolved.people) where link.line == line {
      guard let person, link.context != nil, !link.isEmbed else { continue }
      names.append(.init(text: link.shownText, person: person, isPlain: false))
    }
    for mention in resolved.mentions(at: .title) {
      guard let person = mention.person else { continue }
      names.append(.init(text: mention.name, person: person, isPlain: true))
    }
    guard !names.isEmpty else { return nil }
    let title = resolved.note.names.filter { $0.nameClass != .alias }.map(\.text).joined(separator: "\n")
    let people = NamedPeople.inLine(title, names, phrases).withoutTopics
    return people.isEmpty ? nil : people
  }

  private func inBody(of meeting: Int) -> [PersonID] {
    var people: [PersonID] = []
    for place in contexts[meeting] {
      let line = resolved.note.contexts[place]
      guard let found = named[place], line.task == nil,
        line.signs.roles.isDisjoint(with: [.notYet, .calledOff])
      else { continue }
      // A plain name takes a line that tells of contact; a link stands for itself.
      people += found.people.filter { !found.plain.contains($0) || line.journalKind != nil }
    }
    return people.withoutRepeats
  }

  /// The lines that name one person only, outside the places that list people.
  func ownLines(at meeting: Int) -> [PersonID: Int] {
    var lines: [PersonID: Int] = [:]
    for place in contexts[meeting] {
      let context = resolved.note.contexts[place]
      guard let found = named[place], found.people.count == 1, context.task == nil,
        !context.signs.roles.contains(.notYet), !listLines.contains(context.line)
      else { continue }
      let person = found.people[0]
      lines[person] = min(lines[person] ?? context.line, context.line)
    }
    return lines
  }

  // MARK: Calling off

  /// The words that say that a meeting did not take place; nil if nothing does.
  func callOff(at place: Int) -> String? {
    let note = resolved.note
    let meeting = meetings[place]
    func isCallOff(_ text: String) -> Bool { phrases.first(.calledOff, in: text) != nil }
    guard let heading = meeting.heading else {
      let titles = note.names.filter { $0.nameClass != .alias }.map(\.text)
      return (opening + status + titles).first(where: isCallOff)
        ?? status.first { ValueWords.say(.declined, $0) }
    }
    if isCallOff(heading) { return heading }
    let absent = Set(note.absentees.map(\.line))
    return contexts[place].lazy.map { note.contexts[$0] }.first {
      $0.line <= meeting.line + Self.openingReach && $0.signs.roles.contains(.calledOff)
        && !absent.contains($0.line)
    }?.text
  }

  private var status: [String] { resolved.note.values(.status).map(\.text) }

  /// The word that says of a note's own meeting that it is only planned, though its day is past; nil for none.
  func plan(at place: Int, today: CalendarDay) -> String? {
    guard meetings[place].heading == nil, let day = meetings[place].day, day < today else { return nil }
    return status.first { ValueWords.say(.planned, $0) }
  }

  /// The first lines of text that stand above every dated heading: those below speak of its meeting alone.
  private var opening: [String] {
    let lines = resolved.note.openingLines
    guard meetings.count > 1 else { return lines }
    let own = Set(contexts[0].map { resolved.note.contexts[$0].text })
    return lines.filter { own.contains($0) }
  }

  /// The first three lines of text below a heading, with blank ones between.
  private static let openingReach = 4
}
