package import Notes

/// What became of one change.
package enum WriteOutcome: Equatable, Sendable {
  /// The change is made and on the disk.
  case written

  /// The new bytes are the old ones; the file was not touched.
  case unchanged

  /// The file is no longer what was read: read and compute again.
  ///
  /// `keptCopy` names a file with a version that another program saved in between and that no other file holds.
  case changedMeanwhile(keptCopy: NotePath? = nil)

  /// Enishi may not write this file, and the file is as it was.
  case refused(WriteRefusal)

  /// The system refused. The file holds its old bytes or, if `keptCopy` names a copy of those, the new ones.
  case failed(SystemFailure, keptCopy: NotePath? = nil)

  /// The change is made, and a power failure might still undo it.
  case writtenDurabilityUnknown(SystemFailure)
}

extension WriteOutcome: CustomStringConvertible {
  package var description: String {
    switch self {
    case .written: "written"
    case .unchanged: "unchanged"
    case .changedMeanwhile(nil): "changed by another program meanwhile"
    case .changedMeanwhile(let copy?): "changed by another program meanwhile; its other version is in \(copy)"
    case .refused(let refusal): "not written: \(refusal)"
    case .failed(let failure, nil): "not written: \(failure)"
    case .failed(let failure, let copy?): "\(failure); the version from before is in \(copy)"
    case .writtenDurabilityUnknown(let failure): "written, but perhaps not yet on the disk: \(failure)"
    }
  }
}

extension WriteOutcome {
  /// The outcome of a change that an error stopped before it touched the file.
  init(stoppedBy error: any Error) {
    switch error {
    case let refusal as WriteRefusal: self = .refused(refusal)
    case let failure as SystemFailure: self = .failed(failure)
    default: self = .changedMeanwhile()
    }
  }
}

/// Stops a change whose file is not what was read.
struct ChangedMeanwhile: Error {}
