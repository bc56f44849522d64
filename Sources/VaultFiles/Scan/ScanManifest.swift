internal import Notes

/// A whole scan as bytes: as long as nothing in the vault changes, two scans give the same.
///
/// One entry after another in the order of the walk: a tag, the length of the path in two bytes, the path, and for a
/// note the state of its file in six words. So that an unchanged vault is known by one comparison, and what changed in
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

  /// 128 bits by which the manifest is known without being read: two scans differ in them unless they are the same.
  package var fingerprint: [UInt8] {
    let halves = [ContentHash(bytes).value, ContentHash(bytes, seed: 0x9E37_79B9_7F4A_7C15).value]
    return halves.flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> UInt64($0 * 8)) } }
  }

  mutating func append(_ tag: Tag, _ path: NotePath) {
    let length = path.bytes.count
    bytes.append(tag.rawValue)
    bytes.append(UInt8(truncatingIfNeeded: length))
    bytes.append(UInt8(truncatingIfNeeded: length >> 8))
    bytes.append(contentsOf: path.bytes)
  }

  mutating func append(note path: NotePath, _ status: FileStatus) {
    append(.note, path)
    for place in 0..<FileIdentity.wordCount { append(status.identity.word(place)) }
    append(status.hardLinks << 16 | UInt64(status.permissions))
  }

  mutating func reserveCapacity(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  mutating func append(_ other: ScanManifest) {
    bytes += other.bytes
  }

  private mutating func append(_ word: UInt64) {
    unsafe withUnsafeBytes(of: word.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  /// The notes, in the order of their paths; read anew from the bytes each time.
  package var notes: [ScannedNote] {
    var notes: [ScannedNote] = []
    var cursor = Cursor(bytes)
    while let entry = cursor.next() {
      if entry.tag == Tag.note.rawValue { notes.append(cursor.note(of: entry)) }
    }
    return notes
  }

  /// The same manifest with other identities for some notes, by their places among the notes.
  ///
  /// One without an identity never compares equal, so that the next run reads the note again.
  package func replacing(_ identities: [Int: FileIdentity?]) -> ScanManifest {
    if identities.isEmpty { return self }
    var manifest = self
    var place = 0
    var cursor = Cursor(bytes)
    while let entry = cursor.next() {
      guard entry.tag == Tag.note.rawValue else { continue }
      if let identity = identities[place] {
        for word in 0..<FileIdentity.wordCount {
          let value = identity?.word(word) ?? .max
          for byte in 0..<8 {
            manifest.bytes[entry.path.upperBound + word * 8 + byte] = UInt8(
              truncatingIfNeeded: value >> UInt64(byte * 8))
          }
        }
      }
      place += 1
    }
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
      let path: Range<Int>
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
      let next = tag == Tag.note.rawValue ? end + (FileIdentity.wordCount + 1) * 8 : end
      guard next <= bytes.count else { return nil }
      defer { offset = next }
      return Entry(tag: tag, path: start..<end)
    }

    func holds(_ identity: FileIdentity, at start: Int) -> Bool {
      (0..<FileIdentity.wordCount).allSatisfy { word(at: start + $0 * 8) == identity.word($0) }
    }

    func note(of entry: Entry) -> ScannedNote {
      let start = entry.path.upperBound
      let rest = word(at: start + FileIdentity.wordCount * 8)
      return ScannedNote(
        path: NotePath(bytes: Array(bytes[entry.path])),
        identity: FileIdentity(
          device: word(at: start), inode: word(at: start + 8), size: Int64(bitPattern: word(at: start + 16)),
          modified: Int64(bitPattern: word(at: start + 24)), changed: Int64(bitPattern: word(at: start + 32))),
        hardLinkCount: rest >> 16, permissions: UInt32(rest & 0xFFFF))
    }

    private func word(at start: Int) -> UInt64 {
      (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64($1 * 8) }
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
