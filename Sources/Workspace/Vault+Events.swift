import Blocks
import NoteIndex
package import Notes
package import Relations

extension Vault {
  /// The events of the vault, with what came of them; or one of them.
  package struct EventsAnswer: Sendable {
    package let insight: VaultInsight
    package let events: Events
    /// The note of the one that was asked for; nil for all.
    package let asked: NoteID?

    /// The event that was asked for; nil if it is yet to come.
    package var event: Events.Event? { asked.flatMap { events[$0] } }
  }

  /// - Parameter name: The name, alias or path of an event, or a part of its name; nil for all events.
  package borrowing func events(
    _ name: String? = nil, showsPrivate: Bool
  ) throws(WorkspaceError) -> EventsAnswer {
    let insight = try insight(showsPrivate: showsPrivate)
    let events = Events(insight.view.vault.notes, insight.view.people)
    guard let name else { return EventsAnswer(insight: insight, events: events, asked: nil) }
    return EventsAnswer(insight: insight, events: events, asked: try event(named: name, in: insight.view))
  }

  private borrowing func event(
    named name: String, in view: VaultView
  ) throws(WorkspaceError) -> NoteID {
    let id = try Self.note(named: meant(by: name), in: view) { $0.isEvent }
    guard view.vault[id].isEvent else { throw .notAnEvent(view.vault[id].path) }
    return id
  }
}
