import Notes
import VaultFiles

/// Shows a change as `diff -u` does.
enum UnifiedDiff {
  private static let contextLines = 3
  /// Between more lines than this no shortest script is sought: one hunk shows both sides whole.
  private static let searchLimit = 2000

  static func lines(of change: NoteChange) -> [String] {
    let path = "\(change.path)"
    switch change {
    case .replace(_, let old, let new): return lines(old.bytes, new, "a/\(path)", "b/\(path)")
    case .create(_, let new): return lines([], new, "/dev/null", "b/\(path)")
    case .remove(_, let old): return lines(old.bytes, [], "a/\(path)", "/dev/null")
    }
  }

  private static func lines(_ old: [UInt8], _ new: [UInt8], _ oldName: String, _ newName: String) -> [String]
  {
    ["--- \(oldName)", "+++ \(newName)"] + hunks(script(split(old), split(new)))
  }

  /// One line of the script: kept, removed or added.
  private struct Step {
    let sign: Character
    let text: String
  }

  private static func script(_ old: [String], _ new: [String]) -> [Step] {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    let oldMiddle = Array(old[head..<(old.count - tail)])
    let newMiddle = Array(new[head..<(new.count - tail)])
    return old[..<head].map { Step(sign: " ", text: $0) } + middle(oldMiddle, newMiddle)
      + old[(old.count - tail)...].map { Step(sign: " ", text: $0) }
  }

  private static func middle(_ old: [String], _ new: [String]) -> [Step] {
    guard !old.isEmpty, !new.isEmpty, old.count + new.count <= searchLimit else {
      return old.map { Step(sign: "-", text: $0) } + new.map { Step(sign: "+", text: $0) }
    }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var steps: [Step] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if removed.contains(oldIndex) {
        steps.append(Step(sign: "-", text: old[oldIndex]))
        oldIndex += 1
      } else if inserted.contains(newIndex) {
        steps.append(Step(sign: "+", text: new[newIndex]))
        newIndex += 1
      } else {
        steps.append(Step(sign: " ", text: old[oldIndex]))
        oldIndex += 1
        newIndex += 1
      }
    }
    return steps
  }

  /// The script cut into hunks: changes with a few lines around them.
  private static func hunks(_ steps: [Step]) -> [String] {
    let changed = steps.indices.filter { steps[$0].sign != " " }
    var ranges: [Range<Int>] = []
    for index in changed {
      let range = max(0, index - contextLines)..<min(steps.count, index + contextLines + 1)
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    var lines: [String] = []
    var (oldLine, newLine, place) = (0, 0, 0)
    for range in ranges {
      oldLine += range.lowerBound - place
      newLine += range.lowerBound - place
      let hunk = steps[range]
      let oldCount = hunk.count { $0.sign != "+" }
      let newCount = hunk.count { $0.sign != "-" }
      lines.append("@@ -\(position(oldLine, oldCount)) +\(position(newLine, newCount)) @@")
      lines += hunk.map { "\($0.sign)\($0.text)" }
      oldLine += oldCount
      newLine += newCount
      place = range.upperBound
    }
    return lines
  }

  private static func position(_ linesBefore: Int, _ count: Int) -> String {
    count == 0 ? "\(linesBefore),0" : "\(linesBefore + 1),\(count)"
  }

  private static func split(_ bytes: [UInt8]) -> [String] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
