package import NoteIndex
import Notes
import Text

/// Finds the names of private people in lines that others may read (BYTES 29).
///
/// By look-up, so that a line costs the same however many people are private.
package struct PrivateNames: Sendable {
  /// What the people are called, by each of their names as it is compared.
  private var names: [ComparisonKey: String] = [:]
  /// How long they are in bytes, each length once.
  private var lengths: [Int] = []

  /// A shorter name stands in too many words.
  private static let shortest = 3

  package init(_ vault: ResolvedVault) {
    let people = vault.notes.map(\.note).filter { $0.kind == .person }
    for note in people.filter(\.isPrivate) {
      for name in note.names where name.text.utf8.count >= Self.shortest {
        names[ComparisonKey(name.text)] = note.displayName
      }
    }
    lengths = Set(names.keys.map(\.bytes.count)).sorted()
    if names.isEmpty { return }
    // A name that is part of somebody else's says nothing.
    for name in people.filter({ !$0.isPrivate }).flatMap(\.names) {
      for key in keys(in: name.text) { names[key] = nil }
    }
  }

  /// The private people whom a line names, in its order.
  package func all(in line: String) -> [String] {
    keys(in: line).compactMap { names[$0] }.withoutRepeats
  }

  private func keys(in line: String) -> [ComparisonKey] {
    if names.isEmpty { return [] }
    let bytes = ComparisonKey(line).bytes
    var found: [ComparisonKey] = []
    for start in bytes.indices where bytes.beginsWord(at: start) {
      for length in lengths {
        let end = start + length
        guard end <= bytes.count else { break }
        guard bytes.endsWord(at: end) else { continue }
        let key = ComparisonKey(bytes[start..<end])
        if names[key] != nil { found.append(key) }
      }
    }
    return found
  }
}

extension [UInt8] {
  /// Whether a word may begin at an offset: words of ASCII stand apart, others follow one another.
  fileprivate func beginsWord(at offset: Int) -> Bool {
    if self[offset] & 0xC0 == 0x80 { return false }
    return offset == 0 || !self[offset].isWordByte || !self[offset - 1].isWordByte
  }

  fileprivate func endsWord(at offset: Int) -> Bool {
    if offset == count { return true }
    return self[offset] & 0xC0 != 0x80 && (!self[offset].isWordByte || !self[offset - 1].isWordByte)
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool { isASCIILetter || isDigit }
}
