/// A table in Markdown whose columns also line up where it is read as text.
struct MarkdownTable {
  enum Alignment {
    case left, right
  }

  let columns: [(title: String, alignment: Alignment)]
  private(set) var rows: [[String]] = []

  init(_ columns: [(title: String, alignment: Alignment)]) {
    self.columns = columns
  }

  mutating func add(_ row: [String]) {
    rows.append(row)
  }

  var text: String {
    let widths = columns.indices.map { column in
      max(3, columns[column].title.count, rows.map { $0[column].count }.max() ?? 0)
    }
    let rule = zip(columns, widths).map { column, width in
      column.alignment == .left
        ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
    }
    return ([columns.map(\.title), rule] + rows).map { line($0, widths) }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = cells.indices.map { column in
      let space = String(repeating: " ", count: widths[column] - cells[column].count)
      return columns[column].alignment == .left ? cells[column] + space : space + cells[column]
    }
    return "| \(padded.joined(separator: " | ")) |\n"
  }
}
