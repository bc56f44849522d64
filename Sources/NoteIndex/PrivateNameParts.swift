import Notes
import Text

/// The parts of names by which somebody with a private note may be called: 田中さん is as absent as 田中太郎 (BYTES 29).
struct PrivateNameParts {
  private var keys: Set<PersonKey> = []

  init(_ notes: [Note]) {
    for note in notes where note.isPrivate && note.kind == .person {
      keys.formUnion(NameParts.all(of: note).map { PersonKey($0) })
    }
  }

  /// Whether a name that no note answers to may be that of somebody private.
  func mayMean(_ key: PersonKey) -> Bool { keys.contains(key) }
}
