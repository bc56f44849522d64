/// What a key of front matter, or of an inline field, says about its note.
package enum Meaning: String, CaseIterable, Sendable {
  // Any note
  case type, isPrivate, blocks, tags, date
  // Names
  case name, title, firstName, lastName, reading, aliases
  // People
  case organisation, role, circle, tier, cadence, lastContact, nextContact, snooze, paused, died, celebrate
  case firstMet, whereMet, introducedBy, knows, interests, offers, needs, birthday, dates, place, channels
  case impression, careful, salutation
  // Goals and me
  case due, roles, learning, status
  // Meetings
  case duration, next, people, absent, channel, venue, event
}
