import Notes
import Phrases

/// One meeting of a note: the whole of it, or what stands under one dated heading of a running note.
struct Meeting {
  /// Nil where nothing says when it was.
  let day: CalendarDay?
  /// The line a contact is told to come from.
  let line: Int
  /// The heading under which it stands; nil for the note as a whole.
  let heading: String?
  /// That heading's place among the note's.
  let headingPlace: Int?

  /// The meetings of a note in the order of their lines; the first is the note's own.
  static func all(in note: Note, today: CalendarDay) -> [Meeting] {
    let dated = note.headings.enumerated().compactMap { place, heading in
      DateReading.prefix(of: heading.text).flatMap { $0.reading.isDayOfAYear ? (place, $0.reading) : nil }
    }
    var meetings = [Meeting(day: note.day, line: 1, heading: nil, headingPlace: nil)]
    if dated.isEmpty { return meetings }
    let days = NearestYear.days(of: dated.map(\.1), noteDay: note.day, today: today)
    for ((place, _), day) in zip(dated, days) where day != nil && day != note.day {
      let heading = note.headings[place]
      meetings.append(Meeting(day: day, line: heading.line, heading: heading.text, headingPlace: place))
    }
    return meetings
  }

  /// What kind of contact it was: its heading's, else that of the note's channel or name, else a meeting.
  func kind(in note: Note, _ phrases: PhraseBook) -> ContactKind {
    if note.kind == .event || note.value(.event) != nil { return .event }
    let texts =
      (heading.map { [$0] } ?? []) + note.values(.channel).map(\.text) + note.values(.type).map(\.text)
      + note.tags + note.names.map(\.text)
    for text in texts {
      // A word of the configuration tells of no kind, and a meeting is one.
      if let kind = LineSigns(text, phrases).contact, kind != .other { return kind }
    }
    return .meeting
  }
}

extension [Meeting] {
  /// The place of the meeting to which a line belongs.
  func place(ofLine line: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    return Swift.max(0, low - 1)
  }

  /// The day that holds for a line: that of its meeting, else of the nearest above that has one.
  func day(ofLine line: Int) -> CalendarDay? {
    self[place(ofLine: line)].day ?? self[0].day
  }
}
