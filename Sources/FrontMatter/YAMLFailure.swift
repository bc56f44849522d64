/// Why libyaml stopped.
struct YAMLFailure: Error {
  /// libyaml counts characters, except in bytes that it cannot decode.
  enum Place {
    /// A 0-based code point of the content.
    case character(Int)
    /// A 0-based byte of the content.
    case byte(Int)
  }

  let place: Place
  /// libyaml's context and problem.
  let words: String
}
