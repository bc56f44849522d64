package import Notes
import Text

/// The lines of a list of follow-ups that somebody changed other than by answering it.
///
/// What the list was is kept nowhere, only its checksum. So what people do to such lines is undone, one guess after the
/// other, until the checksum fits. Where none fits, the lines are told that Enishi would not have written.
package struct HandEdits {
  /// A line at fault.
  package struct Line: Equatable, Sendable {
    /// The 1-based line where it stands; of one that was taken away, the line before which it stood.
    package let number: Int
    /// What stands there; nil for a line that was taken away.
    package let text: String?
    /// What Enishi wrote there; nil for nothing.
    package let original: String?
    /// Whether it holds an answer all the same.
    package let isAnswer: Bool
  }

  package private(set) var lines: [Line] = []

  /// More guesses than this would cost more than they tell.
  private static let patience = 32

  /// - Parameters:
  ///   - span: A list whose body is not what its checksum says.
  ///   - wanted: The lines of the list as it would be written now.
  package init(_ span: BlockSpan, in bytes: [UInt8], wanted: [String]) {
    let body = bytes[span.body].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let wanted = AnsweredList(wanted.map(\.utf8)).untouched.filter { !$0.isEmpty }
    let items = Self.items(body, firstLine: span.lines.lowerBound + 1, wanted)
    for guess in Self.guesses(items, wanted) where Self.checksum(of: guess) == span.checksum {
      lines = Self.paired(guess.compactMap(\.fault))
      return
    }
    lines = items.compactMap(\.fault)
    if lines.isEmpty { lines = items.filter(\.isStrange).map(\.removed).compactMap(\.fault) }
  }

  // MARK: Lines

  /// A line with what it is taken to have been.
  fileprivate struct Item {
    let number: Int
    /// Nil for a line that is taken to have been there.
    let text: [UInt8]?
    /// The line as Enishi wrote it, if it did.
    var original: [UInt8]?
    let untouched: [UInt8]
    let isAnswer: Bool
    /// Whether it is no line of the list as it would be written now, which it may have been once.
    var isStrange = false

    var removed: Item {
      var item = self
      item.original = nil
      return item
    }

    /// The line as it stands, but for answers.
    var restored: Item {
      var item = self
      item.original = untouched
      return item
    }

    var fault: Line? {
      if text != nil, original == untouched { return nil }
      return Line(
        number: number, text: text.map { String(decoding: $0, as: UTF8.self) },
        original: original.map { String(decoding: $0, as: UTF8.self) }, isAnswer: isAnswer)
    }
  }

  private static func items(
    _ body: [ArraySlice<UInt8>], firstLine: Int, _ wanted: [[UInt8]]
  ) -> [Item] {
    let known = Set(wanted)
    let lengths = Set(wanted.map(\.count)).sorted(by: >)
    var seen: Set<[UInt8]> = []
    var isNotDone = false
    return body.enumerated().compactMap { place, line in
      let core = Checksum.core(of: line)
      if core.isEmpty { return nil }
      if AnsweredList.isNotDone(core) { isNotDone = true }
      var row = RowLine(core, isNotDone: isNotDone)
      let isAnswer = row.mark != nil
      let untouched = row.untouched
      if !isAnswer, let ticked = ticked(core) { row = RowLine(ticked[...], isNotDone: isNotDone) }
      var item = Item(
        number: firstLine + place, text: Array(core), original: row.untouched, untouched: untouched,
        isAnswer: isAnswer)
      let isKnown = known.contains(row.untouched)
      if !isKnown, let length = lengths.first(where: { known.contains(Array(row.untouched.prefix($0))) }) {
        item.original = Array(row.untouched.prefix(length))
      } else {
        item.isStrange = !isKnown
      }
      let isRow = core.first == UInt8(ascii: "-")
      if isRow, let original = item.original, !seen.insert(original).inserted { item.original = nil }
      return item
    }
  }

  /// The row with its box ticked, where the box holds a mark that is no answer.
  private static func ticked(_ row: ArraySlice<UInt8>) -> [UInt8]? {
    let box = Array("- [x] ".utf8)
    guard row.count > box.count, row.prefix(3).elementsEqual(box.prefix(3)),
      row.dropFirst(4).prefix(2).elementsEqual(box.suffix(2)),
      row[row.startIndex + 3] != UInt8(ascii: " ")
    else { return nil }
    return box + row.dropFirst(box.count)
  }

  /// The lines with each that was put in where another was taken away told as one.
  private static func paired(_ lines: [Line]) -> [Line] {
    lines.reduce(into: []) { paired, line in
      guard let last = paired.last, last.text == nil, line.original == nil, last.number == line.number else {
        paired.append(line)
        return
      }
      paired[paired.count - 1] = Line(
        number: line.number, text: line.text, original: last.original, isAnswer: line.isAnswer)
    }
  }

  // MARK: Guesses

  private static func checksum(of items: [Item]) -> String {
    Checksum.of(items.compactMap(\.original))
  }

  /// What the list may have been, the likeliest first: each strange line may have been put in, lines taken out.
  private static func guesses(_ items: [Item], _ wanted: [[UInt8]]) -> some Sequence<[Item]> {
    let strange = items.indices.filter { items[$0].isStrange && items[$0].original != nil }
    let repeated = items.indices.filter { items[$0].original == nil }
    let kept = Set(items.compactMap(\.original))
    let missing = wanted.indices.filter { !kept.contains(wanted[$0]) }
    var changes: [([Item]) -> [Item]] = [{ $0 }]
    changes += strange.prefix(patience).map { place in { $0.removing([place]) } }
    changes.append { $0.removing(strange) }
    changes += missing.prefix(patience).map { place in { $0.adding([place], of: wanted) } }
    changes.append { $0.adding(missing, of: wanted) }
    changes.append { $0.removing(strange).adding(missing, of: wanted) }
    // Two rows may read alike.
    changes.append { items in
      items.indices.map { repeated.contains($0) ? items[$0].restored : items[$0] }
    }
    return changes.lazy.map { $0(items) }
  }
}

extension [HandEdits.Item] {
  fileprivate func removing(_ places: [Int]) -> Self {
    var items = self
    for place in places { items[place] = items[place].removed }
    return items
  }

  /// The list with some of the wanted lines put back, each below the one that stands above it now.
  fileprivate func adding(_ places: [Int], of wanted: [[UInt8]]) -> Self {
    var items = self
    for place in places {
      let above = place == 0 ? nil : items.lastIndex { $0.original == wanted[place - 1] }
      let index = above.map { $0 + 1 } ?? 0
      let number = index < items.count ? items[index].number : (items.last?.number ?? 0) + 1
      items.insert(
        .init(number: number, text: nil, original: wanted[place], untouched: [], isAnswer: false), at: index)
    }
    return items
  }
}
