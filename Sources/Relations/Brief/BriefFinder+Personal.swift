package import Notes

extension BriefFinder {
  /// What is for my eyes alone, as of today.
  package func personal(_ person: PersonID) -> PersonalBrief {
    let claims = claims[person] ?? PersonClaims()
    let facts = people.facts(of: person)
    let acquaintance = Acquaintanceship(person, people)
    let offers = TermIndex(mine.offers)
    let assets = TermIndex(claims.assets)
    let needs = claims.needs.map { ($0, offers.claims(matching: $0.term).first) }
    return PersonalBrief(
      salutation: noted(.salutation, of: person).first, careful: noted(.careful, of: person),
      impressions: noted(.impression, of: person), interests: matches(claims.interests, mine.interests),
      places: matches(claims.places, mine.places),
      // What I can help with comes first.
      needs: needs.filter { $0.1 != nil } + needs.filter { $0.1 == nil },
      seeks: mine.needs.compactMap { seek in
        assets.claims(matching: seek.term).first.map { PersonalBrief.Match(theirs: $0, mine: seek) }
      },
      spokenPromises: connections.rows(about: person).filter { $0.kind == .maybePromise },
      acquaintance: acquaintance,
      isEarlyToAsk: acquaintance.isNew && facts.tier.map { $0 > Self.closeTier } ?? true,
      dates: dates(person), goals: goals[person],
      firstMeeting: firstMeeting(person), isDeceased: facts.isDeceased)
  }

  /// Nobody counts the days with those who are close.
  private static let closeTier = 2

  private func matches(_ theirs: [Claim], _ mine: [Claim]) -> [PersonalBrief.Match] {
    let mine = TermIndex(mine)
    return theirs.compactMap { claim in
      mine.claims(matching: claim.term).first.map { PersonalBrief.Match(theirs: claim, mine: $0) }
    }
  }

  private func noted(_ meaning: Meaning, of person: PersonID) -> [Noted] {
    guard case .note(let id) = person else { return [] }
    return notes[id.index].note.values(meaning).filter { !$0.text.isEmpty }.map {
      Noted(text: $0.text.unlinked, source: id, line: $0.line)
    }
  }

  // MARK: Days

  /// So many days ahead are told.
  private static let daysAhead = 30

  private func dates(_ person: PersonID) -> [BriefDate] {
    let facts = people.facts(of: person)
    let (today, end) = (people.today, people.today + Self.daysAhead)
    var dates = people.allBookings.filter { $0.person == person }.map {
      BriefDate(day: $0.day, kind: .booked, source: $0.source, line: $0.line)
    }
    if case .note(let id) = person {
      dates += facts.birthdays.compactMap { yearly in
        guard let day = yearly.date.next(onOrAfter: today) else { return nil }
        let years = yearly.date.day.map { day.parts.year - $0.parts.year }.flatMap { $0 > 0 ? $0 : nil }
        return BriefDate(
          day: day, kind: .yearly(label: yearly.label, years: years), source: id, line: yearly.line)
      }
      if let next = facts.next {
        dates.append(BriefDate(day: next.day, kind: .planned(what: next.what), source: id, line: next.line))
      }
    }
    return dates.filter { $0.day >= today && $0.day <= end }.sorted {
      ($0.day, $0.source, $0.line) < ($1.day, $1.source, $1.line)
    }
  }

  /// The first meeting after which no word has gone out yet.
  private func firstMeeting(_ person: PersonID) -> Touch? {
    guard case .afterFirstMeeting(_, isFirst: true)? = connections[person].next else { return nil }
    let touches = people.timeline(of: person).touches
    return touches.last { $0.direction == .both } ?? touches.last
  }
}
