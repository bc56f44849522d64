/// The rule by which a link leads where it leads (FORMAT: "Links").
package enum LinkRule: String, CaseIterable, Sendable {
  // Rule 1
  case sameNote = "same-note"
  case pathFromRoot = "path-from-root"
  case pathFromFolder = "path-from-folder"
  case pathSuffix = "path-suffix"
  // Rule 2, by class
  case fileName = "file-name"
  case name
  case alias
  // Rule 5
  case looseName = "loose-name"
  case file
  case outside
  case none

  /// The number under which FORMAT §3 tells it.
  package var number: Int {
    switch self {
    case .sameNote, .pathFromRoot, .pathFromFolder, .pathSuffix: 1
    case .fileName, .name, .alias: 2
    case .looseName, .file, .outside, .none: 5
    }
  }

  /// The rule of a class of names.
  init(rank: Int) {
    self = [.fileName, .name, .alias][rank]
  }
}
