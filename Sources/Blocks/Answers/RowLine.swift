import Notes
import Text

/// One line of a list of follow-ups, taken apart: the row as Enishi wrote it, and what people and tools put to it.
struct RowLine {
  /// Nil for an open box, and for a line that is no row.
  private(set) var mark: AnswerMark?
  /// The row with its box open, and without day and words.
  private(set) var untouched: [UInt8]
  private(set) var day: CalendarDay?
  /// What stands behind `//`.
  private(set) var words = ""

  private static let open = Array("- [ ] ".utf8)

  /// - Parameters:
  ///   - line: The line without quote signs before it and white space around it.
  ///   - isNotDone: Whether it stands under “Not done”, where an open box has been marked before.
  init(_ line: ArraySlice<UInt8>, isNotDone: Bool) {
    untouched = Array(line)
    guard line.count > Self.open.count, line.prefix(3).elementsEqual(Self.open.prefix(3)),
      line.dropFirst(4).prefix(2).elementsEqual(Self.open.suffix(2))
    else { return }
    let sign = line[line.startIndex + 3]
    mark = AnswerMark(sign)
    guard mark != nil || isNotDone && sign == UInt8(ascii: " ") else { return }
    var row = line.dropFirst(Self.open.count)
    takeDay(from: &row)
    if let place = Self.wordsStart(in: row) {
      words = String(String(decoding: row[(place + 2)...], as: UTF8.self).trimmed)
      row = row[..<place].withoutTrailingSpace
      takeDay(from: &row)
    }
    untouched = Self.open + row
  }

  /// Where the `//` stands that begins a person's words.
  ///
  /// A row of Enishi's holds none: where its own words have one, a backslash stands before it (`Excerpt`).
  private static func wordsStart(in row: ArraySlice<UInt8>) -> Int? {
    let slash = UInt8(ascii: "/")
    return row.indices.dropFirst().dropLast().first { place in
      row[place] == slash && row[place + 1] == slash && (row[place - 1].isSpace || row[place - 1] >= 0x80)
    }
  }

  /// Takes the day off that a task tool wrote at the end: `✅ 2026-11-22`, or `❌` for a box let go.
  private mutating func takeDay(from row: inout ArraySlice<UInt8>) {
    let isoLength = 10
    guard row.count > isoLength,
      let found = CalendarDay(iso: String(decoding: row.suffix(isoLength), as: UTF8.self))
    else { return }
    let rest = row.dropLast(isoLength).withoutTrailingSpace
    for sign in ["✅", "✅\u{FE0F}", "❌", "❌\u{FE0F}"].map({ Array($0.utf8) }) {
      guard rest.count > sign.count, rest.suffix(sign.count).elementsEqual(sign) else { continue }
      day = day ?? found
      row = rest.dropLast(sign.count).withoutTrailingSpace
      return
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var withoutTrailingSpace: Self {
    var text = self
    while true {
      if let last = text.last, last.isSpace {
        text.removeLast()
      } else if text.count >= 3, text.suffix(3).elementsEqual("\u{3000}".utf8) {
        text.removeLast(3)
      } else {
        return text
      }
    }
  }
}
