extension Header {
  /// Why a header could not be read as YAML, and where.
  package struct Problem: Error, Equatable, Sendable {
    /// What is wrong, for callers that choose a finding by it.
    package enum Kind: Equatable, Sendable {
      /// libyaml refuses the text: a syntax error, a control character, or bytes that are not UTF-8.
      case brokenYAML
      /// An alias such as `*x`; aliases are refused, so that no header grows when read.
      case alias
      /// More than `Limits.contentBytes` between the fences.
      case tooLarge
      /// Lists or maps nested deeper than `Limits.depth`.
      case tooDeep
      /// More than `Limits.events` keys, values and brackets.
      case tooManyParts
      /// The top level is a list or a scalar.
      case notAMapping
      /// A line such as `--- text` starts a second YAML document.
      case severalDocuments
    }

    package let kind: Kind
    /// The 1-based line in the file.
    package let line: Int
    /// The 1-based column in bytes.
    package let column: Int
    /// A lower-case sentence: libyaml's own words for `brokenYAML`.
    package let words: String

    package init(kind: Kind, line: Int, column: Int, words: String) {
      self.kind = kind
      self.line = line
      self.column = column
      self.words = words
    }
  }
}

extension Header.Problem: CustomStringConvertible {
  /// The problem as `line:column: words`.
  package var description: String { "\(line):\(column): \(words)" }
}
