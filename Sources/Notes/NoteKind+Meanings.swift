extension NoteKind {
  /// What a key means in a note of this kind; nil where it is a key of the user's own there.
  ///
  /// The `source` of a clipping is nobody's first meeting, and `related` in a topic makes no acquaintance.
  func meaning(of meaning: Meaning) -> Meaning? {
    if meaning == .place, isMeeting { return .venue }
    return Self.anywhere.contains(meaning) || own.contains(meaning) ? meaning : nil
  }

  /// Whether people met there, or may have.
  package var isMeeting: Bool { self == .meeting || self == .event || self == .journal }

  private static let anywhere: Set<Meaning> = [
    .type, .isPrivate, .blocks, .tags, .date, .name, .title, .firstName, .lastName, .reading, .aliases,
  ]

  private var own: Set<Meaning> {
    switch self {
    case .person: Self.ofPeople
    case .me: Self.ofMe
    case .meeting, .event, .journal: Self.ofMeetings
    case .goal: Self.ofGoals
    case .organisation: Self.ofOrganisations
    case .topic: []
    }
  }

  private static let ofPeople: Set<Meaning> = [
    .organisation, .role, .circle, .tier, .cadence, .lastContact, .nextContact, .snooze, .paused, .died,
    .celebrate, .firstMet, .whereMet, .introducedBy, .knows, .interests, .offers, .needs, .gave, .birthday,
    .dates,
    .place, .channels, .impression, .careful, .salutation, .status, .learning,
  ]
  private static let ofMe = ofPeople.union([.due, .roles])
  private static let ofMeetings: Set<Meaning> = [
    .people, .absent, .channel, .venue, .event, .status, .duration, .next, .needs, .gave,
  ]
  private static let ofGoals: Set<Meaning> = [
    .due, .roles, .learning, .status, .needs, .offers, .interests, .organisation, .role, .place,
  ]
  private static let ofOrganisations: Set<Meaning> = [
    .place, .channels, .needs, .offers, .interests, .status, .impression, .careful,
  ]
}
