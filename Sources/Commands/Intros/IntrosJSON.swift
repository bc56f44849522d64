import Blocks
import Notes
import Relations
import Workspace

/// The answer of `intros` as JSON.
struct IntrosJSON: Encodable {
  struct Line: Encodable {
    let person: String
    let text: String
    /// As `path:line`.
    let place: String
  }

  struct Match: Encodable {
    let need: Line
    let offer: Line
  }

  struct Pair: Encodable {
    let people: [String]
    let needs: [Match]
    /// For each shared interest the line of each.
    let interests: [[Line]]
  }

  struct Thanks: Encodable {
    let people: [String]
    let text: String
    let due: String?
    let place: String
  }

  struct Report: Encodable {
    let introducer: String
    let person: String
    let lastContact: String
    let place: String
  }

  struct Introducer: Encodable {
    let person: String
    let introduced: [Introduced]
  }

  struct Introduced: Encodable {
    let person: String
    let met: String?
    let place: String
  }

  let version = 1
  let pairs: [Pair]
  let thanks: [Thanks]
  let reports: [Report]
  let introducers: [Introducer]

  init(_ answer: Vault.IntrosAnswer) {
    let insight = answer.insight
    func line(_ claim: Claim) -> Line {
      Line(
        person: insight.name(of: claim.person), text: claim.term.text,
        place: insight.place(claim.source, claim.line))
    }
    pairs = answer.introductions.pairs.map { pair in
      Pair(
        people: [pair.left, pair.right].map(insight.name),
        needs: pair.needs.map { Match(need: line($0.need), offer: line($0.offer)) },
        interests: pair.interests.map { [line($0.left), line($0.right)] })
    }
    thanks = answer.thanks.map { row in
      Thanks(
        people: row.people.map(insight.name), text: insight.text.row(row, insight.text.plain),
        due: row.due?.description, place: insight.place(row.source, row.line))
    }
    reports = answer.introducers.reports.map { report in
      Report(
        introducer: insight.name(of: report.introduction.introducer),
        person: insight.name(of: report.introduction.person), lastContact: "\(report.last.day)",
        place: insight.place(report.last.source, report.last.line))
    }
    introducers = answer.introducers.introducers.map { introducer, introductions in
      Introducer(
        person: insight.name(of: introducer),
        introduced: introductions.map {
          Introduced(
            person: insight.name(of: $0.person), met: $0.met.map { "\($0)" },
            place: insight.place($0.source, $0.line))
        })
    }
  }
}
