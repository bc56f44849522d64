/// What a key of front matter, or of an inline field, says about its note.
package enum Meaning: String, CaseIterable, Sendable {
  // Any note
  case type, isPrivate, blocks, tags, date
  // Names
  case name, title, firstName, lastName, reading, aliases
  // People
  case organisation, role, circle, tier, cadence, lastContact, nextContact, snooze, paused, died, celebrate
  case firstMet, whereMet, introducedBy, knows, interests, offers, needs, gave, birthday, dates, place,
    channels
  case impression, careful, salutation
  // Goals and me
  case due, roles, learning, status
  // Meetings
  case duration, next, people, absent, channel, venue, event
}

extension Meaning {
  /// Whether a key of this meaning may hold several values; such keys join where others give one value.
  package var isList: Bool {
    switch self {
    case .type, .blocks, .tags, .aliases, .organisation, .role, .circle, .introducedBy, .knows, .interests,
      .offers, .needs, .gave, .dates, .place, .channels, .roles, .learning, .people, .absent, .venue, .event:
      true
    default: false
    }
  }

  /// Whether its values are names, of which Null is one.
  var holdsNames: Bool {
    switch self {
    case .name, .title, .firstName, .lastName, .reading, .aliases, .introducedBy, .knows, .people, .absent:
      true
    default: false
    }
  }
}
