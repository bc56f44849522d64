/// One line of the table: a work, what it is told beside, and how many times that it may take.
struct Comparison: Equatable {
  enum Basis: Equatable {
    case yardstick(Yardstick)
    /// Enishi itself, when nothing changed.
    case unchanged

    var label: String {
      switch self {
      case .yardstick(let yardstick): yardstick.label
      case .unchanged: "`index`, nothing changed"
      }
    }
  }

  let work: Work
  let basis: Basis
  let target: Double?

  /// The lines of the table for a size.
  ///
  /// Sizes without a name have no targets.
  static func all(for size: VaultSize) -> [Comparison] {
    func target(_ small: Double, _ middle: Double, _ large: Double) -> Double? {
      switch size.label {
      case "1k": small
      case "10k": middle
      case "100k": large
      default: nil
      }
    }
    let byGit = Basis.yardstick(.gitStatus)
    return [
      Comparison(work: .unchanged, basis: byGit, target: target(1.5, 1.3, 1.2)),
      Comparison(work: .changed, basis: byGit, target: target(2.5, 1.6, 1.3)),
      Comparison(work: .dryRun, basis: .yardstick(.ripgrep), target: target(5, 5, 5.5)),
      Comparison(work: .dryRun, basis: .yardstick(.cmark), target: nil),
      Comparison(work: .first, basis: .yardstick(.copy), target: target(4, 3, 3)),
      Comparison(work: .due, basis: .unchanged, target: target(1.1, 1.1, 1.1)),
      Comparison(work: .backlinks, basis: .unchanged, target: target(1.1, 1.1, 1.1)),
      Comparison(work: .show, basis: .unchanged, target: target(1.1, 1.1, 1.1)),
      Comparison(work: .check, basis: .unchanged, target: nil),
      Comparison(work: .version, basis: .yardstick(.gitVersion), target: 2),
    ]
  }

  /// How many bytes of memory the first index may take at most.
  static func memoryTarget(for size: VaultSize) -> Double? {
    switch size.label {
    case "1k": 40e6
    case "10k": 80e6
    case "100k": 250e6
    default: nil
    }
  }

  /// How many times longer a work may take where there are ten times as many notes.
  static let growthTarget = 11.0
}
