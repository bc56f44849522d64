package import Notes

/// Makes briefs; what all of them need is found once.
package struct BriefFinder: Sendable {
  let notes: [ResolvedNote]
  package let people: People
  package let connections: Connections
  let network: Network
  let mine: Profiles.Claims
  let claims: [PersonID: PersonClaims]
  let goals: GoalFits
  let discretion: Discretion

  /// So many contacts, people in common and questions are told.
  static let shownContacts = 3
  static let shownPeople = 5
  fileprivate static let shownQuestions = 3

  package init(
    _ notes: [ResolvedNote], _ connections: Connections, _ network: Network, _ profiles: Profiles
  ) {
    self.notes = notes
    self.connections = connections
    self.network = network
    people = network.people
    mine = profiles.mine
    claims = PersonClaims.byPerson(profiles.theirs)
    goals = GoalFits(GoalMatcher(notes, profiles))
    discretion = Discretion(notes)
  }

  /// What a note that others may read can hold.
  ///
  /// - Parameters:
  ///   - day: The day of the meeting, up to which news count.
  ///   - left: The note of the meeting itself, which tells nothing new of whom it brings together.
  package func shownBrief(of person: PersonID, on day: CalendarDay, in left: NoteID) -> Brief {
    var brief = brief(of: person, on: day, leavingOut: left)
    brief.promises.removeAll { $0.source == left || !discretion.mayBeTold($0.line, in: $0.source) }
    brief.questions.removeAll { !$0.mayBeShown }
    return brief.cut
  }

  /// What I may read myself.
  package func ownBrief(of person: PersonID, on day: CalendarDay, leavingOut left: NoteID?) -> Brief {
    brief(of: person, on: day, leavingOut: left).cut
  }

  private func brief(of person: PersonID, on day: CalendarDay, leavingOut left: NoteID?) -> Brief {
    var brief = Brief(person)
    let connection = connections[person]
    let resolved = note(of: person)
    if let resolved {
      brief.met = met(resolved)
      brief.interests = connection.interests.filter { interest in
        interest.link.map { !discretion.isPrivate(resolved.people[$0], resolved.targets[$0]) } ?? true
      }
    }
    brief.news = News(of: person, in: notes, people, on: day) { line in
      guard case .note(let id) = person else { return false }
      return discretion.mayBeTold(line, in: id)
    }
    brief.events = connection.events.filter { $0 != left }
    brief.contacts = connection.touches.lazy.filter { $0.source != left }.prefix(Self.shownContacts).map {
      Brief.Contact(touch: $0, mayBeQuoted: discretion.mayBeTold($0.line, in: $0.source))
    }
    brief.promises = connection.promises
    brief.people = Array(
      network.commonAcquaintances(with: person, leavingOut: left).prefix(Self.shownPeople))
    brief.questions = questions(about: person)
    return brief
  }

  /// Whether a claim leads to nothing that is private.
  func mayBeTold(_ claim: Claim) -> Bool {
    let source = notes[claim.source.index]
    return claim.link.map { !discretion.isPrivate(source.people[$0], source.targets[$0]) } ?? true
  }

  func note(of person: PersonID) -> ResolvedNote? {
    if case .note(let id) = person { notes[id.index] } else { nil }
  }

  private func met(_ resolved: ResolvedNote) -> Brief.Meeting {
    let note = resolved.note
    var met = Brief.Meeting()
    met.day = note.value(.firstMet)
    met.place = note.value(.whereMet).flatMap { discretion.mayBeTold($0, of: resolved) ? $0 : nil }
    met.introducers = note.values(.introducedBy).filter {
      !$0.text.isEmpty && discretion.mayBeTold($0, of: resolved)
    }
    return met
  }

  // MARK: What is unknown

  /// All that no note tells, the most useful first.
  private func questions(about person: PersonID) -> [BriefQuestion] {
    let claims = claims[person] ?? PersonClaims()
    var questions: [BriefQuestion] = []
    if claims.needs.isEmpty { questions.append(.needs) }
    if claims.interests.isEmpty { questions.append(.interests) }
    if let role = claims.roles.first(where: mayBeTold) {
      let isNew = Acquaintanceship(person, people).twoWayDays < Acquaintanceship.enoughDays
      if isNew { questions.append(.story(role: role.term.text)) }
    } else if claims.organisations.isEmpty {
      questions.append(.work)
    }
    if note(of: person).map({ $0.note.value(.birthday) == nil }) ?? true { questions.append(.birthday) }
    return questions
  }
}

extension Brief {
  /// The brief with its first few questions.
  fileprivate var cut: Brief {
    var brief = self
    brief.questions = Array(questions.prefix(BriefFinder.shownQuestions))
    return brief
  }
}
