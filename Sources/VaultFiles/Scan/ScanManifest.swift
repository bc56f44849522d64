package import Notes

/// A whole scan as bytes: as long as nothing in the vault changes, two scans give the same.
///
/// One entry after another in the order of the walk: a tag, the length of the path in two bytes, the path, and for a
/// note the identity of its file. So that an unchanged vault is known by one comparison, and what changed in
/// another by one pass over both.
package struct ScanManifest: Equatable, Sendable {
  /// What an entry stands for.
  enum Tag: UInt8 {
    case note, folder, attachment, link, skipped, problem, leftover
  }

  package private(set) var bytes: [UInt8]

  package init(bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  mutating func append(_ tag: Tag, _ path: NotePath) {
    let length = path.bytes.count
    bytes.append(tag.rawValue)
    bytes.append(UInt8(truncatingIfNeeded: length))
    bytes.append(UInt8(truncatingIfNeeded: length >> 8))
    bytes.append(contentsOf: path.bytes)
  }

  /// Adds a note; one without an identity never compares equal, so that the next run reads it again.
  package mutating func append(note path: NotePath, _ identity: FileIdentity?) {
    append(.note, path)
    for place in 0..<FileIdentity.wordCount {
      let word = identity?.word(place) ?? .max
      unsafe withUnsafeBytes(of: word.littleEndian) { unsafe bytes.append(contentsOf: $0) }
    }
  }

  /// The same manifest with other identities for some notes, by their places among the notes.
  package func replacing(_ identities: [Int: FileIdentity?]) -> ScanManifest {
    if identities.isEmpty { return self }
    var manifest = ScanManifest()
    manifest.bytes.reserveCapacity(bytes.count)
    var place = 0
    var cursor = Cursor(bytes)
    var copied = 0
    while let entry = cursor.next() {
      guard entry.tag == Tag.note.rawValue else { continue }
      if let identity = identities[place] {
        manifest.bytes += bytes[copied..<entry.start]
        manifest.append(note: NotePath(bytes: Array(bytes[entry.path])), identity)
        copied = entry.end
      }
      place += 1
    }
    manifest.bytes += bytes[copied...]
    return manifest
  }

  /// For each of the notes, which must be in order, whether this manifest knows its file in the same state.
  package func knows(_ notes: [ScannedNote]) -> [Bool] {
    var known = [Bool](repeating: false, count: notes.count)
    var cursor = Cursor(bytes)
    var place = 0
    while place < notes.count, let entry = cursor.next() {
      guard entry.tag == Tag.note.rawValue else { continue }
      while place < notes.count,
        notes[place].path.bytes.lexicographicallyPrecedes(bytes[entry.path])
      {
        place += 1
      }
      guard place < notes.count, bytes[entry.path].elementsEqual(notes[place].path.bytes) else { continue }
      known[place] = cursor.holds(notes[place].identity, at: entry.path.upperBound)
      place += 1
    }
    return known
  }

  /// Steps through the entries; bytes that are none end it.
  private struct Cursor {
    struct Entry {
      let tag: UInt8
      let start: Int
      let path: Range<Int>
      let end: Int
    }

    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }

    mutating func next() -> Entry? {
      guard offset + 3 <= bytes.count else { return nil }
      let tag = bytes[offset]
      let start = offset + 3
      let end = start + Int(bytes[offset + 1]) + Int(bytes[offset + 2]) << 8
      let next = tag == Tag.note.rawValue ? end + FileIdentity.wordCount * 8 : end
      guard next <= bytes.count else { return nil }
      defer { offset = next }
      return Entry(tag: tag, start: offset, path: start..<end, end: next)
    }

    func holds(_ identity: FileIdentity, at start: Int) -> Bool {
      (0..<FileIdentity.wordCount).allSatisfy { place in
        let word = (0..<8).reduce(0) { $0 | UInt64(bytes[start + place * 8 + $1]) << UInt64($1 * 8) }
        return word == identity.word(place)
      }
    }
  }
}

extension FileIdentity {
  fileprivate static let wordCount = 5

  fileprivate func word(_ place: Int) -> UInt64 {
    switch place {
    case 0: device
    case 1: inode
    case 2: UInt64(bitPattern: size)
    case 3: UInt64(bitPattern: modified)
    default: UInt64(bitPattern: changed)
    }
  }
}
