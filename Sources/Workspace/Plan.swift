package import Notes
package import VaultFiles

/// What a run would write, and what it must leave alone.
package struct Plan: Sendable {
  package internal(set) var changes: [NoteChange] = []
  /// Notes that should change and may not be written.
  package internal(set) var refused: [NotePath] = []
  /// Notes whose files changed while the plan was made: all is to be read and computed again.
  package internal(set) var stale: [NotePath] = []
  package internal(set) var findings: [Finding] = []
  /// What goes with lists that are written anew although they were edited by hand.
  package internal(set) var thrownAway: [ThrownAwayLine] = []
  /// The answers to the list that these changes carry out.
  package internal(set) var carriedOut = CarriedOut()
  /// Whether a list holds answers, which are looked at again on each run.
  package internal(set) var hasAnswers = false

  /// Whether nothing is to be written, nor to be read again.
  var isIdle: Bool { changes.isEmpty && stale.isEmpty }

  /// Gives up on notes that another program keeps saving.
  ///
  /// - Parameter writes: Whether they would be written now; to a look it is no more than a notice.
  mutating func reportStale(writes: Bool) {
    let reason = "another program kept saving it"
    findings += stale.map { Finding(.notWritten(reason: reason, isNotice: !writes), path: $0) }
    if writes { refused += stale }
  }

  mutating func add(_ kind: FindingKind, _ note: Note, _ line: Int?) {
    findings.append(Finding(kind, path: note.path, line: line))
  }
}
