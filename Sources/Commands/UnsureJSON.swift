import NoteIndex
import Notes
import Relations
import Workspace

/// The answer of `check --unsure` as JSON.
struct UnsureJSON: Encodable {
  struct Entry: Encodable {
    let reason: String
    let message: String
    let wayOut: String?
    let people: [String]
    /// The names of those who might have been meant, by their notes.
    let candidates: [String]?
    let day: String?
    let path: String
    let line: Int
  }

  let version = 1
  let command = "check"
  let today: String
  let unsure: [Entry]

  init(_ answer: Vault.UnsureAnswer, today: CalendarDay) {
    self.today = today.description
    unsure = answer.entries.map { entry in
      var candidates: [String]?
      if case .severalPeople(_, let notes, _) = entry.reason {
        candidates = notes.map { answer.vault[$0].path.description }
      }
      return Entry(
        reason: entry.reason.name,
        message: entry.reason.message(on: entry.day) { answer.vault[$0].path },
        wayOut: entry.reason.wayOut, people: entry.people.map(answer.name), candidates: candidates,
        day: entry.day?.description, path: answer.vault[entry.source].path.description, line: entry.line)
    }
  }
}
