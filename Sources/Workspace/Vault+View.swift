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
  ///
  /// What nobody has for a name may be a part of one person's: 佐藤さん, Tom.
  ///
  /// - Parameter amongPeople: Whether people alone are asked for, so that a meeting of that name is none.
  static func subject(
    named name: String, amongPeople: Bool = false, in view: VaultView
  ) throws(WorkspaceError) -> Subject {
    let vault = view.vault
    let path = NotePath(name)
    if let index = vault.notes.firstIndex(where: { $0.note.path == path }) {
      return try shown([NoteID(index)], named: name, in: view)
    }
    let notes = vault.names.notes(matching: name)
    var found = amongPeople ? notes.filter { vault[$0].kind == .person } : notes
    if found.isEmpty { found = vault.names.people(named: name) }
    if !found.isEmpty { return try shown(found, named: name, in: view) }
    let key = PersonKey(name)
    if vault.unnoted[key] != nil { return .person(key) }
    let people = view.people(called: name)
    guard people.count <= 1 else { throw .ambiguousPerson(name, people.map { told($0, in: vault) }) }
    switch people.first ?? notes.first.map(PersonID.note) {
    case .note(let id): return try shown([id], named: name, in: view)
    case .named(let key): return .person(key)
    case nil: throw .unknownNote(name, suggestion: view.near(name, limit: 1).first?.text)
    }
  }

  /// What tells one of several people from the others: the path, or the name of whoever has no note.
  private static func told(_ person: PersonID, in vault: ResolvedVault) -> String {
    switch person {
    case .note(let id): vault[id].path.description
    case .named(let key): vault.unnoted[key] ?? ""
    }
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

  /// The one note of a kind that somebody means: by its name even where notes of other kinds bear it, else by a part of
  /// its name.
  static func note(
    named name: String, in view: VaultView, where isMeant: (Note) -> Bool
  ) throws(WorkspaceError) -> NoteID {
    let fitting = view.vault.notes.indices.map { NoteID($0) }.filter {
      view.isShown($0) && isMeant(view.vault[$0])
    }
    let named = Set(view.vault.names.notes(matching: name))
    let exact = fitting.filter { named.contains($0) || view.vault[$0].path == NotePath(name) }
    if exact.count == 1 { return exact[0] }
    if exact.isEmpty {
      let words = name.lowercased()
      let partly = fitting.filter { view.vault[$0].displayName.lowercased().contains(words) }
      if partly.count == 1 { return partly[0] }
      if partly.count > 1 { throw .ambiguousNote(name, partly.map { view.vault[$0].path }) }
    }
    return try note(named: name, in: view)
  }
}
