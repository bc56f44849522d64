import Configuration
package import Notes

/// First contacts that came to nothing in their time, told once more in the week after (RULES: `first-contact`).
package enum SlippedContacts {
  /// The rows, in the order of the days of meeting.
  package static func rows(_ notes: [ResolvedNote], _ people: People, name: (PersonID) -> String)
    -> [FollowUp]
  {
    let window = people.settings.followUp.firstContact[2]
    let found = FirstMeetings(notes, people, days: (window + 1)...(window + RuleDays.slipped)).all
    return found.filter { row in
      !row.people.contains(where: people.isAtRest)
    }.sorted { left, right in
      if left.due != right.due { return (left.due?.number ?? 0) < (right.due?.number ?? 0) }
      return left.people.map(name).lexicographicallyPrecedes(right.people.map(name))
    }
  }
}
