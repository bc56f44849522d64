/// What a phrase says about the line in which it stands.
package enum PhraseRole: Hashable, Sendable {
  /// People were in touch.
  case contact(ContactKind)
  /// A plan, a wish, a duty, or what did not happen: such a line tells of no contact.
  case notYet
  case calledOff
  case firstMeeting
  /// A heading under which a journal lists whom one met.
  case metHeading
  /// A heading under which list items are promises, with or without boxes.
  case promiseHeading
  /// “Let's meet again”, without a day.
  case suggests
  /// Something was offered or promised in words.
  case offers
  /// The other side waits for an answer.
  case asks
  /// Something is wanted of the other side: a sale, a favour, an introduction.
  case request
  /// Says of such words that they ask nothing: it was wanted of me, or is not asked.
  case noRequest
  /// A new job, a new role, a new name.
  case changes
  /// Somebody one would like to see again.
  case again
  /// A message, a mail or a gift came from them; around a name, from whom it stands around.
  case incoming
  /// Around a name: who is spoken of there, and was not there.
  case topic
  /// A name that is a word as well: at the head of a sentence it may be either, and is taken for the word.
  case alsoWord
  /// As a status or a tag: whoever the note is about has died.
  case deceased
  /// In parentheses beside a name in a list of people: they were not there.
  case absent
  /// As a meeting's status: nobody says yet that it took place.
  case planned
  /// As a meeting's status: I was not there.
  case declined
  /// Looks like a phrase of another role and is none; hides those inside it.
  case harmless
}

extension PhraseRole {
  /// The role that a section of a list of phrases is named after.
  init?(section: some StringProtocol) {
    let words = section.split(separator: " ")
    if words.count == 2, words[0] == "contact" {
      guard let kind = ContactKind(rawValue: String(words[1])) else { return nil }
      self = .contact(kind)
    } else if let role = Self.sections[String(section)] {
      self = role
    } else {
      return nil
    }
  }

  /// Whether such words stand by themselves and not in a line of text.
  package var isValue: Bool {
    switch self {
    case .deceased, .absent, .planned, .declined: true
    default: false
    }
  }

  private static let sections: [String: PhraseRole] = [
    "not-yet": .notYet, "called-off": .calledOff, "first-meeting": .firstMeeting, "met-heading": .metHeading,
    "promise-heading": .promiseHeading, "suggests": .suggests, "offers": .offers, "asks": .asks,
    "request": .request, "no-request": .noRequest, "changes": .changes, "again": .again,
    "incoming": .incoming, "topic": .topic, "also-a-word": .alsoWord,
    "deceased": .deceased, "absent": .absent, "planned": .planned, "declined": .declined,
    "harmless": .harmless,
  ]
}
