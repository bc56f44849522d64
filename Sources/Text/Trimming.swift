extension StringProtocol {
  /// The text without white space (the ideographic space too) around it.
  ///
  /// Works on bytes, since it is asked of every name and every line; a mark that combines with a space does not keep it.
  package var trimmed: Substring {
    let text = Substring(self)
    let bytes = text.utf8
    var start = bytes.startIndex
    var end = bytes.endIndex
    while let length = bytes[start..<end].leadingSpace { bytes.formIndex(&start, offsetBy: length) }
    while let length = bytes[start..<end].trailingSpace { bytes.formIndex(&end, offsetBy: -length) }
    return text[start..<end]
  }
}

extension Substring.UTF8View {
  /// The length of the white-space character with which the bytes begin; nil if they begin with none.
  fileprivate var leadingSpace: Int? {
    guard let first else { return nil }
    if first < 0x80 { return first.isSpace ? 1 : nil }
    return prefix(3).spaceLength
  }

  /// The length of the white-space character with which the bytes end; nil if they end with none.
  fileprivate var trailingSpace: Int? {
    guard let last else { return nil }
    if last < 0x80 { return last.isSpace ? 1 : nil }
    return suffix(3).spaceLength == 3 ? 3 : suffix(2).spaceLength == 2 ? 2 : nil
  }

  /// The length of a white-space character beyond ASCII that stands at the start; nil if none does.
  private var spaceLength: Int? {
    var bytes = makeIterator()
    switch (bytes.next(), bytes.next(), bytes.next()) {
    case (0xC2, 0x85, _), (0xC2, 0xA0, _): return 2
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, .some(0x80...0x8A)), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return nil
    }
  }
}
