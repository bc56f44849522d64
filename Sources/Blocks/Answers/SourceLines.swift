import Markdown
import Notes

/// The lines of a note, and which of them stand there once.
struct SourceLines {
  let bytes: [UInt8]
  private let map: LineMap
  /// How often each line stands there.
  private let counts: [ArraySlice<UInt8>: Int]

  /// The lines of tasks that tell on which day they were done.
  let dated: Set<Int>

  init(_ bytes: [UInt8], _ note: Note) {
    dated = Set(note.tasks.lazy.filter { $0.doneOn != nil }.map(\.line))
    self.bytes = bytes
    let map = LineMap(bytes)
    self.map = map
    counts = (1...map.count).reduce(into: [:]) { counts, line in
      counts[bytes[map.content(ofLine: line, in: bytes)], default: 0] += 1
    }
  }

  /// The bytes of a 1-based line without its line end.
  func range(ofLine line: Int) -> Range<Int> { map.content(ofLine: line, in: bytes) }

  /// Whether no other line has the bytes of this one.
  func isUnique(_ line: Int) -> Bool { counts[bytes[range(ofLine: line)]] == 1 }
}
