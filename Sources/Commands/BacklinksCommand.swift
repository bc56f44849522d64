import ArgumentParser
import NoteIndex
import Notes
import Workspace

/// Lists what links to one note.
struct BacklinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backlinks",
    abstract: "List the lines that link to a note.")

  @Argument(
    help: ArgumentHelp("The note: a name, an alias or a path; or a person without one.", valueName: "NOTE"))
  var words: [String]

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported {
      try vault.backlinks(of: words.joined(separator: " "), showsPrivate: privacy.showsPrivate)
    }
    if options.json { return try JSONAnswer.print(BacklinksJSON(answer)) }
    var output = Output()
    for entry in answer.entries {
      let place = Terminal.clean("\(answer.vault[entry.source].path):\(entry.line):")
      let words = Terminal.clean(entry.key.map { "(\($0))" } ?? entry.text ?? "")
      let lines = Paragraph.lines("\(place) \(words)", width: options.terminal.width, indent: 4)
      let isPlaceWhole = lines[0].hasPrefix(place)
      let first =
        isPlaceWhole
        ? options.terminal.styled(place, .dim) + lines[0].dropFirst(place.count) : lines[0]
      for line in [first] + lines.dropFirst() { output.line(line) }
    }
    if answer.entries.isEmpty { output.line("Nothing links to \(Terminal.clean(answer.name)).") }
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

    init(_ entry: Backlink, in vault: ResolvedVault) {
      path = "\(vault[entry.source].path)"
      line = entry.line
      key = entry.key
      isEmbed = entry.isEmbed
      text = entry.text
    }
  }

  let version = 1
  /// Absent for a person without a note, who is told by name.
  let path: String?
  let person: String?
  let backlinks: [Entry]

  init(_ answer: Vault.BacklinksAnswer) {
    let isNote = if case .note = answer.subject { true } else { false }
    path = isNote ? answer.name : nil
    person = isNote ? nil : answer.name
    backlinks = answer.entries.map { Entry($0, in: answer.vault) }
  }
}
