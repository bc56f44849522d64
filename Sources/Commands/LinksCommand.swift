import ArgumentParser
import NoteIndex
import Notes
import Workspace

/// Lists links with what they lead to.
struct LinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "List the links of a note, or of all notes, and what they lead to.",
    discussion: """
      Each line says where the link stands, what it leads to, by which rule, and which other notes it could \
      have meant. `enishi explain` tells more of one link.
      """)

  @Argument(
    help: ArgumentHelp("The note: a name, an alias or a path. All notes without it.", valueName: "NOTE"))
  var name: String?

  @Flag(help: "Only links that nobody answers to.")
  var broken = false

  @Flag(help: "Only links that several notes answer to.")
  var ambiguous = false

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported {
      try vault.links(of: name, showsPrivate: privacy.showsPrivate) { entry in
        (!broken && !ambiguous) || (broken && entry.isBroken) || (ambiguous && entry.isAmbiguous)
      }
    }
    if options.json { return try JSONAnswer.print(LinksJSON(answer)) }
    let terminal = options.terminal
    var output = Output()
    for entry in answer.entries {
      let place = "\(answer.view.vault[entry.source].path):\(entry.link.line):\(entry.link.column):"
      let text = "\(place) \(LinkWords.written(entry.link)) → \(lead(entry, answer.view))"
      var lines = Paragraph.lines(Terminal.clean(text), width: terminal.width, indent: 4)
      if lines[0].hasPrefix(Terminal.clean(place)) {
        lines[0] =
          terminal.styled(Terminal.clean(place), .dim) + lines[0].dropFirst(Terminal.clean(place).count)
      }
      for line in lines { output.line(line) }
    }
    if answer.entries.isEmpty { output.line(nothing) }
    output.flush()
  }

  private func lead(_ entry: LinkEntry, _ view: VaultView) -> String {
    let lead = LinkWords.lead(entry.verdict.outcome, entry.person, in: view)
    let others = entry.others.map { LinkWords.path($0, in: view) }
    let also = others.isEmpty ? nil : "could also be \(others.joined(separator: ", "))"
    let why = [LinkWords.short(entry.verdict.rule), also].compactMap { $0 }
    return why.isEmpty ? lead : "\(lead) (\(why.joined(separator: "; ")))"
  }

  private var nothing: String {
    switch (broken, ambiguous) {
    case (true, true): "No link is broken or ambiguous."
    case (true, false): "No link is broken."
    case (false, true): "No link is ambiguous."
    case (false, false): "There is no link."
    }
  }
}
