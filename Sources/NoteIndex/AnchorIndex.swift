import Notes
import Text

/// Answers whether a note has the heading or block that a link names after `#`.
struct AnchorIndex {
  private let notes: [Note]
  /// The anchors of the notes that have been asked for.
  private var known: [NoteID: Set<ComparisonKey>] = [:]

  init(_ notes: [Note]) {
    self.notes = notes
  }

  /// Whether the note has a heading of these words, told as they are or as GitHub's slug, or a block `^name`.
  ///
  /// Of `A#B` the last part counts. An empty anchor is the note itself.
  mutating func has(_ anchor: String, in id: NoteID) -> Bool {
    let last = anchor.split(separator: "#").last ?? ""
    if last.isEmpty || notes[id.index].refusal != nil { return true }
    return anchors(of: id).contains(Self.key(last))
  }

  private mutating func anchors(of id: NoteID) -> Set<ComparisonKey> {
    if let found = known[id] { return found }
    let note = notes[id.index]
    let anchors = Set(note.headings.map { Self.key($0.text) } + note.blockNames.map { Self.key("^\($0)") })
    known[id] = anchors
    return anchors
  }

  /// Letters, digits and the sign of a block: what a slug and the words it was made from have in common.
  private static func key(_ text: some StringProtocol) -> ComparisonKey {
    var letters = ""
    for character in text where character.isLetter || character.isNumber || character == "^" {
      letters.append(character)
    }
    return ComparisonKey(letters)
  }
}
