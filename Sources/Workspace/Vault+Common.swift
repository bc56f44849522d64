import NoteIndex
package import Notes
package import Relations

extension Vault {
  /// What two people have in common.
  package struct CommonAnswer: Sendable {
    /// An interest of the one of which a note about the other speaks.
    package struct Suggestion: Sendable {
      package let interest: Claim
      package let line: TalkLine
    }

    package let insight: VaultInsight
    /// Nil for me.
    package let left: PersonID?
    package let right: PersonID
    package let ground: PairGround
    package let suggestions: [Suggestion]
  }

  /// Who shares an interest.
  package struct InterestAnswer: Sendable {
    package let insight: VaultInsight
    package let interest: String
    package let circle: InterestCircle
    /// What was said by those whose keys do not name it.
    package let said: [TalkLine]
  }

  /// - Parameters:
  ///   - name: Somebody's name, alias or path.
  ///   - other: Somebody else's; nil for mine.
  package borrowing func common(
    _ name: String, _ other: String?, showsPrivate: Bool
  ) throws(WorkspaceError) -> CommonAnswer {
    let insight = try insight(showsPrivate: showsPrivate)
    let me = insight.view.people.me
    var people = [try person(named: name, in: insight.view)]
    if let other { people.append(try person(named: other, in: insight.view)) }
    let others = people.filter { !me.contains($0) }.withoutRepeats
    guard let right = others.last, others.count == people.filter({ !me.contains($0) }).count else {
      throw .samePerson(name)
    }
    let left = others.count == 2 ? others[0] : nil
    let notes = insight.view.vault.notes
    let ground =
      left.map { PairGround($0, right, notes, insight.profiles, insight.network) }
      ?? PairGround(with: right, notes, insight.profiles, insight.network)
    let theirs = insight.profiles.theirs
    let interests = left.map { theirs.of($0).interests } ?? insight.profiles.mine.interests
    var suggestions = suggestions(interests, about: right, in: insight, showsPrivate)
    if let left {
      suggestions += self.suggestions(theirs.of(right).interests, about: left, in: insight, showsPrivate)
    }
    return CommonAnswer(
      insight: insight, left: left, right: right, ground: ground, suggestions: suggestions)
  }

  /// The first line about somebody that speaks of each of these interests, where no key of theirs names it.
  private borrowing func suggestions(
    _ interests: [Claim], about person: PersonID, in insight: VaultInsight, _ showsPrivate: Bool
  ) -> [CommonAnswer.Suggestion] {
    let own = TermIndex(insight.profiles.theirs.of(person).interests)
    var sources = Set(insight.view.people.timeline(of: person).touches.map(\.source))
    if case .note(let id) = person { sources.insert(id) }
    var found: [CommonAnswer.Suggestion] = []
    for interest in interests where !own.matches(interest.term) {
      let lines = talk(
        of: insight.profiles.terms.spellings(of: interest.term.text), in: insight.view, among: sources,
        showsPrivate: showsPrivate)
      guard let line = lines.first(where: { $0.people.contains(person) }) else { continue }
      found.append(CommonAnswer.Suggestion(interest: interest, line: line))
    }
    return found
  }

  /// - Parameter interest: In any way of writing it that the configuration knows.
  package borrowing func common(
    interest: String, showsPrivate: Bool
  ) throws(WorkspaceError) -> InterestAnswer {
    let insight = try insight(showsPrivate: showsPrivate)
    let term = insight.profiles.terms.term(interest)
    let named = Set(insight.profiles.theirs.interests.filter { $0.term.matches(term) }.map(\.person))
    let said = talk(
      of: insight.profiles.terms.spellings(of: interest), in: insight.view, showsPrivate: showsPrivate)
    return InterestAnswer(
      insight: insight, interest: interest,
      circle: InterestCircle(interest, insight.profiles, insight.network),
      said: said.filter { !named.isSuperset(of: $0.people) })
  }
}
