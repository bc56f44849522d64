/// One value of a header, with its place in the file.
///
/// The source text of any value is `bytes[value.range]`: callers need it where YAML reads something else than
/// people meant, such as the nested list in `people: [[Ann]]` or the map in `title: {{title}}`.
package struct YAMLValue: Equatable, Sendable {
  /// What a value holds.
  package enum Content: Equatable, Sendable {
    /// Nothing is written where a value could stand.
    case empty
    /// Text with quotes, escapes and line folding resolved, and never typed.
    case scalar(String, ScalarStyle)
    /// A list, in block or flow style.
    case sequence([YAMLValue])
    /// A map in file order, duplicates kept.
    case mapping([Pair])
  }

  /// A key of a nested map and its value; any value can be a key.
  package struct Pair: Equatable, Sendable {
    package let key: YAMLValue
    package let value: YAMLValue

    package init(key: YAMLValue, value: YAMLValue) {
      self.key = key
      self.value = value
    }
  }

  package let content: Content

  /// The bytes of the value in the file, quotes, brackets and the sign of a block included.
  ///
  /// White space, line ends and comments after the value are left out. An empty value has an empty range right
  /// after its colon or dash, or after its key where there is no colon. Where `hasProperties` is set, the range
  /// starts at the first property.
  package let range: Range<Int>

  /// The 1-based line in the file on which the range starts.
  package let line: Int

  /// Whether an anchor (`&x`) or a tag (`!t`) stands before the value; both are otherwise ignored.
  package let hasProperties: Bool

  package init(_ content: Content, range: Range<Int>, line: Int, hasProperties: Bool = false) {
    self.content = content
    self.range = range
    self.line = line
    self.hasProperties = hasProperties
  }
}
