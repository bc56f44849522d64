import ArgumentParser
import NoteIndex
import Notes
import Relations
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

      --skill, --near and --interest look for people: first at what the keys of their notes say, then at what \
      was said in meetings, journals and logs.
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "TEXT"))
  var words: [String] = []

  @Option(
    help: ArgumentHelp("Who has this skill, role, organisation or tag, or spoke of it.", valueName: "SKILL"))
  var skill: String?

  @Option(help: ArgumentHelp("Who is at this place, or spoke of it.", valueName: "PLACE"))
  var near: String?

  @Option(help: ArgumentHelp("Who has this interest, or spoke of it.", valueName: "INTEREST"))
  var interest: String?

  @Option(help: ArgumentHelp("How many answers to give.", valueName: "N"))
  var limit = 20

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
    if traits.count + (words.isEmpty ? 0 : 1) > 1 {
      throw ValidationError("Look for one thing at a time: TEXT, --skill, --near or --interest.")
    }
    if (words + traits.map(\.1)).allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("There is nothing to look for.")
    }
  }

  private var traits: [(Trait, String)] {
    [(.skill, skill), (.place, near), (.interest, interest)].compactMap { trait, words in
      words.map { (trait, $0) }
    }
  }

  func run() throws {
    let vault = try options.open()
    if let (trait, words) = traits.first { return try findPeople(trait, words, in: vault) }
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

  private func findPeople(_ trait: Trait, _ words: String, in vault: borrowing Vault) throws {
    let answer = try Failure.reported {
      try vault.find(words, as: trait, limit: limit, showsPrivate: privacy.showsPrivate)
    }
    if options.json {
      try JSONAnswer.print(TraitJSON(answer))
    } else if answer.isEmpty {
      let hint = answer.suggestion.map { "; did you mean “\($0)”?" } ?? ""
      Terminal.complain("neither keys nor notes speak of “\(words)”\(hint)")
    } else {
      TraitPage(answer, limit: limit).page.print(on: options.terminal)
    }
    if answer.isEmpty { throw ExitStatus.attention }
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
