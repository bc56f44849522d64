#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What must hold for every input.
enum Property {
  /// Ends the process, for libFuzzer to keep the input, where something does not hold.
  static func holds(_ condition: Bool, _ sentence: @autoclosure () -> String) {
    guard !condition else { return }
    fputs("DOES NOT HOLD: \(sentence())\n", unsafe stderr)
    // libFuzzer takes the signal of it for a finding.
    fatalError("a property does not hold")
  }

  /// The bytes as a text in which nothing is hidden.
  static func shown(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self).debugDescription
  }
}
