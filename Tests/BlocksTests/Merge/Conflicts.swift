import Testing

/// A merged text taken apart at its conflicts.
struct Conflicts {
  /// The text with our side of every conflict, and with theirs.
  private(set) var ours = ""
  private(set) var theirs = ""
  /// The lines between the markers of each conflict.
  private(set) var sides: [(ours: [String], theirs: [String])] = []

  init(_ text: String) throws {
    var place = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let whole = String(decoding: line, as: UTF8.self)
      let line = whole.hasSuffix("\r") ? String(decoding: whole.utf8.dropLast(), as: UTF8.self) : whole
      switch (place, line) {
      case (0, "<<<<<<< ours"): sides.append(([], []))
      case (1, "======="), (2, ">>>>>>> theirs"): break
      default:
        try #require(!["<<<<<<< ours", ">>>>>>> theirs"].contains(line), "\(text)")
        if place != 2 { ours += whole + "\n" }
        if place != 1 { theirs += whole + "\n" }
        if place == 1 { sides[sides.count - 1].ours.append(line) }
        if place == 2 { sides[sides.count - 1].theirs.append(line) }
        continue
      }
      place = (place + 1) % 3
    }
    try #require(place == 0, "\(text)")
    ours.unicodeScalars.removeLast()
    theirs.unicodeScalars.removeLast()
  }
}
