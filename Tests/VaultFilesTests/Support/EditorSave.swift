import Notes
import VaultFiles

/// The ways in which editors save a file.
enum EditorSave: CaseIterable {
  /// Opens the file, empties it and writes.
  case inPlace

  /// Writes another file and renames it over.
  case renameOver

  /// Moves the file aside as a backup, and writes a new one.
  case backup

  /// Removes the file and writes a new one.
  case removeFirst

  func run(in vault: TestVault, _ note: NotePath, _ text: String) {
    switch self {
    case .inPlace: vault.write(note, text)
    case .renameOver:
      vault.write("editor.tmp", text)
      vault.rename("editor.tmp", to: note)
    case .backup:
      vault.rename(note, to: "editor.bak")
      vault.write(note, text)
      vault.remove("editor.bak")
    case .removeFirst:
      vault.remove(note)
      vault.write(note, text)
    }
  }
}
