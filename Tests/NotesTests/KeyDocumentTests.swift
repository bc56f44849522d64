import Notes
import TestSupport
import Testing

@Suite("The keys in docs/format.md")
struct KeyDocumentTests {
  /// The keys of each row of its tables, by the row's first word.
  private func rows() throws -> [(what: String, keys: [String])] {
    try Repository.text("docs/format.md").split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { String($0) }
      guard line.hasPrefix("| "), cells.count == 3, cells[1].hasPrefix(" `") else { return nil }
      let keys = cells[1].matches(of: #/`([^`]+)`/#).map { String($0.1) }
      return (cells[0], keys)
    }
  }

  @Test("All keys of a row mean the same, and no two rows do")
  func rowsAgree() throws {
    var meanings: [Meaning: String] = [:]
    for row in try rows() where KeyTable.standard.meaning(of: row.keys[0]) != nil {
      let meaning = try #require(KeyTable.standard.meaning(of: row.keys[0]))
      for key in row.keys { #expect(KeyTable.standard.meaning(of: key) == meaning, "\(row.what): \(key)") }
      #expect(meanings.updateValue(row.what, forKey: meaning) == nil, "\(row.what)")
    }
    #expect(meanings.count > 30)
  }
}
