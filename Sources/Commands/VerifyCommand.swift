import ArgumentParser
import Notes
import Workspace

/// Proves that the cache tells the truth.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Prove that what is kept between runs agrees with the notes.",
    discussion: """
      Computes everything twice, with the cache and from the notes alone, and compares. Writes no note. A cache \
      that is wrong is emptied, and the next run fills it anew.
      """)

  @Argument(help: ArgumentHelp("The vault's folder; the same as --vault.", valueName: "DIR"))
  var folder: String?

  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open(folder)
    let report = try Failure.reported { try vault.verify() }
    if options.json {
      try JSONAnswer.print(VerifyJSON(report))
    } else {
      print(report)
    }
    if !report.differences.isEmpty { throw ExitStatus.attention }
  }

  private func print(_ report: VerifyReport) {
    var output = Output()
    for difference in report.differences {
      for line in Paragraph.lines(
        Terminal.clean(difference.sentence), width: options.terminal.width, indent: 2)
      {
        output.line(line)
      }
    }
    let lines =
      if let problem = report.problem {
        [
          "\(report.noteCount) notes, and nothing to compare with: \(problem). `enishi config` says where the cache lies."
        ]
      } else if report.differences.isEmpty {
        ["\(report.noteCount) notes, \(report.cachedCount) of them from the cache: it agrees with the files."]
      } else {
        [
          "The cache was wrong and has been emptied; no note was touched. The next run reads all notes anew.",
          "This is a mistake in Enishi: please report it, with what you did before.",
        ]
      }
    for line in lines.flatMap({ Paragraph.lines($0, width: options.terminal.width, indent: 2) }) {
      output.line(line)
    }
    output.flush()
  }
}

extension VerifyReport.Difference {
  fileprivate var sentence: String {
    switch self {
    case .note(let path): "\(path): the cache has read this note otherwise"
    case .blocks(let path): "\(path): the cache would have other lists written into it"
    case .findings: "the findings differ"
    case .answer: "the last run's answer no longer holds"
    }
  }

  fileprivate var path: NotePath? {
    switch self {
    case .note(let path), .blocks(let path): path
    case .findings, .answer: nil
    }
  }

  fileprivate var name: String {
    switch self {
    case .note: "note"
    case .blocks: "blocks"
    case .findings: "findings"
    case .answer: "answer"
    }
  }
}

/// The answer of `verify` as JSON.
struct VerifyJSON: Encodable {
  struct Difference: Encodable {
    let kind: String
    let path: String?
  }

  let version = 1
  let notes: Int
  let cached: Int
  let agrees: Bool
  let differences: [Difference]
  let problem: String?

  init(_ report: VerifyReport) {
    notes = report.noteCount
    cached = report.cachedCount
    agrees = report.differences.isEmpty
    differences = report.differences.map { Difference(kind: $0.name, path: $0.path?.description) }
    problem = report.problem
  }
}
