/// One marker line of Enishi's, read from its bytes.
struct BlockMarker: Equatable {
  enum Side: Equatable {
    case start([BlockSpan.Parameter])
    case end(checksum: String?, addedLineEnds: Int?)
  }

  let name: String
  let side: Side

  /// Whether the text looks like somebody's attempt at a marker.
  static func isLikely(_ text: Substring) -> Bool {
    text.hasPrefix("<!--") && text.contains("enishi:")
  }

  /// Reads `<!-- enishi:name key=value -->` or `<!-- /enishi:name 0123456789 +1 -->`; nil for anything else.
  init?(_ text: Substring) {
    guard text.hasPrefix("<!--"), text.hasSuffix("-->") else { return nil }
    var words = text.dropFirst(4).dropLast(3).split(whereSeparator: \.isWhitespace)
    guard let head = words.first else { return nil }
    words.removeFirst()
    if head.hasPrefix("enishi:") {
      var parameters: [BlockSpan.Parameter] = []
      for word in words {
        guard let parameter = Self.parameter(word) else { return nil }
        parameters.append(parameter)
      }
      self.init(name: head.dropFirst("enishi:".count), side: .start(parameters))
    } else if head.hasPrefix("/enishi:") {
      var checksum: String?
      var added: Int?
      if let word = words.first, word.utf8.count == 10, word.allSatisfy(\.isHexDigit) {
        checksum = word.lowercased()
        words.removeFirst()
      }
      if let word = words.first, word.hasPrefix("+"), let count = Int(word.dropFirst()), count >= 0 {
        added = count
        words.removeFirst()
      }
      guard words.isEmpty else { return nil }
      self.init(name: head.dropFirst("/enishi:".count), side: .end(checksum: checksum, addedLineEnds: added))
    } else {
      return nil
    }
  }

  private init?(name: Substring, side: Side) {
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else {
      return nil
    }
    self.name = String(name)
    self.side = side
  }

  private static func parameter(_ word: Substring) -> BlockSpan.Parameter? {
    guard let mark = word.firstIndex(of: "="), mark != word.startIndex else { return nil }
    return BlockSpan.Parameter(key: String(word[..<mark]), value: String(word[word.index(after: mark)...]))
  }
}
