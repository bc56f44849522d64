package import Blocks
package import NoteIndex
package import Notes
import Relations

extension Vault {
  /// One note or person at a glance.
  package struct ShowAnswer: Sendable {
    package let subject: Subject
    /// What is known of the person, where it is one.
    package let person: PersonGlance?
    /// The lines that link here, newest first.
    package let backlinks: [Backlink]
    package let findings: [Finding]
    package let view: VaultView
    package let text: BlockText

    /// The note; nil for a person who has none.
    package var note: ResolvedNote? {
      if case .note(let id) = subject { view.vault.notes[id.index] } else { nil }
    }
  }

  /// - Parameter name: A name, an alias or a path of a note, or the name of a person without one.
  package borrowing func show(_ name: String, showsPrivate: Bool) throws(WorkspaceError) -> ShowAnswer {
    let view = try view(showsPrivate: showsPrivate)
    let subject = try Self.subject(named: meant(by: name), in: view)
    var findings: [Finding] = []
    if case .note(let id) = subject { findings = view.findings.filter { $0.path == view.vault[id].path } }
    return ShowAnswer(
      subject: subject, person: subject.person(in: view.vault).map { PersonGlance($0, in: view) },
      backlinks: view.mentions(of: subject), findings: findings, view: view,
      text: BlockText(view.vault, settings, today: today))
  }
}
