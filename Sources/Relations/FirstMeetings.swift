import Configuration
import Notes

/// Who was met for the first time in the last weeks, and where (RULES: `first-contact` and `whom-again`).
struct FirstMeetings {
  private let people: People
  private let signs: FirstMeetingSigns
  private var rows: [PersonID: FollowUp] = [:]
  /// The events at which so many were first met that one is asked whom to see again.
  private(set) var whomAgain: [FollowUp] = []

  /// - Parameter days: How many days ago somebody was met; nil for the configured window.
  init(_ notes: [ResolvedNote], _ people: People, days: ClosedRange<Int>? = nil) {
    self.people = people
    signs = FirstMeetingSigns(notes, people)
    let days = days ?? 0...people.settings.followUp.firstContact[2]
    var byEvent: [NoteID: [(person: PersonID, met: CalendarDay)]] = [:]
    for person in people.all where !people.me.contains(person) && !people.facts(of: person).isDeceased {
      guard let met = people.met(person), days.contains(people.today - met), signs.isFirst(person, met) else {
        continue
      }
      if let event = signs.event(person, met) {
        byEvent[event, default: []].append((person, met))
      } else {
        rows[person] = contactRow(person, met)
      }
    }
    for (event, met) in byEvent { add(met, at: event) }
    whomAgain.sort { $0.source < $1.source }
  }

  /// The row of a person who was met lately; nil if there is none, or no more.
  func row(for person: PersonID) -> FollowUp? { rows[person] }

  /// The rows of all whom nobody asks about together, in no order.
  var all: [FollowUp] { Array(rows.values) }

  // MARK: Events

  private mutating func add(_ met: [(person: PersonID, met: CalendarDay)], at event: NoteID) {
    guard met.count > RuleDays.manyMet else {
      for (person, day) in met { rows[person] = contactRow(person, day) }
      return
    }
    let marks = signs.marked(at: event)
    let marked = met.filter { marks.contains($0.person) || signs.isMarked($0.person) }
    for (person, day) in marked { rows[person] = contactRow(person, day) }
    let day = met.map(\.met).min() ?? people.today
    guard marked.isEmpty, people.today - day <= RuleDays.whomAgain else { return }
    whomAgain.append(
      FollowUp(
        .whomAgain, [], due: day + RuleDays.whomAgain, .manyMet(count: met.count, day: day), source: event,
        line: 1))
  }

  // MARK: Rows

  private func contactRow(_ person: PersonID, _ met: CalendarDay) -> FollowUp? {
    let facts = people.facts(of: person)
    let touches = people.timeline(of: person).touches
    // On the day itself only what was sent counts: anything else is the meeting, noted once more.
    let words = touches.filter {
      !$0.isCrowd && $0.direction != .incoming && ($0.day > met || $0.day == met && $0.direction == .outgoing)
    }
    let days = Set(words.map(\.day)).count
    guard days < 2 else { return nil }
    let first = touches.first { $0.day == met && $0.direction == .both }
    let (source, line) = people.place(of: person, facts.met == nil ? first : nil, facts.metLine)
    return FollowUp(
      .firstContact, [person], due: met + people.settings.followUp.firstContact[days],
      .firstMeeting(met: met, words: days), source: source, line: line)
  }
}
