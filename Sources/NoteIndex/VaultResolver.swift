import Notes
import Text
import Threads

/// Resolves the links and names of a whole vault, and gathers what was found on the way.
///
/// Each note is looked up by itself, on all cores; what needs all notes at once is done between and after, in their
/// order.
struct VaultResolver {
  private let names: NameIndex
  private(set) var resolved: [ResolvedNote] = []
  private(set) var findings: [Finding] = []
  /// How people without a note are written.
  private(set) var unnoted: [PersonKey: String] = [:]

  init(_ names: NameIndex) {
    self.names = names
    let notes = names.notes
    let found = Parallel.map(notes.count) { NoteResolutions(notes[$0], NoteID($0), names) }
    let hidden = PrivateNameParts(notes)
    for (note, found) in zip(notes, found) where !note.isPrivate { collectUnnoted(note, found, hidden) }
    let people = PeopleResolver(names: names, unnoted: unnoted)
    let results = Parallel.map(notes.count) { people.resolve(notes[$0], found[$0]) }
    resolved = results.map(\.note)
    findings = results.flatMap(\.findings)
    checkHeadings(found)
    reportUnnoted(results)
    findings += ShadowedNames(names).findings(found)
    findings.sort()
  }

  /// Learns who stands in a people place without having a note: such names mean a person anywhere.
  ///
  /// What only a private note says is known nowhere, and so is whoever a part of a name may mean that a private note bears.
  private mutating func collectUnnoted(
    _ note: Note, _ found: NoteResolutions, _ hidden: PrivateNameParts
  ) {
    for (mention, resolution) in zip(note.participants, found.participants) {
      collect(mention.name, resolution, hidden)
    }
    for (mention, resolution) in zip(note.absentees, found.absentees) {
      collect(mention.name, resolution, hidden)
    }
    for task in note.tasks {
      guard case .link(let link) = task.owner else { continue }
      collect(note.links[link].target.name, found.links[link], hidden)
    }
    for link in note.values(.introducedBy).flatMap(\.links) where note.kind == .person {
      collect(note.links[link].target.name, found.links[link], hidden)
    }
  }

  private mutating func collect(_ name: String, _ resolution: Resolution, _ hidden: PrivateNameParts) {
    guard resolution == .broken else { return }
    let key = PersonKey(name)
    if !key.isEmpty, unnoted[key] == nil, !hidden.mayMean(key) { unnoted[key] = name }
  }

  /// Tells of links to headings and blocks that are not there.
  private mutating func checkHeadings(_ found: [NoteResolutions]) {
    var anchors = AnchorIndex(names.notes)
    for (note, found) in zip(names.notes, found) {
      for (link, resolution) in zip(note.links, found.links) {
        guard let heading = link.target.heading, case .note(let target, _) = resolution,
          !anchors.has(heading, in: target)
        else { continue }
        let kind = FindingKind.missingHeading(target: names.notes[target.index].path, heading: heading)
        findings.append(Finding(kind, path: note.path, line: link.line, column: link.column))
      }
    }
  }

  /// Tells once of everyone who has no note, where they are first met.
  private mutating func reportUnnoted(_ results: [PeopleResolver.Result]) {
    var reported: Set<PersonKey> = []
    for result in results {
      for (key, mention) in result.unnoted where reported.insert(key).inserted {
        findings.append(
          Finding(.personWithoutNote(name: mention.name), path: result.note.note.path, line: mention.line))
      }
    }
  }
}
