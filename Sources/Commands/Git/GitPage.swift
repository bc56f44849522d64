import Workspace

/// What the commands about git's parts print.
struct GitPage {
  enum Action {
    case status, install, uninstall
  }

  let report: GitReport
  let action: Action

  static func print(
    _ options: VaultOptions, _ action: Action, _ work: (GitSetup) throws -> GitReport
  ) throws {
    let report = try Failure.reported {
      try work(try GitSetup(vaultAt: try options.place(nil).path))
    }
    if options.json { return try JSONAnswer.print(GitJSON(report)) }
    var output = Output()
    for line in GitPage(report: report, action: action).lines(width: options.terminal.width) {
      output.line(line)
    }
    output.flush()
  }

  private func lines(width: Int?) -> [String] {
    var lines: [String] = []
    for part in report.parts {
      let sentence = "\(part.part.name): \(words(part))"
      lines += Paragraph.lines(Terminal.clean(sentence), width: width, indent: 2)
    }
    return lines + Paragraph.lines(closing, width: width, indent: 0)
  }

  private func words(_ part: GitReport.Part) -> String {
    switch part.state {
    case .inPlace: part.isChanged ? "put in place" : "in place"
    case .absent: part.isChanged ? "taken out" : "not there"
    case .broken(let reason): reason
    case .taken(let reason): action == .uninstall ? "yours, and left alone" : "left alone: \(reason)"
    }
  }

  private var closing: String {
    switch action {
    case .status:
      report.isWhole
        ? "Git merges, compares and checks notes with blocks in mind."
        : "`enishi git install` puts in what is missing."
    case .install:
      "Commit .gitattributes, so that other clones have it; each of them needs `enishi git install` once."
    case .uninstall:
      "Commit .gitattributes if it was committed. Notes and blocks are as they were."
    }
  }
}
