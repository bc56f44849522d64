#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

extension PendingWrite {
  /// Gives the temporary file the new note's name, unless somebody has it.
  func create() -> WriteOutcome {
    do throws(SystemFailure) {
      try calls.renameNoReplace(temporary, to: name, in: folder.descriptor)
      return .written
    } catch {
      // After link, a failing unlink leaves the note made and a second name that the next run removes.
      if error.call == .unlink { return .written }
      discardTemporary()
      return error.code == EEXIST ? .refused(.nameTaken) : .failed(error)
    }
  }

  /// Moves the file aside, looks whether it is what was read, and only then removes it.
  func remove(_ old: ReadNote) -> WriteOutcome {
    let aside: FileName
    do throws(SystemFailure) {
      guard try isAsRead(old.identity) else { return .changedMeanwhile() }
      aside = try moveAside()
    } catch {
      return error.isMissing ? .changedMeanwhile() : .failed(error)
    }
    let outcome: WriteOutcome
    switch content(of: aside, is: old.bytes, in: old.identity) {
    case .expected:
      // If this fails, the next run knows the old content by its hash and removes it.
      try? calls.unlink(aside, in: folder.descriptor)
      return .written
    case .other: outcome = .changedMeanwhile()
    case .unreadable(let failure): outcome = .failed(failure)
    }
    do throws(SystemFailure) {
      try calls.renameNoReplace(aside, to: name, in: folder.descriptor)
      return outcome
    } catch {
      if error.code == EEXIST { return .changedMeanwhile(keptCopy: keep(aside)) }
      return .failed(error, keptCopy: keep(aside))
    }
  }

  private func moveAside() throws(SystemFailure) -> FileName {
    let names = TemporaryName(note: name, old: change.old?.bytes, new: nil)
    var attempt = 0
    while true {
      let aside = names.fileName(attempt: attempt)
      do throws(SystemFailure) {
        try calls.renameNoReplace(name, to: aside, in: folder.descriptor)
        return aside
      } catch {
        attempt += 1
        guard error.code == EEXIST, attempt < Self.mostAttempts else { throw error }
      }
    }
  }
}
