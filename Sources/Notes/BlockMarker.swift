import Text

/// One marker line of Enishi's, read from its bytes.
struct BlockMarker: Equatable {
  enum Side: Equatable {
    case start([BlockSpan.Parameter])
    case end(checksum: String?, addedLineEnds: Int?)
  }

  let name: String
  let side: Side

  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)
  private static let sign = Array("enishi:".utf8)

  /// Whether the text, white space around it left out, looks like somebody's attempt at a marker.
  static func isLikely(_ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: opening) && text.firstRange(of: sign) != nil
  }

  /// Reads `<!-- enishi:name key=value -->` or `<!-- /enishi:name 0123456789 +1 -->`; nil for anything else.
  init?(_ text: ArraySlice<UInt8>) {
    guard text.starts(with: Self.opening), text.count >= 7, text.suffix(3).elementsEqual(Self.closing) else {
      return nil
    }
    let inner = text.dropFirst(4).dropLast(3).drop(while: \.isSpace)
    let head = inner.prefix { !$0.isSpace }
    if head.starts(with: Self.sign) {
      guard let parameters = BlockSpan.Parameter.all(in: inner[head.endIndex...]) else { return nil }
      self.init(name: head.dropFirst(Self.sign.count), side: .start(parameters))
    } else if head.first == UInt8(ascii: "/"), head.dropFirst().starts(with: Self.sign) {
      var words = inner[head.endIndex...].split(whereSeparator: \.isSpace)
      let checksum = words.first.flatMap(Self.checksum)
      if checksum != nil { words.removeFirst() }
      let added = words.first.flatMap(Self.addedLineEnds)
      if added != nil { words.removeFirst() }
      guard words.isEmpty else { return nil }
      self.init(
        name: head.dropFirst(Self.sign.count + 1), side: .end(checksum: checksum, addedLineEnds: added))
    } else {
      return nil
    }
  }

  private init?(name: ArraySlice<UInt8>, side: Side) {
    guard !name.isEmpty, name.allSatisfy({ $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "-") }) else {
      return nil
    }
    self.name = String(decoding: name, as: UTF8.self)
    self.side = side
  }

  /// Ten hexadecimal digits.
  private static func checksum(_ word: ArraySlice<UInt8>) -> String? {
    guard word.count == 10,
      word.allSatisfy({ $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0.asciiLowercased) })
    else {
      return nil
    }
    return String(decoding: word.map(\.asciiLowercased), as: UTF8.self)
  }

  /// `+` and a number.
  private static func addedLineEnds(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.first == UInt8(ascii: "+") else { return nil }
    guard let count = Int(String(decoding: word.dropFirst(), as: UTF8.self)), count >= 0 else { return nil }
    return count
  }
}
