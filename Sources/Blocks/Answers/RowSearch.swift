import NoteIndex
package import Notes
package import Relations

/// Finds the rows that lines of a list of follow-ups tell of, by their words.
package struct RowSearch {
  /// By the words, the places among the rows.
  private var places: [String: Set<Int>] = [:]

  /// The words of a row may depend on the day on which the list was written; lists up to this old are understood.
  package static let patience = 40

  /// - Parameters:
  ///   - texts: The words that are looked for.
  ///   - rows: The rows among which they are.
  ///   - path: The note in which the list stands.
  package init(for texts: Set<String>, among rows: [FollowUp], _ text: BlockText, in path: NotePath) {
    var year: Int?
    for daysAgo in 0...Self.patience {
      let text = text.written(on: text.today - daysAgo)
      let style = text.linked(from: path)
      let isOtherYear = year != text.today.parts.year
      year = text.today.parts.year
      for (place, row) in rows.enumerated() where isOtherYear || row.changesDaily {
        let words = text.row(row, style)
        guard texts.contains(words) else { continue }
        places[words, default: []].insert(place)
      }
    }
  }

  /// The places of the rows that read so, in order.
  package subscript(text: String) -> [Int] { (places[text] ?? []).sorted() }
}
