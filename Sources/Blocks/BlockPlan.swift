package import Notes
import Text

/// Computes a note's bytes with its blocks as they should be.
package struct BlockPlan {
  private let bytes: [UInt8]
  private let note: Note
  private let lineEnd: [UInt8]
  private var textEnd = 0
  private var edits: [BlockEdit] = []
  /// The blocks that are written, as they stand by themselves, and their names.
  private var written: [UInt8] = []
  private var writtenNames: [String] = []
  /// Whether nothing around what is written can change how it is read, nor the other way round.
  private var standsAlone = true

  /// What comes of a plan.
  package enum Outcome: Equatable, Sendable {
    case unchanged
    case changed([UInt8])
    /// The note should change but must not be written.
    case refused(FindingKind, line: Int?)
  }

  /// A block that should stand in the note.
  package struct Wanted {
    package let name: BlockName
    package let lines: [String]

    package init(name: BlockName, lines: [String]) {
      self.name = name
      self.lines = lines
    }
  }

  private init(_ bytes: [UInt8], _ note: Note) {
    self.bytes = bytes
    self.note = note
    lineEnd = LineEnd.of(bytes)
    textEnd = endOfText()
  }

  // MARK: Updating

  /// Brings the note's blocks up to date.
  ///
  /// - Parameters:
  ///   - bytes: The note's content, of which `note` was read.
  ///   - added: The blocks that Enishi adds by itself if they are not there; one without lines is not added.
  ///   - overwriting: Whether blocks edited by hand are written anew.
  ///   - lines: The lines of each block that stands in the note; nil leaves the block as it is.
  package static func update(
    _ bytes: [UInt8], _ note: Note, adding added: [Wanted], overwriting: Bool = false,
    lines: (BlockSpan) -> [String]?
  ) -> Outcome {
    var plan = BlockPlan(bytes, note)
    var names: [String] = []
    // A block that was edited and is left as it is keeps the rest of the note from being written too.
    var left: Outcome?
    var missing = added.filter { wanted in
      !wanted.lines.isEmpty && !note.blocks.contains { $0.name == wanted.name.rawValue }
    }
    let moved = plan.blocksBelow(missing, lines)
    for span in note.blocks {
      guard let wanted = lines(span) else {
        if !overwriting, span.known != nil { left = left ?? plan.handEdit(of: span, wanted: []) }
        names.append(span.name)
        continue
      }
      if !overwriting, let edited = plan.handEdit(of: span, wanted: wanted) {
        return edited
      }
      if moved.contains(span) {
        if let name = span.known, !wanted.isEmpty { missing.append(Wanted(name: name, lines: wanted)) }
      } else if plan.rewrite(span, wanted) {
        names.append(span.name)
      }
    }
    missing = BlockName.allCases.flatMap { name in missing.filter { $0.name == name } }
    for wanted in missing where note.openAtEnd == nil { names.append(wanted.name.rawValue) }
    if let open = note.openAtEnd, !missing.isEmpty { return .refused(.openAtEnd(what: open), line: nil) }
    plan.append(missing, insteadOf: moved)
    let outcome = plan.outcome(intended: names)
    if outcome == .unchanged { return outcome }
    return left ?? outcome
  }

  /// Whether the note's blocks are as they should be, as far as can be told without its bytes.
  ///
  /// False where only `update` can tell. The parameters are those of `update`.
  package static func isCurrent(_ note: Note, adding added: [Wanted], lines: (BlockSpan) -> [String]?) -> Bool
  {
    for span in note.blocks {
      guard let wanted = lines(span) else { continue }
      guard !wanted.isEmpty, span.checksum == span.bodyChecksum,
        Checksum.of(wanted.map(\.utf8)) == span.checksum
      else { return false }
    }
    return added.allSatisfy { wanted in
      wanted.lines.isEmpty || note.blocks.contains { $0.name == wanted.name.rawValue }
    }
  }

  /// The refusal of a block whose body says something else than its checksum; nil if it does not.
  private func handEdit(of span: BlockSpan, wanted: [String]) -> Outcome? {
    let body = bytes[span.body]
    let isBlank = body.allSatisfy { $0.isSpace || $0 == UInt8(ascii: ">") }
    guard let checksum = span.checksum else { return isBlank ? nil : edited(span, wanted) }
    return span.checksum(ofBodyIn: bytes) == checksum ? nil : edited(span, wanted)
  }

  private func edited(_ span: BlockSpan, _ wanted: [String]) -> Outcome {
    if span.known == .followUps, span.checksum != nil {
      let faults = HandEdits(span, in: bytes, wanted: wanted).lines
      if let first = faults.first, let last = faults.last {
        let kind = FindingKind.editedBlock(
          name: span.name, lines: first.number...last.number, difference: faults.flatMap(\.difference))
        return .refused(kind, line: first.number)
      }
    }
    let lines = String(decoding: bytes[span.body], as: UTF8.self).split(whereSeparator: \.isNewline)
    let kind = FindingKind.editedBlock(
      name: span.name, lines: span.lines, difference: LineDifference.of(lines.map(String.init), wanted))
    return .refused(kind, line: span.lines.lowerBound)
  }

  /// Plans the rewriting of one block; tells whether a block of its name stands there afterwards.
  private mutating func rewrite(_ span: BlockSpan, _ lines: [String]) -> Bool {
    if lines.isEmpty {
      if span.addedLineEnds != nil {
        remove(span)
        return false
      }
      standsAlone = false
      if span.checksum != nil {
        edits.append(
          BlockEdit(range: span.body.lowerBound..<span.end.upperBound, bytes: span.endMarker(nil, in: bytes)))
      }
      return true
    }
    let checksum = span.checksum(of: lines.map(\.utf8))
    let isWritten = Checksum.of(lines.map(\.utf8)) == Checksum.of(body: bytes[span.body])
    if checksum == span.checksum, isWritten { return true }
    let rest = bodyBytes(lines, prefix: span.prefix) + span.endMarker(checksum, in: bytes)
    edits.append(BlockEdit(range: span.body.lowerBound..<span.end.upperBound, bytes: rest))
    written += bytes[span.start] + rest + lineEnd
    writtenNames.append(span.name)
    // Inside a quote or a list more than the block itself decides.
    if !span.prefix.isEmpty { standsAlone = false }
    return true
  }

  /// The blocks at the end, added once, that belong below one that is missing: they are written anew under it.
  ///
  /// None if one of them is to be left as it is, or if all that is missing belongs below them.
  private func blocksBelow(_ missing: [Wanted], _ lines: (BlockSpan) -> [String]?) -> [BlockSpan] {
    guard let first = missing.compactMap({ BlockName.allCases.firstIndex(of: $0.name) }).min() else {
      return []
    }
    var end = NoteEnding.insertionPoint(bytes)
    var blocks: [BlockSpan] = []
    for (index, span) in note.blocks.enumerated().reversed()
    where span.end.upperBound == end && span.addedLineEnds != nil && span.prefix.isEmpty {
      guard let name = span.known, lines(span) != nil else { return [] }
      guard let rank = BlockName.allCases.firstIndex(of: name), rank > first else { break }
      blocks.insert(span, at: 0)
      end = span.startWithLineEnds(in: bytes, floor: index > 0 ? note.blocks[index - 1].end.upperBound : 0)
    }
    return blocks
  }

  /// Adds blocks at the end, in the place of those that are written anew with them.
  private mutating func append(_ blocks: [Wanted], insteadOf moved: [BlockSpan] = []) {
    guard !blocks.isEmpty else { return }
    let end = NoteEnding.insertionPoint(bytes)
    var place = end
    if let first = moved.first {
      let above = note.blocks.last { $0.end.upperBound <= first.start.lowerBound }
      place = first.startWithLineEnds(in: bytes, floor: above?.end.upperBound ?? 0)
      standsAlone = false
    }
    var added: [UInt8] = []
    var before = bytes[..<place]
    for block in blocks {
      let gap = NoteEnding.lineEndsBefore(before, isFirst: added.isEmpty, lineEnd)
      let checksum = Checksum.of(block.lines.map(\.utf8))
      added += gap
      added += Array("<!-- enishi:\(block.name.rawValue) -->".utf8) + lineEnd
      added += bodyBytes(block.lines, prefix: [])
      added += Array("<!-- /enishi:\(block.name.rawValue) \(checksum) +\(gap.count) -->".utf8) + lineEnd
      before = added[...]
    }
    edits.append(BlockEdit(range: place..<end, bytes: added))
    written += added
    writtenNames += blocks.map(\.name.rawValue)
    if place != bytes.count || !beginsLine(after: bytes, added) { standsAlone = false }
  }

  /// Whether what is added begins a line of its own, and no line end of it belongs to a CR before.
  private func beginsLine(after bytes: [UInt8], _ added: [UInt8]) -> Bool {
    switch bytes.last {
    case nil, UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): false
    default: added.first?.isSpace == true
    }
  }

  private func bodyBytes(_ lines: [String], prefix: [UInt8]) -> [UInt8] {
    var body: [UInt8] = []
    for line in [""] + lines {
      body += line.isEmpty ? Self.withoutTrailingSpaces(prefix) : prefix
      body += Array(line.utf8) + lineEnd
    }
    return body
  }

  private static func withoutTrailingSpaces(_ prefix: [UInt8]) -> [UInt8] {
    Array(prefix.reversed().drop(while: \.isSpace).reversed())
  }

  // MARK: Stripping

  /// Takes every block out of the note.
  package static func strip(_ bytes: [UInt8], _ note: Note, overwriting: Bool = false) -> Outcome {
    var plan = BlockPlan(bytes, note)
    for span in note.blocks {
      if !overwriting {
        if let edited = plan.handEdit(of: span, wanted: []) {
          return edited
        }
        if let row = span.answers(in: bytes).first { return .refused(.answered(row), line: row.lineNumber) }
      }
      plan.remove(span)
    }
    return plan.outcome(intended: [])
  }

  /// Removes a block with its markers and the line ends that Enishi put before it.
  private mutating func remove(_ span: BlockSpan) {
    standsAlone = false
    let floor = edits.last?.range.upperBound ?? 0
    let start = span.startWithLineEnds(in: bytes, floor: floor)
    let isFollowed = span.end.upperBound < textEnd
    let lineIsOpen = start > 0 && bytes[start - 1] != UInt8(ascii: "\n")
    edits.append(
      BlockEdit(
        range: start..<span.end.upperBound, bytes: isFollowed && lineIsOpen && start > floor ? lineEnd : []))
  }

  /// Where the user's text ends: below it stand only blocks and the line ends that Enishi put there.
  private func endOfText() -> Int {
    var end = bytes.count
    for (index, span) in note.blocks.enumerated().reversed() where span.end.upperBound == end {
      end = span.startWithLineEnds(in: bytes, floor: index > 0 ? note.blocks[index - 1].end.upperBound : 0)
    }
    return end
  }

  // MARK: Checking

  /// Applies the edits and reads the result again: it must show exactly the blocks that were intended.
  ///
  /// Where the note is open to text at its end, as its reading has shown, and nothing stands around the blocks, they
  /// are read again by themselves: CommonMark reads a block that begins at the margin without looking above it.
  private func outcome(intended names: [String]) -> Outcome {
    let edited = edits.applied(to: bytes)
    if edited == bytes { return .unchanged }
    if let refusal = note.refusal { return .refused(refusal, line: nil) }
    guard edited.count <= BlockReading.sizeLimit else {
      let limit = BlockReading.sizeLimit >> 20
      let reason = "with its blocks it would be larger than the \(limit) MB that are read"
      return .refused(.notWritten(reason: reason, isNotice: false), line: nil)
    }
    if standsAlone, note.openAtEnd == nil, BlockCheck.read(written).shows(writtenNames) {
      return .changed(edited)
    }
    let check = BlockCheck.read(edited)
    if check.shows(names) { return .changed(edited) }
    if let refusal = check.refusal {
      let reason = "with its blocks it could not be read again: \(refusal)"
      return .refused(.notWritten(reason: reason, isNotice: false), line: nil)
    }
    return .refused(.openAtEnd(what: check.ending ?? "something that swallows what follows"), line: nil)
  }
}

extension HandEdits.Line {
  /// The line with a minus, and with a plus what stood there, each with its place.
  fileprivate var difference: [String] {
    [text.map { "- \(number): \($0)" }, original.map { "+ \(number): \($0)" }].compactMap { $0 }
  }
}

extension FindingKind {
  /// A box was ticked in a list that is to go away, and nothing has come of it yet.
  fileprivate static func answered(_ row: AnsweredRow) -> FindingKind {
    .answeredList(
      row: row.text, reason: "the list would be gone first",
      remedy: "run `enishi index` first, or untick it, or strip with --overwrite")
  }
}
