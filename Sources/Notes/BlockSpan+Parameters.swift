import Text

extension BlockSpan.Parameter {
  /// Reads `key=value key="two words" key=[[Ann Lee]]`; nil if something stands there that is no parameter.
  ///
  /// A value whose quote or link is never closed takes the rest, so that whoever reads it can say what is wrong.
  static func all(in text: ArraySlice<UInt8>) -> [BlockSpan.Parameter]? {
    var rest = text.drop(while: \.isSpace)
    var parameters: [BlockSpan.Parameter] = []
    while !rest.isEmpty {
      let key = rest.prefix { !$0.isSpace && $0 != UInt8(ascii: "=") }
      rest = rest[key.endIndex...]
      guard !key.isEmpty, rest.popFirst() == UInt8(ascii: "=") else { return nil }
      let value = Self.value(&rest)
      parameters.append(
        BlockSpan.Parameter(
          key: String(decoding: key, as: UTF8.self), value: String(decoding: value, as: UTF8.self)))
      rest = rest.drop(while: \.isSpace)
    }
    return parameters
  }

  /// Takes a value off: to the closing quote, which is no part of it; to `]]`; else to white space.
  private static func value(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if rest.first == quote {
      guard let end = rest.dropFirst().firstIndex(of: quote) else { return takeAll(&rest) }
      let value = rest[(rest.startIndex + 1)..<end]
      rest = rest[(end + 1)...]
      return value
    }
    if rest.starts(with: "[[".utf8) {
      guard let end = rest.firstRange(of: "]]".utf8)?.upperBound else { return takeAll(&rest) }
      let value = rest[..<end]
      rest = rest[end...]
      return value
    }
    let value = rest.prefix { !$0.isSpace }
    rest = rest[value.endIndex...]
    return value
  }

  private static let quote = UInt8(ascii: "\"")

  private static func takeAll(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var value = rest
    while let last = value.last, last.isSpace { value.removeLast() }
    rest = rest[rest.endIndex...]
    return value
  }
}
