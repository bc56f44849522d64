import Workspace

/// What the commands about git's parts print.
struct GitPage {
  enum Action {
    case status, install, uninstall
  }

  let report: GitReport
  let action: Action

  @discardableResult
  static func print(
    _ options: VaultOptions, _ action: Action, _ work: (GitSetup) throws -> GitReport
  ) throws -> GitReport {
    let report = try Failure.reported {
      try work(try GitSetup(vaultAt: try options.place(nil).path))
    }
    if options.json {
      try JSONAnswer.print(GitJSON(report))
      return report
    }
    var output = Output()
    for line in GitPage(report: report, action: action).lines(width: options.terminal.width) {
      output.line(line)
    }
    output.flush()
    return report
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
    if report.isDryRun, part.isChanged { return planned(part) }
    switch part.state {
    case .inPlace: return part.isChanged ? "put in place" : "in place"
    case .absent: return part.isChanged ? "taken out" : "not there"
    case .leftOut: return part.isChanged ? "taken out, as you chose" : "left out, as you chose"
    case .broken(let reason): return reason
    case .taken(let reason):
      if action == .uninstall {
        return part.isChanged ? "taken out, but for what is yours" : "left alone"
      }
      return (part.isChanged ? "put in place, but " : "left alone: ") + reason
    }
  }

  private func planned(_ part: GitReport.Part) -> String {
    switch (action, part.state) {
    case (.install, .absent), (.install, .leftOut), (.install, .taken): "would be put in place"
    case (.install, .broken): "would be renewed"
    case (.install, .inPlace), (.uninstall, _), (.status, _): "would be taken out"
    }
  }

  private var closing: String {
    if report.isDryRun { return "Nothing was written." }
    switch action {
    case .status:
      return report.isFaulty
        ? "`enishi git install` puts in what is missing."
        : report.isWhole
          ? "Git merges, compares and checks notes with blocks in mind."
          : "Nothing is missing, but for what is yours or was left out."
    case .install:
      return
        (report.awaitsCommit
        ? "Commit .gitattributes, so that other clones have it; each of them needs "
        : "Each other clone needs ") + "`enishi git install` once."
    case .uninstall:
      return (report.awaitsCommit ? "Commit .gitattributes, from which lines are gone. " : "")
        + "Notes and blocks are as they were."
    }
  }
}
