/// Changes one value of a note's front matter and no other byte (BYTES 11).
///
/// Pure: new bytes come out, or an error and nothing. Every result has been read again and compared with what
/// the note said before.
package enum FrontMatterEdit {
  /// The note with this value at the key that is byte for byte `key`.
  package static func setting(
    _ key: String, to value: String, in bytes: [UInt8]
  ) throws(FrontMatterEditError) -> [UInt8] {
    try setting(key, to: value, in: bytes) { $0.utf8.elementsEqual(key.utf8) }
  }

  /// The note with this value at the first key that `isSame` knows, or at a new key named `key`.
  ///
  /// The value of a found key is replaced within its bytes, in the quotes it has. A new key goes on the last
  /// line before the closing fence, and front matter is made where there is none; both with the line end that
  /// stands next to them in the note. A value that already is `value` gives the same bytes back.
  package static func setting(
    _ key: String, to value: String, in bytes: [UInt8], isSame: (String) -> Bool
  ) throws(FrontMatterEditError) -> [UInt8] {
    switch Header.locate(in: bytes) {
    case .unclosed:
      throw .unclosed
    case .none(let bodyStart):
      let note = EditedNote(bytes: bytes, entries: [], bodyStart: bodyStart)
      return try note.makingHeader(key, value)
    case .found(let bounds):
      let header = Header.read(bytes, bounds)
      if let problem = header.problem { throw .unreadable(problem) }
      let note = EditedNote(bytes: bytes, entries: header.entries, bodyStart: bounds.bodyStart)
      if let index = header.entries.firstIndex(where: { isSame($0.key) }) {
        return try note.replacingValue(at: index, with: value)
      }
      return try note.adding(key, value, before: bounds.closing.lowerBound)
    }
  }
}
