import Blocks
import NoteIndex
import Notes
import Relations

/// Knows which meeting a `brief` block is for, and whether its day is past (RULES: "Before a meeting").
struct BriefDays: Sendable {
  private let vault: ResolvedVault
  private let people: People

  init(_ vault: ResolvedVault, _ people: People) {
    self.vault = vault
    self.people = people
  }

  /// The meeting that a note is about; nil for any other note.
  func occasion(of id: NoteID) -> BriefOccasion? { BriefOccasion(vault.notes[id.index], people) }

  /// Whether a block is a brief whose day is past: then it is people's text, which nothing changes.
  ///
  /// A brief about one person has no day in a journal or in any note that is no meeting's.
  func isPast(_ span: BlockSpan, in id: NoteID) -> Bool {
    guard span.known == .brief else { return false }
    let isOfMeeting = vault[id].kind != .journal || !span.parameters.contains { $0.key == "person" }
    return isOfMeeting && pastDay(of: id) != nil
  }

  /// The day of the meeting that a note is about, where it is past.
  func pastDay(of id: NoteID) -> CalendarDay? {
    guard vault[id].kind.isMeeting, let day = occasion(of: id)?.day, day < people.today else { return nil }
    return day
  }

  /// Whether a note is that of a meeting which is yet to come, today's included.
  func isBooked(_ id: NoteID) -> Bool {
    let note = vault[id]
    guard note.kind == .meeting || note.kind == .event, let occasion = occasion(of: id),
      let day = occasion.day
    else { return false }
    return day >= people.today && !occasion.isCalledOff && !occasion.people.isEmpty
  }

  /// The day of the next meeting with somebody, else today.
  func nextDay(with person: PersonID) -> CalendarDay { people.bookings[person]?.day ?? people.today }

  var today: CalendarDay { people.today }
}
