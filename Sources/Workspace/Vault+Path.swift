package import Notes
package import Relations

extension Vault {
  /// The ways to somebody, or to whoever knows something.
  package struct PathAnswer: Sendable {
    package let insight: VaultInsight
    package let goal: Goal
    /// The strongest first, each through another person.
    package let paths: [AcquaintancePath]

    /// The rows of thanks for introductions that are owed.
    package let thanks: [FollowUp]

    /// Whom to ask first, where asking them for anything is early: close friends are new only in their first weeks,
    /// however few contacts are noted.
    package var early: (person: PersonID, acquaintance: Acquaintanceship)? {
      guard let path = close ?? paths.first,
        let acquaintance = FirstSteps(insight.profiles, insight.network).early(path.first),
        close == nil || acquaintance.isRecent
      else { return nil }
      return (path.first, acquaintance)
    }

    /// What a path leads to.
    package enum Goal: Sendable {
      case person(PersonID)
      /// A skill, a role or an organisation, and the lines that say who has it.
      case term(String, [Claim])
    }

    /// The person, where I know them myself and no path says so.
    package var metYourself: PersonID? {
      guard case .person(let person) = goal, insight.network.tieToMe(person) > 0,
        !paths.contains(where: \.isDirect)
      else { return nil }
      return person
    }

    /// Whoever is so close that one asks directly.
    package var close: AcquaintancePath? {
      paths.first { $0.isDirect && PersonGlance.Closeness(tie: $0.weight) == .close }
    }
  }

  /// - Parameter name: The name, alias or path of a person.
  package borrowing func path(
    toPerson name: String, showsPrivate: Bool
  ) throws(WorkspaceError) -> PathAnswer {
    let insight = try insight(showsPrivate: showsPrivate)
    let person = try person(named: name, in: insight.view)
    guard !insight.view.people.me.contains(person) else { throw .pathToMe(name) }
    guard !insight.view.people.facts(of: person).isDeceased else { throw .deceased(insight.name(of: person)) }
    return answer(.person(person), [person], insight)
  }

  /// - Parameter words: A skill, a role or an organisation; whatever people's notes say in keys and tags.
  package borrowing func path(toTerm words: String, showsPrivate: Bool) throws(WorkspaceError) -> PathAnswer {
    let insight = try insight(showsPrivate: showsPrivate)
    let profiles = insight.profiles
    let theirs = profiles.theirs
    let claims = TermIndex(theirs.offers + theirs.organisations + theirs.roles + theirs.tags)
      .claims(matching: profiles.terms.term(words))
    return answer(.term(words, claims), claims.map(\.person).withoutRepeats, insight)
  }

  private func answer(_ goal: PathAnswer.Goal, _ people: [PersonID], _ insight: VaultInsight) -> PathAnswer {
    PathAnswer(
      insight: insight, goal: goal, paths: insight.network.paths(to: people) { insight.name(of: $0) },
      thanks: IntrosAnswer.thanks(FollowUpRows(insight.notes, insight.view.people), insight))
  }
}
