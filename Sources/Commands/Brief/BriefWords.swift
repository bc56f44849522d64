import Blocks
import Configuration
import Notes
import Relations

/// The words of `brief` in one language.
struct BriefWords: Sendable {
  let nothingBooked: String
  let nobodyThere: @Sendable (_ meeting: String) -> String
  /// The meeting's title, its day and who will be there.
  let meeting: @Sendable (_ day: String?, _ names: [String]) -> String
  let title: @Sendable (_ name: String) -> String
  let work: @Sendable (_ words: [String]) -> String
  let littleKnown: @Sendable (_ name: String) -> String
  // Sections
  let due: String
  /// That somebody is paused, or put off.
  let rests: @Sendable (_ rest: String) -> String
  let address: String
  let opening: String
  let howWeMet: String
  let contacts: String
  let iPromised: String
  let theyPromised: String
  let giveAndAsk: String
  let peopleInCommon: String
  let dates: String
  let goals: String
  let worthAsking: String
  let common: String
  // Entries
  let careful: @Sendable (_ text: String) -> String
  let impression: @Sendable (_ text: String) -> String
  let news: @Sendable (_ text: String, _ since: String) -> String
  let interest: @Sendable (_ theirs: String, _ mine: String) -> String
  let place: @Sendable (_ theirs: String, _ mine: String) -> String
  let event: @Sendable (_ title: String) -> String
  let metOn: @Sendable (_ day: String) -> String
  let metAt: @Sendable (_ place: String) -> String
  let introducedBy: @Sendable (_ name: String) -> String
  /// The first contact, where the note does not say how it began.
  let firstContact: @Sendable (_ day: String, _ kind: String) -> String
  let received: String
  let sent: String
  let groupOf: @Sendable (_ count: Int) -> String
  /// A contact: its day and kind, what is known of it, and the words of its line.
  let contact: @Sendable (_ start: String, _ details: [String], _ text: String?) -> String
  let need: @Sendable (_ need: String, _ offer: String?) -> String
  let seek: @Sendable (_ mine: String, _ theirs: String) -> String
  let early: @Sendable (_ days: Int, _ since: Int?) -> String
  let introduced: @Sendable (_ introducer: String, _ name: String) -> String
  let knows: @Sendable (_ note: String) -> String
  let met: @Sendable (_ count: Int, _ note: String, _ day: String) -> String
  /// The same of what a person's own note tells.
  let seen: @Sendable (_ count: Int, _ day: String) -> String
  let known: @Sendable (_ name: String, _ reason: String) -> String
  let birthday: @Sendable (_ years: Int?) -> String
  let importantDay: @Sendable (_ label: String, _ years: Int?) -> String
  let booked: @Sendable (_ title: String?) -> String
  let planned: @Sendable (_ what: String) -> String
  let dated: @Sendable (_ day: String, _ text: String) -> String
  /// What a goal asks for, and what of theirs fits.
  let goal: @Sendable (_ title: String, _ fits: [(wanted: String, theirs: String)]) -> String
  let sharedTerm: @Sendable (_ words: [String]) -> String
  let sharedMeeting: @Sendable (_ day: String, _ title: String?) -> String
  let sharedPeople: @Sendable (_ names: [String]) -> String
  let draftTitle: @Sendable (_ name: String) -> String
  let draft: BriefDraftWords

  static func of(_ language: Settings.Language) -> BriefWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
