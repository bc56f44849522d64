package import Notes
package import VaultFiles

/// What a run did, or would do, to a vault.
package struct WriteReport: Equatable, Sendable {
  /// How many notes were read.
  package var noteCount = 0
  package var written: [NotePath] = []
  package var created: [NotePath] = []
  package var removed: [NotePath] = []
  /// Notes that should have changed and were left alone.
  package var refused: [NotePath] = []
  /// The changes, made or not.
  package var changes: [NoteChange] = []
  package var findings: [Finding] = []
  /// The answers to the list that were carried out, or would be.
  package var carriedOut = CarriedOut()
  /// What went with lists that were written anew although they were edited by hand.
  package var thrownAway: [ThrownAwayLine] = []
  /// What the scan left out, and why.
  package var skipped: [SkippedPath] = []

  /// Whether something needs a person: a finding at error level or a note left alone.
  package var needsAttention: Bool {
    !refused.isEmpty || findings.contains { $0.level == .error }
  }

  /// How many files the run changed.
  package var changedCount: Int { written.count + created.count + removed.count }
}

extension WriteReport {
  /// Adds what became of the changes.
  mutating func add(_ outcomes: [WriteOutcome], of changes: [NoteChange]) {
    self.changes += changes
    for (change, outcome) in zip(changes, outcomes) {
      switch outcome {
      case .unchanged: break
      case .written: count(change)
      case .writtenDurabilityUnknown:
        count(change)
        find(.durabilityUnknown, change.path)
      case .changedMeanwhile(let copy):
        leave(change, "another program kept saving it", isNotice: false, copy)
      case .refused(let refusal):
        if case .heldByEditor = refusal {
          find(.notWritten(reason: "\(refusal); the next run writes it", isNotice: true), change.path)
        } else {
          leave(change, "\(refusal)", isNotice: false, nil)
        }
      case .failed(let failure, let copy):
        leave(change, "\(failure)", isNotice: false, copy)
      }
    }
  }

  private mutating func count(_ change: NoteChange) {
    switch change {
    // A note may hold an answered task and then a block; it is counted once.
    case .replace(let path, _, _):
      if carriedOut.count == 0 || !written.contains(path) { written.append(path) }
    case .create(let path, _): created.append(path)
    case .remove(let path, _): removed.append(path)
    }
  }

  private mutating func leave(_ change: NoteChange, _ reason: String, isNotice: Bool, _ copy: NotePath?) {
    refused.append(change.path)
    find(.notWritten(reason: reason, isNotice: isNotice), change.path)
    if let copy { find(.conflictCopy(of: change.path), copy) }
  }

  private mutating func find(_ kind: FindingKind, _ path: NotePath) {
    findings.append(Finding(kind, path: path))
  }
}
