extension Header {
  /// One key of the top level and its value.
  package struct Entry: Equatable, Sendable {
    /// The key as text; a key that is itself a list or map gives its source text.
    package let key: String
    /// The bytes of the key in the file, quotes included.
    package let keyRange: Range<Int>
    /// The 1-based line in the file on which the key starts.
    package let line: Int
    /// What stands after the colon.
    package let value: YAMLValue

    package init(key: String, keyRange: Range<Int>, line: Int, value: YAMLValue) {
      self.key = key
      self.keyRange = keyRange
      self.line = line
      self.value = value
    }
  }
}
