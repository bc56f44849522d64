/// The words of the rows that ask for something else than a task or a contact, in one language.
///
/// Every function gives what follows the person's name, or a whole row where no person begins it.
struct RowWords: Sendable {
  /// A promise in words: what was said, in quotes; whether something was offered; the note and the day.
  let maybePromise: @Sendable (_ quoted: String, _ isOffer: Bool, _ note: String, _ day: String) -> String
  /// What was asked, in quotes or empty; the kind of contact and its day.
  let reply: @Sendable (_ quoted: String, _ kind: String, _ day: String) -> String
  let whomAgain: @Sendable (_ event: String) -> String
  let thankIntroducer: @Sendable (_ person: String, _ day: String) -> String
  let birthday: @Sendable (_ day: String, _ age: Int?) -> String
  let importantDay: @Sendable (_ label: String, _ day: String, _ years: Int?) -> String
  let prepare: @Sendable (_ day: String, _ note: String) -> String
  let drifting: @Sendable (_ last: String, _ usual: Int) -> String
  let congratulate: @Sendable (_ text: String, _ since: String) -> String
  /// A month of a year, for a change of which no day is known.
  let month: @Sendable (_ year: Int, _ month: Int) -> String
  let goal: @Sendable (_ note: String, _ day: String, _ isReview: Bool) -> String
}
