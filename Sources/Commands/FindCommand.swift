import ArgumentParser
import NoteIndex
import Notes
import Workspace

/// Searches names, values and text.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find people and notes by name, reading, organisation, skill … and by their text.",
    discussion: """
      All words must be found in one note's names and values, or in one line of text. Names are found however \
      they are spelled: honorifics, spaces in Japanese names, variants of characters, and kana for readings do \
      not matter. The text is searched as it is written; only the letters A to Z are found in either case.
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "TEXT"))
  var words: [String]

  @Option(help: ArgumentHelp("How many answers to give.", valueName: "N"))
  var limit = 20

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
    if words.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("There is nothing to look for.")
    }
  }

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported {
      try vault.find(words, limit: limit, showsPrivate: privacy.showsPrivate)
    }
    let isEmpty = answer.hits.isEmpty && answer.textHits.isEmpty
    if options.json {
      try JSONAnswer.print(FindJSON(answer))
    } else if isEmpty {
      let hint = answer.suggestion.map { "; did you mean “\($0)”?" } ?? ""
      Terminal.complain("nothing in your notes answers to “\(answer.query)”\(hint)")
    } else {
      print(answer)
    }
    if isEmpty { throw ExitStatus.attention }
  }

  private func print(_ answer: Vault.FindAnswer) {
    let terminal = options.terminal
    var output = Output()
    func line(_ place: String, _ text: String) {
      let place = Terminal.clean(place)
      var lines = Paragraph.lines("\(place) \(Terminal.clean(text))", width: terminal.width, indent: 4)
      if lines[0].hasPrefix(place) {
        lines[0] = terminal.styled(place, .dim) + lines[0].dropFirst(place.count)
      }
      for line in lines { output.line(line) }
    }
    for hit in answer.hits {
      switch hit.subject {
      case .note(let id): line("\(answer.view.vault[id].path):", title(id, hit.match, answer.view))
      case .person(let key): output.line(Terminal.clean("\(answer.view.name(of: .named(key))) (no note yet)"))
      }
    }
    if !answer.hits.isEmpty, !answer.textHits.isEmpty { output.line() }
    for hit in answer.textHits { line("\(answer.view.vault[hit.note].path):\(hit.line):", hit.text) }
    if answer.more > 0 { output.line("\(answer.more) more: --limit \(limit + answer.more)") }
    output.flush()
  }

  /// The name of the note, and what was found, where that is another thing.
  private func title(_ id: NoteID, _ match: FindMatch, _ view: VaultView) -> String {
    let name = view.vault[id].displayName
    if match.text == name { return name }
    return "\(name) (\(match.key.map { "\($0): " } ?? "")\(match.text))"
  }
}
