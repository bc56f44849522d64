import CUTF8Proc

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Unicode {
  /// Gives the text in NFC with case folded; bytes that are not UTF-8 come back as they are.
  static func folded(_ text: [UInt8]) -> [UInt8] {
    map(inOrder(text), UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_CASEFOLD.rawValue)
  }

  /// Gives the text in NFKC with case folded; bytes that are not UTF-8 come back as they are.
  static func foldedByMeaning(_ text: [UInt8]) -> [UInt8] {
    let options = UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_CASEFOLD.rawValue
    return map(inOrder(text), UTF8PROC_STABLE.rawValue | options)
  }

  /// Gives text that may hold an iota subscript with its marks in order, and any other as it is.
  ///
  /// Folding makes a letter of that mark, and a letter is not put in order among the marks any more (Unicode, 3.13, D145).
  private static func inOrder(_ text: [UInt8]) -> [UInt8] {
    // The lead bytes of U+0345 and of the Greek letters that hold it.
    text.contains { $0 == 0xCD || $0 == 0xE1 } ? composed(text) : text
  }

  /// Gives the text in NFC; bytes that are not UTF-8 come back as they are.
  package static func composed(_ text: [UInt8]) -> [UInt8] {
    map(text, UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
  }

  private static func map(_ text: [UInt8], _ options: UInt32) -> [UInt8] {
    var mapped: UnsafeMutablePointer<UInt8>?
    let count = unsafe text.withUnsafeBufferPointer { source in
      unsafe utf8proc_map(source.baseAddress, source.count, &mapped, utf8proc_option_t(options))
    }
    guard count >= 0, let mapped = unsafe mapped else { return text }
    defer { unsafe free(mapped) }
    return unsafe Array(UnsafeBufferPointer(start: mapped, count: count))
  }

  /// The columns a code point takes in a terminal: 0, 1 or 2.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7F { return scalar.value < 0x20 ? 0 : 1 }
    return max(0, Int(utf8proc_charwidth(Int32(bitPattern: scalar.value))))
  }
}
