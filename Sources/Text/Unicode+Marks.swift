import CUTF8Proc

extension Unicode {
  /// Whether more than `limit` combining marks follow one another.
  ///
  /// Putting such a run into its canonical order takes time that grows with its square, here and in the standard
  /// library's comparison of characters. Languages stack fewer than ten.
  ///
  /// - Parameter text: Valid UTF-8.
  package static func hasMarks(inARowBeyond limit: Int, _ text: [UInt8]) -> Bool {
    let span = text.span
    var offset = 0
    var run = 0
    while offset < span.count {
      if run == 0, span[offset] < 0x80 {
        offset = span.endOfASCII(from: offset)
        continue
      }
      let lead = span[offset]
      guard lead >= 0xCC else {
        run = 0
        offset += lead < 0x80 ? 1 : 2
        continue
      }
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      var value = Int32(lead) & (0xFF >> Int32(length + 1))
      for place in (offset + 1)..<min(span.count, offset + length) {
        value = value << 6 | Int32(span[place] & 0x3F)
      }
      run = unsafe utf8proc_get_property(value).pointee.combining_class == 0 ? 0 : run + 1
      if run > limit { return true }
      offset += length
    }
    return false
  }
}

extension Span<UInt8> {
  /// The first offset from `start` on whose byte is beyond ASCII, or the end; looks at eight bytes at once.
  fileprivate func endOfASCII(from start: Int) -> Int {
    unsafe withUnsafeBytes { bytes in
      var offset = start
      while offset + 8 <= bytes.count,
        unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        offset += 8
      }
      while offset < bytes.count, unsafe bytes[offset] < 0x80 { offset += 1 }
      return offset
    }
  }
}
