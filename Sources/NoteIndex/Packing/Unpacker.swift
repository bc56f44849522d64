/// Reads what a `Packer` wrote, in the same order.
///
/// Never traps, whatever the bytes are: what is missing comes out as zero or nothing, and `isDamaged` tells of it.
package struct Unpacker {
  private let bytes: [UInt8]
  private var offset: Int
  /// Whether something was asked for that is not there.
  package private(set) var isDamaged = false

  package init(_ bytes: [UInt8], from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// Whether every byte has been read and made sense.
  package var isWhole: Bool { offset == bytes.count && !isDamaged }

  package mutating func number() -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while offset < bytes.count, shift < UInt(UInt.bitWidth) {
      let byte = bytes[offset]
      offset += 1
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1) }
      shift += 7
    }
    isDamaged = true
    return 0
  }

  package mutating func flag() -> Bool { number() != 0 }

  package mutating func text() -> String {
    String(decoding: bytes[place()], as: UTF8.self)
  }

  package mutating func data() -> [UInt8] {
    Array(bytes[place()])
  }

  package mutating func range() -> Range<Int> {
    let start = number()
    let (end, overflows) = start.addingReportingOverflow(max(0, number()))
    if overflows { isDamaged = true }
    return overflows ? start..<start : start..<end
  }

  package mutating func optional<Value>(_ read: (inout Unpacker) -> Value) -> Value? {
    flag() ? read(&self) : nil
  }

  package mutating func list<Value>(_ read: (inout Unpacker) -> Value) -> [Value] {
    let count = number()
    // Each value takes a byte at least, so that noise cannot ask for all memory.
    guard count >= 0, count <= bytes.count - offset else {
      isDamaged = true
      return []
    }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count {
      if isDamaged { return values }
      values.append(read(&self))
    }
    return values
  }

  package mutating func value<Value: Packable>() -> Value { Value(from: &self) }

  package mutating func list<Value: Packable>() -> [Value] { list { Value(from: &$0) } }

  package mutating func texts() -> [String] { list { $0.text() } }

  package mutating func optionalText() -> String? { optional { $0.text() } }

  package mutating func optionalNumber() -> Int? { optional { $0.number() } }

  package mutating func optional<Value: Packable>() -> Value? { optional { Value(from: &$0) } }

  /// One of several values, by its place among them.
  package mutating func choice<Value>(of values: [Value]) -> Value {
    let place = number()
    if values.indices.contains(place) { return values[place] }
    isDamaged = true
    return values[0]
  }

  /// Says that what was read means nothing.
  package mutating func fail() { isDamaged = true }

  /// Where the next counted bytes stand.
  private mutating func place() -> Range<Int> {
    let count = number()
    guard count >= 0, count <= bytes.count - offset else {
      isDamaged = true
      return offset..<offset
    }
    defer { offset += count }
    return offset..<(offset + count)
  }
}
