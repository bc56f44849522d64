package import Notes
import Phrases
import Text

/// What a person's note says of them, as the rules read it.
package struct PersonFacts: Equatable, Sendable {
  package enum Cadence: Equatable, Sendable {
    case days(Int)
    /// Said to need none.
    case none
    case unsaid
  }

  package struct NextContact: Equatable, Sendable {
    package let day: CalendarDay
    package let what: String
    package let line: Int
  }

  /// A day of each year.
  package struct YearlyDay: Equatable, Sendable {
    /// Nil for the birthday.
    package let label: String?
    package let date: DateReading
    package let line: Int
  }

  package var cadence = Cadence.unsaid
  /// 1 (inner) to 5 (distant).
  package var tier: Int?
  package var tags: [String] = []
  package var circles: [String] = []
  package var reading: String?
  package var isPaused = false
  package var isDeceased = false
  package var snoozedUntil: CalendarDay?
  /// The day of the next contact, with what was noted beside it and its line.
  package var next: NextContact?
  package var met: DateReading?
  /// Where the two met, where that is a note.
  package var whereMet: NoteID?
  package var introducers: [PersonID] = []
  package var isIntroduced = false
  package var hasMeetingPlace = false
  package var birthdays: [YearlyDay] = []
  /// Whether their days are told of; nil where the configuration decides.
  package var celebrates: Bool?
  /// The line of the key that a row about this person points to.
  package var cadenceLine = 1
  package var metLine = 1
  package var introducedLine = 1
}

extension PersonFacts {
  /// Reads the facts from the fields of a person's note.
  package init(_ resolved: ResolvedNote) {
    self.init()
    let note = resolved.note
    if let value = note.value(.cadence) {
      switch Interval(value.text) {
      case .days(let days)?: cadence = .days(days)
      case Interval.none?: cadence = .none
      case nil: break
      }
      cadenceLine = value.line
    }
    tier = note.value(.tier).flatMap { Self.tier($0.text) }
    tags = note.tags.map { $0.lowercased() }
    circles = note.values(.circle).map { $0.text.unlinked.lowercased() }
    reading = note.value(.reading)?.text
    snoozedUntil = note.value(.snooze).flatMap { DateReading($0.text)?.day }
    celebrates = note.value(.celebrate).map(Self.isSet)
    readMeeting(resolved)
    readStatus(note)
    readNext(note)
    readDates(note)
  }

  private mutating func readMeeting(_ resolved: ResolvedNote) {
    let note = resolved.note
    met = note.value(.firstMet).flatMap { DateReading($0.text) }
    metLine = note.value(.firstMet)?.line ?? 1
    introducers = resolved.introducers
    isIntroduced = note.value(.introducedBy) != nil
    introducedLine = note.value(.introducedBy)?.line ?? 1
    let place = note.value(.whereMet)
    hasMeetingPlace = place != nil
    whereMet = place?.links.first.flatMap { resolved.targets[$0] }
  }

  private mutating func readStatus(_ note: Note) {
    let status = note.value(.status)?.text.lowercased() ?? ""
    isPaused = ["paused", "archived", "休眠"].contains(status) || note.value(.paused).map(Self.isSet) ?? false
    isDeceased =
      ValueWords.say(.deceased, status) || note.value(.died).map(Self.isSet) ?? false
      || note.tags.contains { ValueWords.say(.deceased, $0.split(separator: "/").last ?? "") }
      || ([status] + note.names.map(\.text)).contains { $0.holdsDagger }
      || note.logLines.contains { $0.text.hasPrefix("†") }
  }

  /// A key such as `paused` or `died` is set unless its value says no.
  private static func isSet(_ value: FieldValue) -> Bool {
    !["false", "no", "off", "n", "0", "いいえ"].contains(value.text.lowercased())
  }

  /// `2026-11-28` or `2026-11-28 - ask about the draft`.
  private mutating func readNext(_ note: Note) {
    guard let value = note.value(.nextContact), let (reading, length) = DateReading.prefix(of: value.text),
      let day = reading.day
    else { return }
    let rest = String(decoding: Array(value.text.utf8)[length...], as: UTF8.self)
    let what = rest.drop { $0.isWhitespace || "-–—:：".contains($0) }
    next = NextContact(day: day, what: String(what), line: value.line)
  }

  /// The birthday, and the important dates: a map of date and label, or a date with words beside it.
  private mutating func readDates(_ note: Note) {
    if let value = note.value(.birthday), let date = DateReading(value.text), date.isDayOfAYear {
      birthdays.append(YearlyDay(label: nil, date: date, line: value.line))
    }
    for field in note.fields(.dates) {
      var date: (reading: DateReading, line: Int)?
      var label: String?
      // A map's values follow one another, and the next date begins the next map.
      func close(_ birthdays: inout [YearlyDay]) {
        guard let date else { return }
        birthdays.append(YearlyDay(label: label ?? field.key, date: date.reading, line: date.line))
      }
      for value in field.values {
        if let (reading, length) = DateReading.prefix(of: value.text), reading.isDayOfAYear {
          if date != nil {
            close(&birthdays)
            label = nil
          }
          date = (reading, value.line)
          let words = String(decoding: value.text.utf8.dropFirst(length), as: UTF8.self)
            .drop { $0.isWhitespace || "-–—:：".contains($0) }
          if !words.isEmpty { label = String(words) }
        } else if value.subkey != nil {
          label = value.text
        }
      }
      close(&birthdays)
    }
  }

  private static func tier(_ text: String) -> Int? {
    switch text.lowercased() {
    case "1", "a", "inner": 1
    case "2", "b", "close": 2
    case "3", "c", "active": 3
    case "4", "d", "wider": 4
    case "5", "e", "distant": 5
    default: nil
    }
  }
}

extension String {
  /// Whether † stands before a date or a name; behind a name it is the sign of a footnote.
  fileprivate var holdsDagger: Bool {
    guard let sign = firstIndex(of: "†") else { return false }
    let isApart = sign == startIndex || !self[index(before: sign)].isLetter
    return isApart && (self[index(after: sign)...].trimmed.first.map { $0.isLetter || $0.isNumber } ?? false)
  }
}
