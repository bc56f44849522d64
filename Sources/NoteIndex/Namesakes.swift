import Notes
import Text

/// Notes that share one name, arranged so that the nearest of many is found without looking at each.
struct Namesakes: Sendable {
  /// From this many notes on, looking at each for every link would cost more than the arrangement.
  static let many = 16

  /// In the order of their paths.
  let ids: [NoteID]
  /// For each folder, the note right in it with the shortest path.
  private var inFolder: [NotePath: NoteID] = [:]
  /// For each folder, the note anywhere below it with the shortest path.
  private var belowFolder: [NotePath: NoteID] = [:]
  /// The notes by the last two segments of their paths.
  private var byTail: [ComparisonKey: [NoteID]] = [:]

  init(_ ids: [NoteID], in notes: [Note]) {
    self.ids = ids
    for id in ids { add(id, notes[id.index].path, notes) }
  }

  private mutating func add(_ id: NoteID, _ path: NotePath, _ notes: [Note]) {
    var folder = path.folder
    Self.keepShorter(id, path, at: folder, in: &inFolder, notes)
    while true {
      Self.keepShorter(id, path, at: folder, in: &belowFolder, notes)
      if folder.bytes.isEmpty { break }
      folder = folder.folder
    }
    byTail[Self.tail(of: PathSuffix(path.withoutExtension)), default: []].append(id)
  }

  private static func keepShorter(
    _ id: NoteID, _ path: NotePath, at folder: NotePath, in best: inout [NotePath: NoteID], _ notes: [Note]
  ) {
    if let other = best[folder], notes[other.index].path.bytes.count <= path.bytes.count { return }
    best[folder] = id
  }

  /// The note that a link from a note in `folder` means: in the same folder, else below the nearest common one.
  func nearest(to folder: NotePath) -> NoteID {
    if let id = inFolder[folder] { return id }
    var folder = folder
    while true {
      if let id = belowFolder[folder] { return id }
      if folder.bytes.isEmpty { return ids[0] }
      folder = folder.folder
    }
  }

  /// The notes whose path ends with a suffix of two segments or more, and perhaps some others.
  func candidates(endingWith suffix: PathSuffix) -> [NoteID] {
    suffix.segments.count < 2 ? ids : byTail[Self.tail(of: suffix)] ?? []
  }

  private static func tail(of suffix: PathSuffix) -> ComparisonKey {
    ComparisonKey(Array(suffix.last(2).segments.joined(separator: [UInt8(ascii: "/")])))
  }
}
