package import Blocks
package import Configuration
import NoteIndex
package import Notes
package import Relations

/// A vault as the commands about relationships see it: who knows whom, and who offers and needs what.
package struct VaultInsight: Sendable {
  package let view: VaultView
  package let text: BlockText
  package let network: Network
  package let profiles: Profiles

  package var notes: [ResolvedNote] { view.vault.notes }

  /// The name people use for somebody.
  package func name(of person: PersonID) -> String { view.name(of: person) }

  /// What people call what a note is about.
  package func title(of note: NoteID) -> String { view.vault[note].displayName }

  package func path(of note: NoteID) -> NotePath { view.vault[note].path }

  /// The language of blocks and answers.
  package var language: Settings.Language { text.language }

  /// Where something stands, as `path:line`.
  package func place(_ source: NoteID, _ line: Int) -> String { "\(view.vault[source].path):\(line)" }
}

extension Vault {
  /// Reads the vault for a command about relationships.
  ///
  /// - Parameters:
  ///   - showsPrivate: Whether private notes count as any other (BYTES 29).
  ///   - asOfLastContact: Whether ties have faded by the day of the last contact with anybody, as in blocks, which a new
  ///     day alone must not change.
  borrowing func insight(
    showsPrivate: Bool, asOfLastContact: Bool = false
  ) throws(WorkspaceError) -> VaultInsight {
    let view = try view(showsPrivate: showsPrivate)
    let day = asOfLastContact ? Network.lastDay(view.people) : nil
    return VaultInsight(
      view: view, text: BlockText(view.vault, settings, today: today),
      network: Network(view.vault.notes, view.people, on: day),
      profiles: Profiles(view.vault.notes, view.people))
  }

  /// The one person whom somebody means, with a note or without one.
  borrowing func person(named name: String, in view: VaultView) throws(WorkspaceError) -> PersonID {
    switch try Self.subject(named: meant(by: name), amongPeople: true, in: view) {
    case .person(let key): return .named(key)
    case .note(let id):
      guard [.person, .me].contains(view.vault[id].kind) else { throw .notAPerson(view.vault[id].path) }
      return .note(id)
    }
  }
}
