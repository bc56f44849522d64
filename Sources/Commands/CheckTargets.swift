#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the arguments of `check` name: the vault's folder, or notes.
struct CheckTargets {
  /// The vault's folder, where the first argument is one.
  private(set) var folder: String?
  private(set) var notes: [String]

  init(_ names: [String]) {
    notes = names
    if let first = names.first, Self.kind(of: first) == S_IFDIR {
      folder = first
      notes.removeFirst()
    }
  }

  /// The folder from which the vault is looked for: that of the first note, if it is named by a path.
  var place: String {
    let here = Terminal.currentFolder
    guard let first = notes.first, Self.kind(of: first) != nil, let slash = first.lastIndex(of: "/") else {
      return here
    }
    return first.hasPrefix("/") ? String(first[...slash]) : "\(here)/\(first[..<slash])"
  }

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
