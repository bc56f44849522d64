import Testing

/// A note that a program can choke on, made at any size.
struct BadInput: Sendable, CustomTestStringConvertible {
  let name: String
  /// The name of the finding that says why the note is not written; nil for one that is legal, and merely nasty.
  let finding: String?
  /// Whether blocks stand in it before the first run, which `strip` takes away with the others.
  let holdsBlocks: Bool
  /// The size beyond which it does not get worse; front matter is read up to 64 KiB.
  let largest: Int
  private let make: @Sendable (Int) -> [UInt8]

  /// A note with this text, about `size` bytes long.
  init(
    _ name: String, _ finding: String? = nil, holdsBlocks: Bool = false,
    _ text: @escaping @Sendable (_ size: Int) -> String
  ) {
    self.init(name, finding, holdsBlocks: holdsBlocks, largest: .max, bytes: { Array(text($0).utf8) })
  }

  init(
    _ name: String, _ finding: String? = nil, holdsBlocks: Bool = false, largest: Int = .max,
    bytes: @escaping @Sendable (_ size: Int) -> [UInt8]
  ) {
    self.name = name
    self.finding = finding
    self.holdsBlocks = holdsBlocks
    self.largest = largest
    make = bytes
  }

  /// A note with front matter of these lines, about `size` bytes of them.
  static func header(
    _ name: String, _ finding: String? = nil, _ lines: @escaping @Sendable (_ size: Int) -> String
  ) -> BadInput {
    BadInput(name, finding, largest: 60_000) { Array("---\n\(lines($0))\n---\n# Bad\n[[Ann]]\n".utf8) }
  }

  /// A note of a meeting with this text.
  static func meeting(_ name: String, _ text: @escaping @Sendable (_ size: Int) -> String) -> BadInput {
    BadInput(name) { "---\ntype: meeting\ndate: 2026-11-02\n---\n\(text($0))\n" }
  }

  func bytes(_ size: Int) -> [UInt8] { make(min(size, largest)) }

  var testDescription: String { name }

  static let all =
    nesting + links + inline + html + definitions + lines + lists + tasks + meetings + encodings + headers
    + blocks
}

/// A part over and over, about `size` bytes in all.
func repeated(_ part: String, _ size: Int) -> String {
  String(repeating: part, count: size / part.utf8.count + 1)
}

/// Parts with their numbers in them, about `size` bytes in all if one has `width`.
func numbered(_ size: Int, width: Int, _ part: (Int) -> String) -> String {
  (0...size / width).map(part).joined()
}
