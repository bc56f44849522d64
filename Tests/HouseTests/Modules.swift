import TestSupport

/// The map of modules as Package.swift draws it, and the imports as the sources write them.
enum Modules {
  /// The rooms from left to right: a module may import what stands to its right.
  static let order = [
    "enishi", "Commands", "Workspace", "VaultFiles", "VersionControl", "Blocks", "NoteIndex", "Relations",
    "Configuration", "Notes", "Phrases", "Markdown", "FrontMatter", "Text", "Threads", "CSystem",
    "CCommonMark", "CYAML", "CSQLite",
    "CUTF8Proc",
  ]

  /// Modules that belong to the system or to packages.
  static let outside: Set<String> = [
    "ArgumentParser", "Darwin", "Dispatch", "FoundationEssentials", "Glibc", "Synchronization",
  ]

  /// Who alone may import each library of C.
  static let owners = [
    "CSystem": "VaultFiles", "CCommonMark": "Markdown", "CYAML": "FrontMatter", "CSQLite": "NoteIndex",
    "CUTF8Proc": "Text",
  ]

  /// Rooms on the hot path, which stay free of Foundation in any form.
  static let withoutFoundation: Set<String> = [
    "Text", "Phrases", "Markdown", "FrontMatter", "Notes", "Relations", "NoteIndex", "Blocks", "VaultFiles",
    "VersionControl", "Configuration",
  ]

  /// All that the benchmarks may import: they measure the program from outside.
  static let forBenchmarks: Set<String> = ["Darwin", "Foundation", "FoundationEssentials", "Glibc"]

  /// The modules that a source file imports.
  static func imports(of file: String) throws -> [String] {
    try Repository.text(file).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count else {
        return nil
      }
      return String(words[place + 1])
    }
  }

  /// The module that a source file belongs to.
  static func module(of file: String) -> String {
    let folders = file.split(separator: "/")
    return String(folders[0] == "Benchmarks" ? folders[0] : folders[1])
  }
}
