package import Blocks
import Configuration
package import NoteIndex
import Notes
package import Relations
import Text
import VaultFiles

extension Vault {
  /// The follow-ups of the day, with what is needed to put them into words.
  package struct DueAnswer: Sendable {
    package let list: FollowUpList
    package let filter: FollowUpFilter
    package let text: BlockText
    package let contents: VaultContents
  }

  /// - Parameters:
  ///   - filter: Which rows are wanted.
  ///   - person: The name, alias or path of somebody whose rows alone are wanted.
  ///   - all: Whether to show every row, without window and limit.
  package borrowing func due(
    _ filter: FollowUpFilter = FollowUpFilter(), person: String? = nil, all: Bool = false
  ) throws(WorkspaceError) -> DueAnswer {
    let contents = try read()
    var filter = filter
    if let person { filter.person = try Self.person(named: meant(by: person), in: contents) }
    let text = BlockText(contents.resolved, settings, today: today)
    let rows = FollowUpRows(contents.resolved.notes, contents.people)
    let list = FollowUpList(rows, filter, all: all) { text.name(of: $0) }
    return DueAnswer(list: list, filter: filter, text: text, contents: contents)
  }

  /// The one person who is meant, with a note or without one.
  private static func person(
    named name: String, in contents: VaultContents
  ) throws(WorkspaceError) -> PersonID {
    let view = VaultView(vault: contents.resolved, people: contents.people, findings: [])
    switch try subject(named: name, amongPeople: true, in: view) {
    case .person(let key): return .named(key)
    case .note(let id):
      guard contents.resolved[id].kind == .person else { throw .notAPerson(contents.resolved[id].path) }
      return .note(id)
    }
  }

  /// The lines that link to one note, or that name a person who has none.
  package struct BacklinksAnswer: Sendable {
    package let subject: Subject
    package let entries: [Backlink]
    package let vault: ResolvedVault

    /// The path of the note, or the name of the person.
    package var name: String {
      switch subject {
      case .note(let id): "\(vault[id].path)"
      case .person(let key): vault.unnoted[key] ?? ""
      }
    }
  }

  /// - Parameter name: A name, an alias or a path of the note.
  package borrowing func backlinks(
    of name: String, showsPrivate: Bool = false
  ) throws(WorkspaceError) -> BacklinksAnswer {
    let view = try view(showsPrivate: showsPrivate)
    let subject = try Self.subject(named: meant(by: name), in: view)
    return BacklinksAnswer(subject: subject, entries: view.mentions(of: subject), vault: view.vault)
  }

  /// What a person typed, with a path from where they stand told as one from the root.
  borrowing func meant(by name: String) -> String {
    let isPath = name.hasPrefix("./") || name.hasPrefix("../") || name.hasPrefix("/")
    return isPath ? root.path(ofFile: name)?.description ?? name : name
  }

  /// The one note that a person means by a name or a path.
  static func note(named name: String, in vault: ResolvedVault) throws(WorkspaceError) -> NoteID {
    let path = NotePath(name)
    if let index = vault.notes.firstIndex(where: { $0.note.path == path }) { return NoteID(index) }
    var found = vault.names.notes(matching: name)
    if found.isEmpty { found = vault.names.people(named: name) }
    if found.count == 1 { return found[0] }
    if found.count > 1 { throw .ambiguousNote(name, found.map { vault[$0].path }) }
    let names = vault.notes.filter { !$0.note.isPrivate }.flatMap { $0.note.names.map(\.text) }
    throw .unknownNote(name, suggestion: Suggestion.nearest(to: name, among: names))
  }
}
