/// What git answered.
package struct GitAnswer: Equatable, Sendable {
  /// The exit code; 128 and the signal's number where a signal ended it, as a shell counts.
  package let status: Int32
  package let output: [UInt8]
  package let errors: [UInt8]

  /// The output without the line end that closes it.
  package var text: String {
    var bytes = output[...]
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first line of what went wrong.
  var message: String {
    String(decoding: errors.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
