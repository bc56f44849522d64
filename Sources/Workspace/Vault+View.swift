import NoteIndex
import Notes
import Relations
import Text
import VaultFiles

extension Vault {
  /// Reads the vault for a command that asks.
  ///
  /// - Parameter showsPrivate: Whether private notes count as any other (BYTES 29).
  borrowing func view(showsPrivate: Bool) throws(WorkspaceError) -> VaultView {
    let contents = try read()
    guard showsPrivate, contents.resolved.notes.contains(where: \.note.isPrivate) else {
      return VaultView(vault: contents.resolved, people: contents.people, findings: contents.findings)
    }
    let notes = contents.resolved.notes.map { resolved in
      var note = resolved.note
      note.isPrivate = false
      return note
    }
    let vault = ResolvedVault(notes, attachments: contents.scan.attachments)
    return VaultView(
      vault: vault, people: People(vault.notes, settings: settings, today: today), findings: contents.findings
    )
  }

  /// The one note or person that somebody means by a name or a path.
  static func subject(named name: String, in view: VaultView) throws(WorkspaceError) -> Subject {
    let vault = view.vault
    let path = NotePath(name)
    if let index = vault.notes.firstIndex(where: { $0.note.path == path }) {
      return try shown([NoteID(index)], named: name, in: view)
    }
    var found = vault.names.notes(matching: name)
    if found.isEmpty { found = vault.names.people(named: name) }
    if !found.isEmpty { return try shown(found, named: name, in: view) }
    let key = PersonKey(name)
    if vault.unnoted[key] != nil { return .person(key) }
    throw .unknownNote(name, suggestion: view.near(name, limit: 1).first?.text)
  }

  /// The one note that somebody means; a person without one is nobody here.
  static func note(named name: String, in view: VaultView) throws(WorkspaceError) -> NoteID {
    guard case .note(let id) = try subject(named: name, in: view) else {
      throw .unknownNote(name, suggestion: nil)
    }
    return id
  }

  private static func shown(
    _ found: [NoteID], named name: String, in view: VaultView
  ) throws(WorkspaceError) -> Subject {
    let shown = found.filter { view.isShown($0) }
    if shown.count == 1 { return .note(shown[0]) }
    if shown.isEmpty { throw .privateNote(name) }
    throw .ambiguousNote(name, shown.map { view.vault[$0].path })
  }
}
