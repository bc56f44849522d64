/// A command that is run once a round, with what has to be done before and after it, off the clock.
struct Trial {
  enum Subject {
    case yardstick(Yardstick)
    case work(Work)
  }

  let subject: Subject
  let words: [String]
  let child: ChildProcess
  var statuses: Set<Int32> = [0]
  var expected: String?
  var before: (_ round: Int) throws -> Void = { _ in }
  var after: () throws -> Void = {}

  func run(round: Int) throws -> ChildUsage {
    try before(round)
    let usage = try child.run(words, statuses: statuses, expecting: expected)
    try after()
    return usage
  }
}
