package import Configuration
import Notes
package import Phrases

/// The words of blocks in one language.
///
/// A value with functions for members: each language lists all of its words in one place, and the compiler sees
/// to it that none is missing.
package struct BlockWords: Sendable {
  let mentionedIn: String
  let embedded: String
  let colon: String
  let separator: String
  package let followUpsTitle: String
  package let today: String
  package let thisWeek: String
  package let waiting: String
  package let stale: String
  package let later: String
  package let pleaseLook: String
  /// Up to a day, where that is not the end of this week.
  package let until: @Sendable (_ day: String) -> String
  package let nothingDue: String
  /// Where parameters chose among the rows: others may wait.
  let nothingChosen: String
  package let nothingDueAtAll: String
  let moreAt: @Sendable (_ command: String) -> String
  let more: @Sendable (_ count: Int, _ command: String) -> String
  let labelled: @Sendable (_ label: String) -> String
  let quoted: @Sendable (_ text: String) -> String
  let day: @Sendable (_ day: CalendarDay, _ today: CalendarDay) -> String
  package let touch: @Sendable (_ kind: ContactKind) -> String
  let task: @Sendable (_ text: String, _ details: [String]) -> String
  let promisedBy: @Sendable (_ day: String) -> String
  let awaitedBy: @Sendable (_ day: String) -> String
  /// A task without a day of its own is listed for two weeks after its note's day.
  let aboutBy: @Sendable (_ day: String) -> String
  let noDay: String
  let firstWord: @Sendable (_ days: Int, _ words: Int) -> String
  let metOn: @Sendable (_ day: String) -> String
  let planned: @Sendable (_ day: String, _ what: String) -> String
  let keepInTouch: String
  let lastTouch: @Sendable (_ day: String, _ kind: String) -> String
  package let every: @Sendable (_ days: Int) -> String
  let rows: RowWords

  /// Says how many more rows there are, and which command shows them.
  package func moreRows(_ count: Int) -> String {
    more(count, "`enishi due --all`")
  }

  package static func of(_ language: Settings.Language) -> BlockWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
