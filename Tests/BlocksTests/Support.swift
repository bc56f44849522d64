import Blocks
import Notes
import TestSupport
import Testing

/// The bytes of a note written as text.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// The note that these bytes are.
func read(_ bytes: [UInt8]) -> Note { NoteReader.read(bytes, at: "note.md") }

/// What comes of adding blocks to a note and of giving lines to those that stand in it.
func update(
  _ text: String, adding added: [String: [String]] = [:], overwriting: Bool = false, lines: [String]? = nil
) -> BlockPlan.Outcome {
  let note = bytes(text)
  let wanted = BlockName.allCases.compactMap { name in
    added[name.rawValue].map { BlockPlan.Wanted(name: name, lines: $0) }
  }
  return BlockPlan.update(note, read(note), adding: wanted, overwriting: overwriting) { _ in lines }
}

func strip(_ text: String, overwriting: Bool = false) -> BlockPlan.Outcome {
  BlockPlan.strip(bytes(text), read(bytes(text)), overwriting: overwriting)
}

/// A block as it is written, its checksum right.
func block(_ lines: [String], name: String = "backlinks", added: Int? = nil, end: String = "\n") -> String {
  let marks = [Checksum.of(lines.map(\.utf8)), added.map { "+\($0)" }].compactMap { $0 }.joined(
    separator: " ")
  return (["<!-- enishi:\(name) -->", ""] + lines + ["<!-- /enishi:\(name) \(marks) -->", ""])
    .joined(separator: end)
}

/// A request for a block.
let request = "<!-- enishi:backlinks -->\n<!-- /enishi:backlinks -->\n"

extension BlockPlan.Outcome {
  /// The text that would be written, or in words why none would be.
  var text: String {
    switch self {
    case .unchanged: "unchanged"
    case .changed(let bytes): String(decoding: bytes, as: UTF8.self)
    case .refused(let kind, let line): "refused: \(kind.name)\(line.map { ", line \($0)" } ?? "")"
    }
  }

  /// The bytes afterwards; nil where the note was refused.
  func result(of original: [UInt8]) -> [UInt8]? {
    switch self {
    case .unchanged: original
    case .changed(let bytes): bytes
    case .refused: nil
    }
  }
}

/// Whether two texts are the same bytes; Swift's `==` calls CRLF in another grouping or NFD equal.
func same(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }
