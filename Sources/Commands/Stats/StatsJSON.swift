import Notes
import Relations
import Workspace

/// The answer of `stats` as JSON.
struct StatsJSON: Encodable {
  struct Load: Encodable {
    let contactsPerWeek: Double
    let people: Int
    let cadences: [Cadence]
  }

  struct Cadence: Encodable {
    let days: Int
    let people: Int
  }

  struct Month: Encodable {
    let month: String
    let people: [Person]
  }

  struct Person: Encodable {
    let name: String
    let met: String
    /// `event`, `introduction`, `meeting` or `other`.
    let origin: String
    let introducers: [String]
    let place: String
  }

  struct Introducer: Encodable {
    let name: String
    let people: [String]
  }

  struct Neighbour: Encodable {
    let person: String
    let through: String
    let goal: String
  }

  let version = 1
  let load: Load
  /// The last twelve, oldest first.
  let months: [Month]
  let introducers: [Introducer]
  let byMyself: Int
  let throughSomebody: Int
  /// Who fits a goal and is known to somebody I know.
  let oneHopAway: [Neighbour]

  init(_ answer: Vault.StatsAnswer) {
    let insight = answer.insight
    func names(_ people: [PersonID]) -> [String] { people.map { insight.name(of: $0) } }
    load = Load(
      contactsPerWeek: Number.rounded(answer.load.perWeek), people: answer.load.people,
      cadences: answer.load.shares.map { Cadence(days: $0.days, people: $0.people) })
    months = answer.newPeople.months.map { month in
      Month(
        month: month.name,
        people: month.people.map { beginning in
          Person(
            name: insight.name(of: beginning.person), met: "\(beginning.day)",
            origin: beginning.origin.rawValue, introducers: names(beginning.introducers),
            place: insight.place(beginning.source, beginning.line))
        })
    }
    introducers = answer.newPeople.introducers { insight.name(of: $0) }.map { introducer, people in
      Introducer(name: insight.name(of: introducer), people: names(people.map(\.person)))
    }
    byMyself = answer.newPeople.byMyself
    throughSomebody = answer.newPeople.throughSomebody
    oneHopAway = answer.oneHopAway.map { neighbour in
      Neighbour(
        person: insight.name(of: neighbour.person),
        through: insight.name(of: neighbour.through.person),
        goal: insight.title(of: neighbour.goal.note))
    }
  }
}
