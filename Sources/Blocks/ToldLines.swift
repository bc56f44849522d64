import Configuration
package import NoteIndex
package import Notes
import Relations

/// The lines of other notes that a `person` block tells of, so that no list of backlinks repeats them.
package struct ToldLines: Sendable {
  private struct Place: Hashable {
    let source: NoteID
    let line: Int
  }

  private let connections: Connections
  private var places: Set<Place> = []
  /// The notes of contacts that the block lists.
  private var sources: Set<NoteID> = []

  init(_ connection: Connection, _ connections: Connections, limit: Int) {
    self.connections = connections
    for touch in connection.touches.prefix(limit) {
      places.insert(Place(source: touch.source, line: touch.line))
      sources.insert(touch.source)
    }
    for kind in [FollowUpKind.promise, .waiting] {
      for row in connection.promises.lazy.filter({ $0.kind == kind }).prefix(limit) {
        places.insert(Place(source: row.source, line: row.line))
      }
    }
  }

  /// Whether the block tells of this line, or of the meeting whose people the line lists.
  package func contains(_ entry: Backlink) -> Bool {
    places.contains(Place(source: entry.source, line: entry.line))
      || sources.contains(entry.source) && connections.tellsWhoWasThere(entry.line, in: entry.source)
  }
}

extension PersonText {
  /// The lines of other notes that the block about somebody tells of.
  package func told(about person: PersonID) -> ToldLines {
    ToldLines(connections[person], connections, limit: text.settings.personLimit)
  }
}
