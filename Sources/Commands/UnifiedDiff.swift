import Notes
import VaultFiles

/// Shows a change as `diff -u` does.
enum UnifiedDiff {
  private static let contextLines = 3

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
    let (old, new) = (split(old), split(new))
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    // Only blocks differ, so that one hunk from the first to the last difference says it all.
    let start = max(0, head - contextLines)
    let oldEnd = min(old.count, old.count - tail + contextLines)
    let newEnd = min(new.count, new.count - tail + contextLines)
    let hunk = "@@ -\(range(start, oldEnd)) +\(range(start, newEnd)) @@"
    return ["--- \(oldName)", "+++ \(newName)", hunk]
      + old[start..<head].map { " \($0)" }
      + old[head..<(old.count - tail)].map { "-\($0)" }
      + new[head..<(new.count - tail)].map { "+\($0)" }
      + old[(old.count - tail)..<oldEnd].map { " \($0)" }
  }

  private static func range(_ start: Int, _ end: Int) -> String {
    start == end ? "\(start),0" : "\(start + 1),\(end - start)"
  }

  private static func split(_ bytes: [UInt8]) -> [String] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
