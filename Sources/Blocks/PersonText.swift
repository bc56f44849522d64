import Configuration
import NoteIndex
package import Notes
import Phrases
package import Relations
import Text

/// The texts of `person` blocks (RULES: "The blocks, as they read").
///
/// They tell days and never how long ago: a block changes when its sources do, or when a rule's own day passes.
package struct PersonText: Sendable {
  let text: BlockText
  let connections: Connections
  let words: PersonBlockWords

  package init(_ text: BlockText, _ connections: Connections) {
    self.text = text
    self.connections = connections
    words = PersonBlockWords.of(text.settings.language)
  }

  private var limit: Int { text.settings.personLimit }

  /// The lines of a block about somebody, to stand in the note at `path`; none if nothing is known of them.
  package func lines(about person: PersonID, in path: NotePath) -> [String] {
    let connection = connections[person]
    let note = note(of: person)
    var lines: [String] = []
    if let last = connection.last { lines.append(labelled(words.last, self.last(last))) }
    if let next = connection.next { lines.append(labelled(words.next, self.next(next, person, path))) }
    if let note, let met = met(note, path) { lines.append(labelled(words.met, met)) }
    if connection.isDeceased { lines.append(died(note)) }
    if let common = common(connection, note, path) { lines.append(labelled(words.common, common)) }
    lines += promises(connection.promises, .promise, words.iPromised, person, path)
    let theirs = promises(connection.promises, .waiting, words.theyPromised, person, path)
    if lines.isEmpty, theirs.isEmpty, connection.touches.isEmpty { return [] }
    // Nobody is told that the dead promised nothing.
    lines += theirs.isEmpty && !connection.isDeceased ? [labelled(words.theyPromised, words.none)] : theirs
    if !lines.isEmpty { lines.insert("**\(words.connection)**", at: 0) }
    guard !connection.touches.isEmpty else { return lines }
    if !lines.isEmpty { lines.append("") }
    lines.append("**\(words.contacts)**")
    lines += connection.touches.prefix(limit).map { "- " + contact($0, person, path) }
    if let more = more(connection.touches.count, person) { lines.append(more) }
    return lines
  }

  func labelled(_ label: String, _ words: String) -> String {
    "- " + label + text.words.colon + words
  }

  func note(of person: PersonID) -> ResolvedNote? {
    if case .note(let id) = person { text.vault.notes[id.index] } else { nil }
  }

  /// The line that tells how many entries are cut away, and what shows them.
  func more(_ count: Int, _ person: PersonID) -> String? {
    guard count > limit else { return nil }
    let name = Self.argument(text.name(of: person))
    return "- " + text.words.more(count - limit, "`enishi show\(name) --all`")
  }

  /// A name as a shell takes it, with a space before it; `NAME` where a span of code cannot hold it.
  private static func argument(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy {
      $0 >= 0x80 || $0.isNameByte || $0 == UInt8(ascii: " ")
    }
    guard !name.isEmpty, isPlain, Excerpt.escaped(name) == name else { return " NAME" }
    return name.utf8.allSatisfy(\.isNameByte) ? " \(name)" : " \"\(name)\""
  }

  // MARK: The lines of the connection

  private func last(_ touch: Touch) -> String {
    let (label, _) = told(touch)
    return detailed("\(touch.day) \(label)", direction(of: touch).map { [$0] } ?? [])
  }

  private func next(_ next: NextContact, _ person: PersonID, _ path: NotePath) -> String {
    switch next {
    case .booked(let booking):
      let source = .note(booking.source) == person ? [] : [text.link(booking.source, from: path)]
      return detailed("\(booking.day)", [words.booked] + source)
    case .snoozed(let day): return words.snoozedUntil("\(day)")
    case .afterFirstMeeting(let day, let isFirst):
      return detailed("\(day)", [isFirst ? words.firstWord : words.secondWord])
    case .planned(let day, let what):
      let what = Excerpt.of(what)
      return detailed("\(day)", [what.isEmpty ? words.planned : what])
    case .keepInTouch(let day, let cadence): return detailed("\(day)", [text.words.every(cadence)])
    }
  }

  /// The day as the note writes it, the place, and who introduced the two.
  private func met(_ note: ResolvedNote, _ path: NotePath) -> String? {
    let introducers = note.note.values(.introducedBy).filter { !$0.text.isEmpty }
    return met(note.note.value(.firstMet), note.note.value(.whereMet), introducers, in: note, path)
  }

  func met(
    _ day: FieldValue?, _ place: FieldValue?, _ introducers: [FieldValue], in note: ResolvedNote,
    _ path: NotePath
  ) -> String? {
    let day = day.map { Excerpt.of($0.text.unlinked) }
    let place = place.map { written($0, in: note, path) }
    let names = introducers.map { name($0, in: note, path) }
    let introduced = names.isEmpty ? nil : words.introducedBy(names.joined(separator: text.words.separator))
    let start = day.map { day in place.map { words.metAt(day, $0) } ?? day } ?? place
    guard let start else { return introduced }
    return detailed(start, introduced.map { [$0] } ?? [])
  }

  private func died(_ note: ResolvedNote?) -> String {
    let day = note?.note.value(.died).flatMap { DateReading($0.text) == nil ? nil : $0.text }
    return day.map { labelled(words.died, Excerpt.of($0.unlinked)) } ?? "- " + words.died
  }

  private func common(_ connection: Connection, _ note: ResolvedNote?, _ path: NotePath) -> String? {
    common(connection.interests, connection.events, note, path)
  }

  func common(
    _ interests: [SharedInterest], _ events: [NoteID], _ note: ResolvedNote?, _ path: NotePath
  ) -> String? {
    let interests = interests.map { interest in
      link(interest.link, in: note, path) ?? Excerpt.of(interest.text)
    }
    let events = events.prefix(limit).map { text.link($0, from: path) }
    let all = interests + events
    return all.isEmpty ? nil : all.joined(separator: text.words.separator)
  }

  // MARK: Promises

  /// A line for each open task of mine or of theirs, cut at the limit.
  func promises(
    _ rows: [FollowUp], _ kind: FollowUpKind, _ label: String, _ person: PersonID, _ path: NotePath
  ) -> [String] {
    let rows = rows.filter { $0.kind == kind }
    let lines = rows.prefix(limit).map { labelled(label, promise($0, person, path)) }
    return lines + (more(rows.count, person).map { [$0] } ?? [])
  }

  private func promise(_ row: FollowUp, _ person: PersonID, _ path: NotePath) -> String {
    guard case .task(let task, let names, let isGivenDay) = row.reason else { return "" }
    let name = zip(row.people, names).first { $0.0 == person }?.1 ?? ""
    let day = isGivenDay ? row.due.map { [words.promisedBy("\($0)")] } ?? [] : []
    let source = .note(row.source) == person ? [] : [text.link(row.source, from: path)]
    return detailed(Excerpt.of(task.withoutAddress(name)), day + source)
  }

  // MARK: Contacts

  /// - Parameter isQuoted: Whether the words of the line are told, too.
  func contact(_ touch: Touch, _ person: PersonID, _ path: NotePath, isQuoted: Bool = true) -> String {
    let (label, excerpt) = isQuoted ? told(touch) : (kind(of: touch), "")
    let group = touch.groupSize > 1 ? [words.groupOf(touch.groupSize)] : []
    let source = .note(touch.source) == person ? [] : [text.link(touch.source, from: path)]
    let line = detailed(
      "\(touch.day) \(label)", (direction(of: touch).map { [$0] } ?? []) + group + source)
    return excerpt.isEmpty ? line : line + text.words.colon + text.words.quoted(excerpt)
  }

  /// What kind of contact it was, in the words of the log line where it has one, and what the line says besides.
  private func told(_ touch: Touch) -> (label: String, excerpt: String) {
    let kind = kind(of: touch)
    if let line = connections.logLine(of: touch) {
      let (head, rest) = line.text.logHead
      return (head.map { Excerpt.of($0) } ?? kind, Excerpt.of(rest))
    }
    return (kind, connections.words(of: touch).map { Excerpt.of($0.line.withoutAddress($0.name)) } ?? "")
  }

  private func kind(of touch: Touch) -> String {
    touch.kind == .meeting ? words.meeting : text.words.touch(touch.kind)
  }

  private func direction(of touch: Touch) -> String? {
    switch touch.direction {
    case .incoming: words.received
    case .outgoing: words.sent
    case .both: nil
    }
  }

  func detailed(_ start: String, _ details: [String]) -> String {
    details.isEmpty ? start : text.words.task(start, details)
  }

  // MARK: Values of keys

  /// A link that is a whole value, else the words.
  private func written(_ value: FieldValue, in note: ResolvedNote, _ path: NotePath) -> String {
    let isLink = value.text.hasPrefix("[[") && value.text.hasSuffix("]]") && value.links.count == 1
    return (isLink ? link(value.links.first, in: note, path) : nil) ?? Excerpt.of(value.text.withoutLinks)
  }

  /// The same of somebody's name, which finds a note as a link does.
  private func name(_ value: FieldValue, in note: ResolvedNote, _ path: NotePath) -> String {
    if value.links.isEmpty {
      let found = text.vault.names.people(named: value.text)
      if found.count == 1, !text.vault[found[0]].isPrivate { return text.link(found[0], from: path) }
    }
    return written(value, in: note, path)
  }

  /// A link to what a link of the note leads to; nil if it leads nowhere, or to what is private.
  private func link(_ place: Int?, in note: ResolvedNote?, _ path: NotePath) -> String? {
    guard let place, let target = note?.targets[place], !text.vault[target].isPrivate else { return nil }
    return text.link(target, from: path)
  }
}

extension UInt8 {
  /// Whether a shell takes this byte of a word as it is, and no tool reads a meaning into it.
  fileprivate var isNameByte: Bool { self >= 0x80 || isASCIILetter || isDigit || self == UInt8(ascii: "-") }
}
