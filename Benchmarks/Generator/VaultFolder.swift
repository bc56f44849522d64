import FoundationEssentials

/// A generated vault on disk, kept from one run to the next.
struct VaultFolder {
  /// The folder that holds the vault, its facts and all its notes in one file.
  let path: String

  var vault: String { "\(path)/vault" }
  /// All notes one after the other, for programs that take one file.
  var concatenation: String { "\(path)/vault.md" }
  private var factsFile: String { "\(path)/vault.json" }

  /// The facts of the vault that lies there, if it is the one that is wanted, whole.
  func facts(noteCount: Int, seed: UInt64) -> VaultFacts? {
    guard let data = try? Data(contentsOf: URL(filePath: factsFile)),
      let facts = try? JSONDecoder().decode(VaultFacts.self, from: data),
      facts.version == VaultGenerator.version, facts.noteCount == noteCount, facts.seed == seed
    else {
      return nil
    }
    return facts
  }

  /// Writes the vault anew; its facts last, as a sign that it is whole.
  func generate(noteCount: Int, seed: UInt64) throws {
    let files = FileManager.default
    if files.fileExists(atPath: path) { try files.removeItem(atPath: path) }
    try files.createDirectory(atPath: vault, withIntermediateDirectories: true)
    let generator = VaultGenerator(noteCount: noteCount, seed: seed)
    var folders: Set<Substring> = []
    var all = Data()
    try generator.notes { notePath, text in
      let folder = notePath[..<(notePath.lastIndex(of: "/") ?? notePath.startIndex)]
      if folders.insert(folder).inserted {
        try files.createDirectory(atPath: "\(vault)/\(folder)", withIntermediateDirectories: true)
      }
      let data = Data(text.utf8)
      try data.write(to: URL(filePath: "\(vault)/\(notePath)"))
      all.append(data)
    }
    try all.write(to: URL(filePath: concatenation))
    let facts = generator.facts(byteCount: all.count)
    try JSONEncoder().encode(facts).write(to: URL(filePath: factsFile))
  }
}
