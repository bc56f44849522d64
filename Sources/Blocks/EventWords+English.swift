import Relations

extension EventWords {
  static let english = EventWords(
    inTouchAgain: "First met here, and in touch again",
    notSince: "First met here, and not in touch since",
    yield: "What came of it",
    nobody: "Nobody was first met here.",
    firstMet: { "First met: \($0)" },
    tooFew: { "First met: \($0), too few to say" },
    again: { "again \($0)" },
    againBothWays: { "again both ways \($0)" },
    secondTime: { "both ways \($0)" },
    afterYear: { "a year later \($0)" },
    steps: [
      "In touch again within \(Beginning.againDays) days",
      "Both ways within \(Beginning.secondDays) days",
      "In touch after a year",
    ],
    share: { "\($0) of \($1)" },
    soFar: { "\($0) of \($1) so far, until \($2)" },
    unknown: { "not yet known, until \($0)" }
  )
}
