/// How a scalar is written in the file.
package enum ScalarStyle: Equatable, Sendable {
  /// Without quotes.
  case plain
  /// Between `'` signs.
  case singleQuoted
  /// Between `"` signs.
  case doubleQuoted
  /// As indented lines after `|` or `>`.
  case block
}
