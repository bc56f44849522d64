/// What must hold for every input.
enum Property {
  /// Ends the process, for libFuzzer to keep the input, where something does not hold.
  static func holds(_ condition: Bool, _ sentence: @autoclosure () -> String) {
    guard !condition else { return }
    StandardError.say("DOES NOT HOLD: \(sentence())")
    // libFuzzer takes the signal of it for a finding.
    fatalError("a property does not hold")
  }

  /// The bytes as a text in which nothing is hidden.
  static func shown(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self).debugDescription
  }

  /// Where two texts part, with what stands there in each.
  static func difference(_ left: [UInt8], _ right: [UInt8]) -> String {
    let head = zip(left, right).prefix { $0 == $1 }.count
    let start = max(0, head - 40)
    return "\(shown(left[start...].prefix(80))) and \(shown(right[start...].prefix(80)))"
  }
}
