/// The tables of a run, in Markdown.
struct Report {
  let size: VaultSize
  let measurements: Measurements
  /// The measurements of the size that is a tenth of this one, if there are any.
  var smaller: Measurements?
  /// Programs that are not installed.
  var missing: [String] = []

  var text: String {
    var parts = [ratios.text]
    if !missing.isEmpty {
      parts.append("Not installed, and therefore left out: \(missing.joined(separator: ", ")).\n")
    }
    parts.append(yardsticks.text)
    if let smaller, let other = size.smaller { parts.append(growth(smaller, from: other).text) }
    return parts.joined(separator: "\n")
  }

  /// Each work beside what it is compared with, and the peak memory.
  private var ratios: MarkdownTable {
    var table = MarkdownTable([
      ("work", .left), ("median", .right), ("processor", .right), ("beside", .left), ("ratio", .right),
      ("target", .right), ("", .left),
    ])
    for comparison in Comparison.all(for: size) {
      guard let ratio = measurements.ratio(comparison) else { continue }
      let usages = measurements[comparison.work]
      table.add(
        [comparison.work.label] + Self.times(usages)
          + [comparison.basis.label, Figures.ratio(ratio)]
          + Self.judged(ratio, comparison.target, Figures.ratio))
    }
    if let peak = Self.peak(measurements[.first as Work]) {
      table.add(
        ["peak memory, first `index`", "", "", "", Figures.megabytes(peak)]
          + Self.judged(peak, Comparison.memoryTarget(for: size), Figures.megabytes))
    }
    return table
  }

  /// What the others took.
  private var yardsticks: MarkdownTable {
    var table = MarkdownTable([
      ("yardstick", .left), ("median", .right), ("processor", .right), ("what it does", .left),
    ])
    for yardstick in Yardstick.allCases where !measurements[yardstick].isEmpty {
      table.add([yardstick.label] + Self.times(measurements[yardstick]) + [yardstick.meaning])
    }
    return table
  }

  /// How many times longer each work takes than with a tenth of the notes.
  private func growth(_ smaller: Measurements, from other: VaultSize) -> MarkdownTable {
    var table = MarkdownTable([
      ("from \(other.label) to \(size.label)", .left), ("grows", .right), ("target", .right), ("", .left),
    ])
    for work in Work.allCases where work != .version {
      guard let now = Self.median(measurements[work], \.seconds),
        let before = Self.median(smaller[work], \.seconds), before > 0
      else {
        continue
      }
      table.add(
        [work.label, Figures.ratio(now / before)]
          + Self.judged(now / before, Comparison.growthTarget, Figures.ratio))
    }
    return table
  }

  private static func judged(_ value: Double, _ target: Double?, _ figure: (Double) -> String) -> [String] {
    guard let target else { return ["–", ""] }
    return ["≤ \(figure(target))", value <= target ? "met" : "missed"]
  }

  private static func times(_ usages: [ChildUsage]) -> [String] {
    [\ChildUsage.seconds, \ChildUsage.processorSeconds].map { path in
      median(usages, path).map(Figures.seconds) ?? "–"
    }
  }

  private static func peak(_ usages: [ChildUsage]) -> Double? {
    Statistics.median(usages.map { Double($0.peakBytes) })
  }

  private static func median(_ usages: [ChildUsage], _ path: KeyPath<ChildUsage, Double>) -> Double? {
    Statistics.median(usages.map { $0[keyPath: path] })
  }
}
