import Notes

extension Settings {
  /// One of the people who share a vault.
  package struct Owner: Equatable, Sendable {
    /// The name or path of their own note.
    package let note: String
    /// The names by which a line is marked as theirs, without the `@`.
    package let handles: [String]
    /// The folders whose notes are theirs.
    package let folders: [String]
  }

  mutating func takeOwners(_ entry: ConfigurationValue) throws(ConfigurationError) {
    for item in entry.items() {
      var note: String?
      var handles: [String] = []
      var folders: [String] = []
      for pair in try item.pairs("a list of owners, such as {note: Ann, handles: [ann], folders: [Ann]}") {
        switch pair.key {
        case "note": note = try pair.text("the name of a note").unlinked
        case "handles":
          handles = try pair.phrases("a list of names such as ann").map {
            $0.hasPrefix("@") ? String($0.dropFirst()) : $0
          }
        case "folders": folders = try pair.phrases("a list of folders")
        default: throw pair.unknown(among: ["note", "handles", "folders"])
        }
      }
      guard let note, !note.isEmpty else { throw item.wrong("a note for each owner, as in {note: Ann}") }
      owners.append(Owner(note: note, handles: handles, folders: folders))
    }
  }
}
