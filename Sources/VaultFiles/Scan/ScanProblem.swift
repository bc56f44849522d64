package import Notes

/// Something in the vault that the scan could not take, and the run goes on without.
package struct ScanProblem: Equatable, Sendable {
  package enum Cause: Equatable, Sendable {
    /// A folder that cannot be listed, or a file whose status cannot be read.
    case unreadable(SystemFailure)
    case danglingSymlink
    case absoluteSymlink
    case symlinkLeavesVault

    /// A symlink that leads to itself, or to a folder that it lies in.
    case symlinkLoop

    /// A FIFO, socket or device with the name of a note; it is never opened.
    case notARegularFile

    /// A path longer than the system lets a program name.
    case pathTooLong

    /// It was listed and gone a moment later.
    case vanished
  }

  package let path: NotePath
  package let cause: Cause

  package init(path: NotePath, cause: Cause) {
    self.path = path
    self.cause = cause
  }
}

extension ScanProblem: CustomStringConvertible {
  package var description: String { "\(path): \(cause)" }
}

extension ScanProblem.Cause: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let failure): "cannot be read: \(SystemFailure.words(for: failure.code))"
    case .danglingSymlink: "the symlink points at nothing"
    case .absoluteSymlink: "the symlink is absolute and not followed; make it relative"
    case .symlinkLeavesVault: "the symlink leads out of the vault and is not followed"
    case .symlinkLoop: "the symlink leads back to itself or to a folder that it lies in"
    case .notARegularFile: "has the name of a note and is no file with text"
    case .pathTooLong: "the path is longer than the system can open"
    case .vanished: "vanished during the scan"
    }
  }
}
