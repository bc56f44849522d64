import Notes
import Phrases

extension PeopleResolver {
  /// The people whom a note names without a link where a name counts as a link does: in its title, in lines that tell
  /// of contact, in log lines, in tasks.
  func plainMentions(in note: Note) -> [PlainMention] {
    guard !note.isPrivate else { return [] }
    var mentions: [PlainMention] = []
    func find(_ text: String, _ links: some Sequence<Int>, _ place: PlainMention.Place) {
      for found in plainNames.find(in: Self.text(text, without: links, of: note)) {
        mentions.append(PlainMention(place: place, name: found.name, people: found.people))
      }
    }
    if note.kind.isMeeting {
      var byContext: [Int: [Int]] = [:]
      var byLine: [Int: [Int]] = [:]
      for (place, link) in note.links.enumerated() {
        guard let context = link.context else { continue }
        byContext[context, default: []].append(place)
        byLine[link.line, default: []].append(place)
      }
      find(note.title, note.links.indices.filter { note.links[$0].line == note.titleLine }, .title)
      for (place, heading) in note.headings.enumerated()
      where heading.line != note.titleLine && DateReading.prefix(of: heading.text) != nil {
        find(heading.text, byLine[heading.line] ?? [], .heading(place))
      }
      for (place, context) in note.contexts.enumerated() where context.signs.tellsOfPeople {
        find(context.text, byContext[place] ?? [], .context(place))
      }
    }
    if note.kind == .topic, note.day != nil {
      find(note.title, note.links.indices.filter { note.links[$0].line == note.titleLine }, .title)
    }
    for (place, line) in note.logLines.enumerated() where line.mayNameCompanions {
      find(line.text, line.links, .log(place))
    }
    for (place, task) in note.tasks.enumerated() where task.mark == .open || task.mark == .done {
      find(task.text, task.links, .task(place))
    }
    return mentions
  }

  /// The text without the words of its links: who is linked is known already.
  private static func text(_ text: String, without links: some Sequence<Int>, of note: Note) -> String {
    var text = text
    for link in links {
      let shown = note.links[link].shownText
      if !shown.isEmpty, let place = text.firstRange(of: shown) {
        text.replaceSubrange(place, with: "\u{FFFC}")
      }
    }
    return text
  }
}

extension Note {
  /// All that is called a title: the file's name, the name and title keys, the first heading.
  fileprivate var title: String {
    names.filter { $0.nameClass != .alias }.map(\.text).joined(separator: "\n")
  }
}

extension LineSigns {
  /// Whether a line says something that makes a name in it matter.
  fileprivate var tellsOfPeople: Bool {
    contact != nil
      || !roles.isDisjoint(with: [.clockTime, .underMetHeading, .firstMeeting, .suggests, .offers, .again])
  }
}

extension LogLine {
  /// Whether it may say who else was there: after “with” or before と.
  fileprivate var mayNameCompanions: Bool {
    text.firstRange(of: "with ") != nil || text.firstRange(of: "と") != nil
  }
}
