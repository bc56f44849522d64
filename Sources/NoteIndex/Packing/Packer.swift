/// Writes values as bytes, one after another, without names and without gaps.
///
/// Numbers take as few bytes as they need: seven bits a byte, the sign folded into the lowest bit.
package struct Packer {
  package private(set) var bytes: [UInt8] = []

  package init(reservingCapacity capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  package mutating func number(_ value: Int) {
    var rest = UInt(bitPattern: (value << 1) ^ (value >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  package mutating func flag(_ value: Bool) { number(value ? 1 : 0) }

  package mutating func text(_ value: String) {
    var value = value
    value.withUTF8 { text in
      number(text.count)
      unsafe bytes.append(contentsOf: text)
    }
  }

  package mutating func data(_ value: some Collection<UInt8>) {
    number(value.count)
    bytes.append(contentsOf: value)
  }

  package mutating func range(_ value: Range<Int>) {
    number(value.lowerBound)
    number(value.count)
  }

  /// Writes whether there is a value, and then the value.
  package mutating func optional<Value>(_ value: Value?, _ write: (inout Packer, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  /// Writes how many values there are, and then each.
  package mutating func list<Value>(_ values: [Value], _ write: (inout Packer, Value) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  package mutating func value(_ value: some Packable) { value.pack(into: &self) }

  package mutating func list(_ values: [some Packable]) {
    number(values.count)
    for value in values { value.pack(into: &self) }
  }

  package mutating func list(_ texts: [String]) {
    number(texts.count)
    for value in texts { text(value) }
  }

  package mutating func optional(_ value: String?) { optional(value) { $0.text($1) } }

  package mutating func optional(_ value: Int?) { optional(value) { $0.number($1) } }

  package mutating func optional(_ value: (some Packable)?) { optional(value) { $1.pack(into: &$0) } }
}
