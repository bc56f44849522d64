package import Notes
import Phrases
import Text

/// Good news of somebody: a new job, role or name, as a dated line or a dated value of their note tells it.
package struct News: Equatable, Sendable {
  package let text: String
  package let since: DateReading
  package let source: NoteID
  package let line: Int

  /// What is older than a year is news no more.
  private static let days = 365

  /// The last of them up to a day; nil if there is none.
  ///
  /// - Parameter isTold: Whether a line may be told of.
  init?(
    of person: PersonID, in notes: [ResolvedNote], _ people: People, on day: CalendarDay,
    _ isTold: (Int) -> Bool
  ) {
    guard case .note(let id) = person else { return nil }
    let note = notes[id.index].note
    var found: [(day: CalendarDay, news: News)] = []
    func add(_ text: String, _ since: DateReading, _ first: CalendarDay, _ line: Int) {
      guard first <= day, day - first <= Self.days, isTold(line), !text.isEmpty else { return }
      found.append((first, News(text: text, since: since, source: id, line: line)))
    }
    let days = NearestYear.days(of: note.logLines, today: people.today)
    for (line, day) in zip(note.logLines, days) where line.signs.roles.contains(.changes) {
      let text = Sentence.withoutChannel(line.text, people.phrases)
      if let day { add(Sentence.with([.changes], in: text, people.phrases), .day(day), day, line.line) }
    }
    for value in [Meaning.organisation, .role, .name].flatMap(note.values) {
      guard let (since, words) = value.text.withoutDate, let day = since.firstDay else { continue }
      add(words.unlinked, since, day, value.line)
    }
    guard let last = found.max(by: { $0.day < $1.day }) else { return nil }
    self = last.news
  }

  private init(text: String, since: DateReading, source: NoteID, line: Int) {
    self.text = text
    self.since = since
    self.source = source
    self.line = line
  }
}
