/// What is kept beside a generated vault: what it was made from, and which notes the runner works on.
struct VaultFacts: Codable, Equatable {
  /// A person to be named in a meeting's note that does not belong to the popular ones only.
  struct Edit: Codable, Equatable {
    let path: String
    let person: String
  }

  /// There are no more rounds than this, since each edits another note.
  static let editCount = 50

  let version: Int
  let noteCount: Int
  let seed: UInt64
  let byteCount: Int
  /// The title of a person's note who is mentioned more often than nine tenths of all.
  let person: String
  let edits: [Edit]
}
