import Text

/// Tells, line by line, in which part of a conflict a merged text stands.
///
/// Text of people may look like a marker; whoever asks must see to it that nothing is lost if it does.
struct ConflictReader {
  /// Nil outside of conflicts.
  private(set) var part: ConflictPart?
  private var size = 0

  /// Reads the next line, its line end included.
  mutating func read(_ line: ArraySlice<UInt8>) {
    guard let sign = line.first, "<|=>".utf8.contains(sign) else { return }
    let run = line.prefix { $0 == sign }.count
    let label = line.dropFirst(run).filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard part == nil || run == size else { return }
    switch (part, sign, String(decoding: label, as: UTF8.self)) {
    case (nil, UInt8(ascii: "<"), " ours"): (part, size) = (.ours, run)
    case (.ours, UInt8(ascii: "|"), " base"): part = .base
    case (.ours, UInt8(ascii: "="), ""), (.base, UInt8(ascii: "="), ""): part = .theirs
    case (.theirs, UInt8(ascii: ">"), " theirs"): part = nil
    default: break
    }
  }
}
