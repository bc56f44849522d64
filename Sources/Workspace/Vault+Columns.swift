package import Notes
import VaultFiles

extension Vault {
  /// For each finding its 1-based column counted in code points; nil where it has none or where it cannot be told.
  ///
  /// Findings count bytes. The line is read again, so a note that changed meanwhile costs the column.
  ///
  /// - Parameter findings: In their order, so that each note is read once.
  package borrowing func codePointColumns(of findings: [Finding]) -> [Int?] {
    var columns: [Int?] = []
    var path: NotePath?
    var lines = LineCursor([])
    for finding in findings {
      guard let line = finding.line, let column = finding.column else {
        columns.append(nil)
        continue
      }
      if path != finding.path {
        path = finding.path
        lines = LineCursor((try? root.read(finding.path))?.bytes ?? [])
      }
      columns.append(lines.codePointColumn(ofByte: column, inLine: line))
    }
    return columns
  }
}
