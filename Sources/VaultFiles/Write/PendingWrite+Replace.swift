internal import Notes

extension PendingWrite {
  /// Swaps the temporary file with the note and makes sure that the file which comes out is the one that was read.
  ///
  /// A check before the swap cannot be enough: an editor may save between the two. The swap loses nothing, since
  /// whatever stood there comes out whole under the temporary name.
  func replace(_ old: ReadNote, by new: [UInt8]) -> WriteOutcome {
    do throws(SystemFailure) {
      guard try isAsRead(old.identity) else {
        discardTemporary()
        return .changedMeanwhile()
      }
      try calls.exchange(temporary, name, in: folder.descriptor)
    } catch {
      if error.call == .exchange, error.isUnsupported { return replaceByRename(old) }
      discardTemporary()
      return error.call == .exchange && error.isMissing ? .changedMeanwhile() : .failed(error)
    }
    switch content(of: temporary, is: old.bytes, in: old.identity) {
    case .expected:
      // If this fails, the next run knows the old content by its hash and removes it.
      try? calls.unlink(temporary, in: folder.descriptor)
      return .written
    case .other: return giveBack(new, because: nil)
    case .unreadable(let failure): return giveBack(new, because: failure)
    }
  }

  /// Puts the file that came out back into its place.
  ///
  /// The editor may save once more at any point here. Then its last save keeps the note's name, and the one before
  /// is kept as a copy.
  private func giveBack(_ new: [UInt8], because failure: SystemFailure?) -> WriteOutcome {
    let outcome = failure.map { WriteOutcome.failed($0) } ?? .changedMeanwhile()
    do throws(SystemFailure) {
      let status = try calls.status(of: name, in: folder.descriptor)
      guard let own, status.identity.isSameContent(as: own) else {
        return .changedMeanwhile(keptCopy: keepTemporary())
      }
      try calls.exchange(temporary, name, in: folder.descriptor)
    } catch {
      // The editor took our file away, to write its own: the name is free.
      if error.isMissing, (try? calls.renameNoReplace(temporary, to: name, in: folder.descriptor)) != nil {
        return outcome
      }
      return .failed(error, keptCopy: keepTemporary())
    }
    guard let own else { return outcome }
    switch content(of: temporary, is: new, in: own) {
    case .expected:
      try? calls.unlink(temporary, in: folder.descriptor)
      return outcome
    case .other: return .changedMeanwhile(keptCopy: keepTemporary())
    // Left where it is: the next run can read it again and judge.
    case .unreadable: return outcome
    }
  }

  /// Replaces where the file system cannot swap: compares the bytes, then renames over the note.
  ///
  /// A save in the moment between the two is lost; nothing better is to be had there.
  private func replaceByRename(_ old: ReadNote) -> WriteOutcome {
    switch content(of: name, is: old.bytes, in: old.identity) {
    case .expected: break
    case .other:
      discardTemporary()
      return .changedMeanwhile()
    case .unreadable(let failure):
      discardTemporary()
      return failure.isMissing ? .changedMeanwhile() : .failed(failure)
    }
    do throws(SystemFailure) {
      try calls.rename(temporary, to: name, in: folder.descriptor)
      return .written
    } catch {
      discardTemporary()
      return .failed(error)
    }
  }
}
