import ArgumentParser
import Blocks
import NoteIndex
import Notes
import Relations
import Workspace

/// Lists whom to turn to.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List whom to turn to today and this week, and why.")

  @Argument(help: ArgumentHelp("The vault's folder; the same as --vault.", valueName: "DIR"))
  var folder: String?

  @OptionGroup var options: VaultOptions

  @Option(help: ArgumentHelp("How far to look ahead, such as 14d or 2w.", valueName: "TIME"))
  var within: Interval?

  @Option(
    help: ArgumentHelp(
      "Only rows of these kinds: \(FollowUpKind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "KIND,…"))
  var kind: [KindList] = []

  @Option(help: ArgumentHelp("Only rows about this person.", valueName: "NAME"))
  var person: String?

  @Flag(help: "Show everything, without limit.")
  var all = false

  @Flag(help: "Show for each row why it stands there, with its numbers.")
  var explain = false

  func run() throws {
    let vault = try options.open(folder)
    let answer = try Failure.reported { try vault.due(filter, person: person, all: all) }
    if options.json {
      try JSONAnswer.print(DueJSON(answer, today: vault.today))
    } else {
      print(answer)
    }
  }

  private var filter: FollowUpFilter {
    FollowUpFilter(within: within?.days, kinds: kind.isEmpty ? nil : Set(kind.flatMap(\.kinds)))
  }

  private func print(_ answer: Vault.DueAnswer) {
    let words = answer.text.words
    var output = Output()
    let sections = DueSections(answer, words)
    for (place, (title, rows, more)) in sections.all.filter({ !$0.rows.isEmpty }).enumerated() {
      if place > 0 { output.line() }
      output.line(options.terminal.styled(title, .bold))
      for row in rows { print(row, answer, &output) }
      if more > 0 { output.line("  " + words.moreRows(more)) }
    }
    if answer.list.isEmpty { output.line(words.nothing(answer.filter, isAll: all)) }
    output.flush()
  }

  /// The row in words, and below it the place it comes from.
  private func print(_ row: FollowUp, _ answer: Vault.DueAnswer, _ output: inout Output) {
    let terminal = options.terminal
    let text = "  " + Terminal.clean(answer.text.row(row, answer.text.plain))
    for line in Paragraph.lines(text, width: terminal.width, indent: 4) { output.line(line) }
    let place = "\(answer.contents.resolved[row.source].path):\(row.line)"
    output.line("    " + terminal.styled(Terminal.clean(place), .dim))
    guard explain else { return }
    for line in RowExplanation(answer).lines(of: row) {
      let told = Paragraph.lines("    " + Terminal.clean(line), width: terminal.width, indent: 6)
      for line in told { output.line(terminal.styled(line, .dim)) }
    }
  }
}

extension Interval: ExpressibleByArgument {
  /// A time such as `14d`, `2w` or `3m`.
  package init?(argument: String) {
    self.init(argument)
  }

  var days: Int? {
    if case .days(let days) = self { days } else { nil }
  }
}

/// Kinds of rows, parted by commas.
struct KindList: ExpressibleByArgument {
  let kinds: [FollowUpKind]

  init?(argument: String) {
    kinds = argument.split(separator: ",").compactMap { FollowUpKind(rawValue: String($0)) }
    guard kinds.count == argument.split(separator: ",").count, !kinds.isEmpty else { return nil }
  }
}
