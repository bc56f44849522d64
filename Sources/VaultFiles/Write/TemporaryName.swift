internal import Notes

/// The name of a temporary file, which tells a later run what the file may hold.
///
/// A killed run leaves `.enishi-<note>-<old>-<new>`: the first half of the hash of the note's file name, and the
/// hashes of the note's old and new content, or `new` and `gone` where a note is made or removed. So the next run can
/// tell, without knowing what the killed one computed, that nothing is lost with the file (BYTES 4). 51 bytes at
/// most, so that the name fits beside notes with names of any length.
struct TemporaryName: Equatable {
  static let prefix = ".enishi-"
  private static let noOldContent = "new"
  private static let noNewContent = "gone"

  private let note: String

  /// `nil` where the change makes a file.
  let old: ContentHash?

  /// `nil` where the change removes a file.
  let new: ContentHash?

  init(note: FileName, old: [UInt8]?, new: [UInt8]?) {
    self.note = String(ContentHash(note.bytes).hexadecimal.prefix(8))
    self.old = old.map { ContentHash($0) }
    self.new = new.map { ContentHash($0) }
  }

  /// Reads a name back; `nil` if it is none that this type makes.
  init?(_ name: some Collection<UInt8>) {
    let text = String(decoding: name, as: UTF8.self)
    guard text.hasPrefix(Self.prefix) else { return nil }
    let parts = text.dropFirst(Self.prefix.count).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 4, parts[0].count == 8 else { return nil }
    note = String(parts[0])
    old = ContentHash(hexadecimal: parts[1])
    new = ContentHash(hexadecimal: parts[2])
    guard old != nil || parts[1] == Self.noOldContent, new != nil || parts[2] == Self.noNewContent else {
      return nil
    }
  }

  /// Whether a name is one of these; for the scan, which asks it of every name.
  static func isTemporary(_ name: ArraySlice<UInt8>) -> Bool {
    name.first == UInt8(ascii: ".") && name.starts(with: prefix.utf8) && TemporaryName(name) != nil
  }

  /// The name as the `attempt`-th try takes it; the later ones are for a name that a kept leftover has.
  func fileName(attempt: Int) -> FileName {
    let base =
      "\(Self.prefix)\(note)-\(old?.hexadecimal ?? Self.noOldContent)-\(new?.hexadecimal ?? Self.noNewContent)"
    return FileName(attempt == 0 ? base : "\(base)-\(attempt)")
  }
}
