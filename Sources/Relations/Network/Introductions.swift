package import Notes

/// Whom I could introduce to each other (RULES: "Strength, circles, paths").
///
/// Two people of whom one offers what the other needs, or who share two interests, both of whom I was in touch with
/// lately, and whom nothing joins yet.
package struct Introductions: Sendable {
  package struct Pair: Equatable, Sendable {
    package let left: PersonID
    package let right: PersonID
    /// What one of the two needs, and the other offers.
    package fileprivate(set) var needs: [Giving.Match] = []
    /// What both like, each with the lines that say so.
    package fileprivate(set) var interests: [Shared] = []
  }

  /// An interest that two people have.
  package struct Shared: Equatable, Sendable {
    package let left: Claim
    package let right: Claim
  }

  /// Those with a need first, then those to whom I am closest.
  package private(set) var pairs: [Pair] = []

  /// Of many who offer or like the same, only so many of those closest to me are considered, so that the search takes
  /// no longer than reading what people offer and like.
  private static let closest = 20
  /// Days since a contact with somebody who has no cadence.
  private static let recently = 180
  private static let sharedInterests = 2

  private struct Key: Hashable {
    let left: PersonID
    let right: PersonID

    init(_ one: PersonID, _ other: PersonID) {
      (left, right) = (min(one, other), max(one, other))
    }
  }

  /// - Parameter name: What pairs of equal weight are ordered by.
  package init(_ profiles: Profiles, _ network: Network, name: (PersonID) -> String) {
    let people = Self.inTouch(network)
    var found: [Key: Pair] = [:]
    func pair(_ one: PersonID, _ other: PersonID, _ change: (inout Pair) -> Void) {
      let key = Key(one, other)
      guard one != other, !network.knowEachOther(one, other) else { return }
      change(&found[key, default: Pair(left: key.left, right: key.right)])
    }
    let offers = TermIndex(Self.nearestFirst(profiles.theirs.offers, people))
    for need in profiles.theirs.needs where people[need.person] != nil {
      for offer in offers.claims(matching: need.term, limit: Self.closest) {
        pair(need.person, offer.person) { $0.needs.append(Giving.Match(need: need, offer: offer)) }
      }
    }
    let interests = Self.nearestFirst(profiles.theirs.interests, people)
    let byInterest = TermIndex(interests)
    var shared: [Key: [Shared]] = [:]
    for interest in interests {
      for other in byInterest.claims(matching: interest.term, limit: Self.closest)
      where interest.person < other.person {
        let key = Key(interest.person, other.person)
        if shared[key, default: []].count < Self.closest {
          shared[key, default: []].append(Shared(left: interest, right: other))
        }
      }
    }
    for (key, interests) in shared {
      let distinct = interests.reduce(into: [Shared]()) { distinct, next in
        if !distinct.contains(where: { $0.left == next.left || $0.right == next.right }) {
          distinct.append(next)
        }
      }
      guard distinct.count >= Self.sharedInterests || found[key] != nil else { continue }
      pair(key.left, key.right) { $0.interests = distinct }
    }
    let weights = found.mapValues { (people[$0.left] ?? 0) * (people[$0.right] ?? 0) }
    pairs = found.sorted { one, other in
      if one.value.needs.isEmpty != other.value.needs.isEmpty { return other.value.needs.isEmpty }
      let (left, right) = (weights[one.key] ?? 0, weights[other.key] ?? 0)
      if left != right { return left > right }
      return [name(one.key.left), name(one.key.right)].lexicographicallyPrecedes(
        [name(other.key.left), name(other.key.right)])
    }.map(\.value)
  }

  /// The people of whom nobody has to be reminded first, with how strongly they are tied to me.
  private static func inTouch(_ network: Network) -> [PersonID: Double] {
    let people = network.people
    var found: [PersonID: Double] = [:]
    for person in network.members {
      guard let last = people.timeline(of: person).last?.day ?? people.met(person), !people.isAtRest(person),
        people.today - last <= people.cadence(of: person)?.days ?? recently
      else { continue }
      found[person] = network.tieToMe(person)
    }
    return found
  }

  private static func nearestFirst(_ claims: [Claim], _ people: [PersonID: Double]) -> [Claim] {
    claims.filter { people[$0.person] != nil }.sorted { left, right in
      let (one, other) = (people[left.person] ?? 0, people[right.person] ?? 0)
      return one != other ? one > other : (left.source, left.line) < (right.source, right.line)
    }
  }
}
