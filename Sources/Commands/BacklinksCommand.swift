import ArgumentParser
import NoteIndex
import Notes
import Workspace

/// Lists what links to one note.
struct BacklinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backlinks",
    abstract: "List the lines that link to a note.")

  @Argument(help: ArgumentHelp("The note: a name, an alias or a path.", valueName: "NOTE"))
  var name: String

  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported { try vault.backlinks(of: name) }
    if options.json { return try JSONAnswer.print(BacklinksJSON(answer)) }
    var output = Output()
    for entry in answer.entries {
      let place = "\(answer.vault[entry.source].path):\(entry.line):"
      let words = entry.key.map { "(\($0))" } ?? entry.text ?? ""
      output.line(options.terminal.styled(Terminal.clean(place), .dim) + " " + Terminal.clean(words))
    }
    if answer.entries.isEmpty { output.line("Nothing links to \(Terminal.clean("\(answer.note.path)")).") }
    output.flush()
  }
}

/// The answer of `backlinks` as JSON.
struct BacklinksJSON: Encodable {
  struct Entry: Encodable {
    let path: String
    let line: Int
    let key: String?
    let isEmbed: Bool
    let text: String?
  }

  let version = 1
  let path: String
  let backlinks: [Entry]

  init(_ answer: Vault.BacklinksAnswer) {
    path = "\(answer.note.path)"
    backlinks = answer.entries.map { entry in
      Entry(
        path: "\(answer.vault[entry.source].path)", line: entry.line, key: entry.key, isEmbed: entry.isEmbed,
        text: entry.text)
    }
  }
}
