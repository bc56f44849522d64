import NoteIndex
package import Notes
package import Relations

/// What the rules know of one person, for a look.
package struct PersonGlance: Sendable {
  /// How close a person is, in a word (RULES: "Strength, circles, paths").
  package enum Closeness: String, Sendable {
    case close, steady, thin

    package init(strength: Double) {
      self.init(tie: strength / (1 + strength))
    }

    /// - Parameter tie: From 0 to 1.
    package init(tie: Double) {
      switch tie {
      case 0.5.nextUp...: self = .close
      case 0.2.nextUp...: self = .steady
      default: self = .thin
      }
    }
  }

  package let id: PersonID
  package let facts: PersonFacts
  package let cadence: (days: Int, source: CadenceSource)?
  /// Newest first.
  package let touches: [Touch]
  package let last: Touch?
  package let booking: Booking?
  /// The day on which keeping in touch falls due; nil where no cadence holds.
  package let due: CalendarDay?
  package let met: CalendarDay?
  package let rhythm: Double?
  /// Nil where no contact is known.
  package let closeness: Closeness?
  /// Open tasks, mine and theirs.
  package let promises: [FollowUp]

  init(_ person: PersonID, in view: VaultView) {
    let people = view.people
    let timeline = people.timeline(of: person)
    let facts = people.facts(of: person)
    let cadence = facts.isPaused || facts.isDeceased ? nil : people.cadence(of: person)
    let met = people.met(person)
    id = person
    self.facts = facts
    self.cadence = cadence
    touches = timeline.touches.reversed()
    last = timeline.last
    booking = people.bookings[person]
    due = cadence.flatMap { cadence in (timeline.last?.day ?? met).map { $0 + cadence.days } }
    self.met = met
    rhythm = timeline.rhythm
    closeness = timeline.touches.isEmpty ? nil : Closeness(strength: timeline.strength(on: people.today))
    promises = people.openPromises(with: person, in: view.vault.notes)
  }
}
