import Notes
import Phrases

/// The words of a few lines to somebody, for the sender to edit, in one language.
///
/// Every function gives the paragraphs between the salutation and the name. What only a person can know is a gap (…),
/// with what a note says about it beside it.
struct BriefDraftWords: Sendable {
  let salutation: @Sendable (_ address: String) -> String
  let close: @Sendable (_ me: String) -> String
  /// A gap, and words of a note that may help to fill it.
  let gap: @Sendable (_ hint: String?) -> String
  /// A day as it stands in a letter.
  let day: @Sendable (_ day: CalendarDay, _ today: CalendarDay) -> String
  /// After a first meeting on a day.
  let thanks: @Sendable (_ day: String, _ gap: String) -> [String]
  /// To a question of theirs, in their words; and to good news.
  let reply: @Sendable (_ question: String) -> [String]
  let congratulation: @Sendable (_ news: String) -> [String]
  let promise: @Sendable (_ task: String, _ day: String?) -> [String]
  /// A promise that was made at the meeting one gives thanks for.
  let promiseBesides: @Sendable (_ task: String) -> String
  let birthday: String
  let kind: @Sendable (ContactKind) -> String
  /// After a contact on a day; whether it came from them.
  let afterContact: @Sendable (_ day: String, _ kind: String, _ isTheirs: Bool, _ gap: String) -> [String]
  let commonGround: @Sendable (_ interest: String) -> [String]
  let hello: String
}
