import Blocks
import NoteIndex
import Notes
import Relations
import Workspace

/// The sections of a list of follow-ups in their order.
struct DueSections {
  /// Title, rows, and how many more rows there are than these.
  let all: [(title: String, rows: [FollowUp], more: Int)]

  init(_ answer: Vault.DueAnswer, _ words: BlockWords) {
    let list = answer.list
    let ahead = words.ahead(answer.filter, answer.contents.people.today)
    all = [
      (words.today, list.today, list.more), (ahead, list.thisWeek, 0),
      (words.waiting, list.waiting, 0),
      (words.pleaseLook, list.pleaseLook, 0), (words.later, list.later, 0),
      (words.stale, list.stale, list.moreStale),
    ]
  }
}

/// The answer of `due` as JSON.
struct DueJSON: Encodable {
  struct Row: Encodable {
    let section: String
    let kind: String
    let people: [String]
    let due: String?
    let text: String
    let path: String
    let line: Int
    /// Whose it is in a vault that several people share, by their handles; empty for everybody's.
    let owners: [String]
    /// Whether the contact it tells of is known from a name without a link.
    let fromPlainText: Bool
    /// Why the row stands there, with its numbers.
    let reason: [String]
    /// What orders rows of keeping in touch; 0 for all others.
    let weight: Double
  }

  let version = 1
  let today: String
  let rows: [Row]
  /// Rows due today beyond the limit.
  let more: Int

  init(_ answer: Vault.DueAnswer, today: CalendarDay) {
    self.today = today.description
    more = answer.list.more
    let list = answer.list
    let sections = [
      ("today", list.today), ("this-week", list.thisWeek), ("waiting", list.waiting),
      ("please-look", list.pleaseLook), ("later", list.later), ("stale", list.stale),
    ]
    let explanation = RowExplanation(answer)
    rows = sections.flatMap { section, rows in
      rows.map { row in
        Row(
          section: section, kind: row.kind.rawValue, people: row.people.map(answer.text.name),
          due: row.due?.description, text: answer.text.row(row, answer.text.plain),
          path: "\(answer.contents.resolved[row.source].path)", line: row.line,
          owners: row.owners, fromPlainText: row.touch?.isPlain ?? false,
          reason: explanation.lines(of: row), weight: (row.weight * 1000).rounded() / 1000)
      }
    }
  }
}
