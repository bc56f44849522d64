import Workspace

/// One line on the screen that says how far a long run has come; nothing at all where that is no screen.
final class ProgressLine {
  private let start = ContinuousClock.now
  private var isShown = false
  private static let patience = Duration.milliseconds(400)

  /// Shows where the run stands, once it has taken long enough to be wondered about.
  func show(_ progress: Progress) {
    guard Terminal.showsProgress, ContinuousClock.now - start > Self.patience else { return }
    isShown = true
    let verb =
      switch progress.stage {
      case .reading: "reading"
      case .writing: "writing"
      }
    Terminal.writeToStandardError("\r\u{1B}[K\(verb) \(progress.done) of \(progress.total) notes …")
  }

  func clear() {
    guard isShown else { return }
    isShown = false
    Terminal.writeToStandardError("\r\u{1B}[K")
  }
}
