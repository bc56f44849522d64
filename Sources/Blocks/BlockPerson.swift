import Configuration
import NoteIndex
import Notes
import Text

/// Finds the person whom a block's parameter names.
enum BlockPerson {
  /// - Parameter home: The note in which the block stands: a private person's own note may tell of them.
  static func find(
    _ name: String, in vault: ResolvedVault, home: NoteID
  ) throws(ParameterProblem) -> PersonID {
    let notes = vault.names.notes(matching: name)
    var found = notes.filter { vault[$0].kind == .person }
    if found.isEmpty { found = vault.names.people(named: name).filter { vault[$0].kind == .person } }
    let shown = found.filter { !vault[$0].isPrivate || $0 == home }
    if shown.count > 1 { throw .severalPeople(name, shown.map { vault[$0].path }) }
    if let id = shown.first { return .note(id) }
    if !found.isEmpty { throw .privatePerson(name) }
    let key = PersonKey(name)
    if vault.unnoted[key] != nil { return .named(key) }
    if !notes.isEmpty { throw .notAPerson(name) }
    throw .unknownPerson(name, suggestion: Suggestion.nearest(to: name, among: names(in: vault)))
  }

  /// Everyone who could have been meant.
  private static func names(in vault: ResolvedVault) -> [String] {
    let noted = vault.notes.lazy.map(\.note).filter { $0.kind == .person && !$0.isPrivate }
    return noted.flatMap { $0.names.map(\.text) } + vault.unnoted.values
  }
}
