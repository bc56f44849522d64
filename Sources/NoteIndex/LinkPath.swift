import Notes

/// A link's target read as a path.
struct LinkPath {
  enum Start {
    /// From the vault's root: `/a/b`.
    case root
    /// From the note's folder: `./b`, `../b`.
    case folder
    /// Anything else: `a/b`.
    case anywhere
    /// Above the root.
    case outside
  }

  let start: Start
  /// The path from the root, read from where it starts; one that starts anywhere is read from the note's folder.
  let whole: PathSuffix
  /// The path as it is written.
  let suffix: PathSuffix

  /// - Parameter origin: The path of the note in which the link stands.
  init(_ name: String, from origin: NotePath) {
    suffix = PathSuffix(name.utf8)
    if name.hasPrefix("/") {
      (start, whole) = (.root, suffix)
    } else if let path = PathSuffix(suffix, from: origin.folder) {
      (start, whole) = (name.hasPrefix("./") || name.hasPrefix("../") ? .folder : .anywhere, path)
    } else {
      (start, whole) = (.outside, suffix)
    }
  }
}
