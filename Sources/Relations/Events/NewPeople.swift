package import Notes

/// Whom I came to know in the last twelve months: when, where and through whom.
package struct NewPeople: Sendable {
  package struct Month: Equatable, Sendable {
    package let year: Int
    package let month: Int
    package fileprivate(set) var people: [Beginning] = []
  }

  /// The twelve months up to today's, oldest first.
  package let months: [Month]
  /// Of everyone of whom it is known how we met, however long ago, how many came by themselves, and how many through
  /// somebody.
  package let byMyself: Int
  package let throughSomebody: Int

  private static let monthCount = 12
  /// With a larger share of people met alone than this, friends of friends are left aside.
  package static let aloneLimit = 0.65

  package init(_ beginnings: Beginnings, today: CalendarDay) {
    let (year, month, _) = today.parts
    let last = year * 12 + month - 1
    let first = last - Self.monthCount + 1
    var months = (first...last).map { Month(year: $0 / 12, month: $0 % 12 + 1) }
    for beginning in beginnings.all {
      let (year, month, _) = beginning.day.parts
      let place = year * 12 + month - 1 - first
      if months.indices.contains(place) { months[place].people.append(beginning) }
    }
    self.months = months
    throughSomebody = beginnings.all.count(where: \.isThroughSomebody)
    byMyself = beginnings.all.count - throughSomebody
  }

  /// All of the twelve months, in the order of their days.
  package var all: [Beginning] { months.flatMap(\.people) }

  /// Where they came from, in a fixed order.
  package var origins: [(origin: Beginning.Origin, people: [Beginning])] {
    Beginning.Origin.allCases.map { origin in (origin, all.filter { $0.origin == origin }) }
  }

  /// Who introduced them, those of most first.
  ///
  /// - Parameter name: What introducers of equally many are ordered by.
  package func introducers(name: (PersonID) -> String) -> [(introducer: PersonID, people: [Beginning])] {
    var byIntroducer: [PersonID: [Beginning]] = [:]
    for beginning in all {
      for introducer in beginning.introducers { byIntroducer[introducer, default: []].append(beginning) }
    }
    return byIntroducer.map { ($0.key, $0.value, name($0.key)) }.sorted { left, right in
      (right.1.count, left.2, left.0) < (left.1.count, right.2, right.0)
    }.map { ($0.0, $0.1) }
  }

  /// The share of people whom I met by myself; nil where too few are known to say.
  package var shareByMyself: Double? {
    let all = byMyself + throughSomebody
    return all < Yield.enough ? nil : Double(byMyself) / Double(all)
  }
}
