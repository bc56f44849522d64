import Text

/// Counts as bars of text, their labels aligned whatever script they are in.
struct Bars {
  struct Bar {
    let label: String
    let count: Int
  }

  private let bars: [Bar]
  private let labelColumns: Int
  private let barColumns: Int
  private let most: Int

  private static let widestLabel = 28
  private static let screen = 80
  /// What stands beside label and bar: the indent of the page, and the number with the spaces around it.
  private static let margin = 10
  /// A block that takes one column everywhere; most others take two in East Asian fonts.
  private static let block = "▐"

  /// - Parameter width: The columns of the screen; nil where output goes to a file.
  init(_ bars: [Bar], width: Int?) {
    self.bars = bars
    labelColumns = min(bars.map(\.label.displayWidth).max() ?? 0, Self.widestLabel)
    barColumns = max(10, min(width ?? Self.screen, Self.screen) - Self.margin - labelColumns)
    most = bars.map(\.count).max() ?? 0
  }

  /// The lines in their order; without a bar for none.
  var lines: [String] {
    bars.map { bar in
      let length = most <= barColumns ? bar.count : max(bar.count > 0 ? 1 : 0, bar.count * barColumns / most)
      let block = bar.count == 0 ? "" : String(repeating: Self.block, count: length) + " \(bar.count)"
      return block.isEmpty ? bar.label : bar.label.padded(to: labelColumns) + "  " + block
    }
  }
}
