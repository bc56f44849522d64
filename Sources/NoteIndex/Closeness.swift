/// How near a note is to the place of a link; the lesser is the nearer.
struct Closeness: Comparable {
  let isInSameFolder: Bool
  /// How many folders from the root both paths have in common.
  let sharedFolders: Int
  /// In bytes.
  let pathLength: Int

  static func < (left: Closeness, right: Closeness) -> Bool {
    switch left.difference(from: right) {
    case .sameFolder: left.isInSameFolder
    case .nearestFolder: left.sharedFolders > right.sharedFolders
    case .shortestPath: left.pathLength < right.pathLength
    case .byteOrder: false
    }
  }

  /// What is asked first among the things in which the two differ.
  func difference(from other: Closeness) -> LinkChoice {
    if isInSameFolder != other.isInSameFolder { return .sameFolder }
    if sharedFolders != other.sharedFolders { return .nearestFolder }
    return pathLength != other.pathLength ? .shortestPath : .byteOrder
  }
}
