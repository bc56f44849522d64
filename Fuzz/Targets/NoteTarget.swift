import Markdown
import NoteIndex
import Notes

extension FuzzTarget {
  /// Reading a note: the same each time, all places inside it, and the cache gives it back.
  static let notes = FuzzTarget(
    name: "notes", seeds: { Seeds.notes + Seeds.commonMark },
    pieces: [
      "[[", "]]", "![[", "|", "---\n", "type: person\n", "type: meeting\n", "people: [[Ann]]\n", "- [ ] ",
      "- [x] ", "> ", "## 参加者\n", "attendees:: ", "📅 2026-11-30", "→", "%%", "$$", "```\n", "<!-- ", "-->",
      "[owner:: ", "#waiting", "さん", "\r\n", "[^1]: ", "[r]: /u\n",
    ],
    check: NoteCheck.check)
}

/// What holds for every note.
private enum NoteCheck {
  private static let paths: [NotePath] = [
    "note.md", "People/Ann.md", "Meetings/2026-11-20 Lunch.md", "2026-11-20.md", "Events/Fair.md",
    "Goals/g.md",
    "me.md",
  ]

  @Sendable static func check(_ bytes: [UInt8]) {
    let path = paths[bytes.count % paths.count]
    let note = NoteReader.read(bytes, at: path)
    Property.holds(NoteReader.read(bytes, at: path) == note, "a second reading is the same")
    Property.holds(Note(at: path, packed: note.packed) == note, "the note comes back from the cache")
    checkPlaces(of: note, in: bytes)
    checkBlocks(of: note, in: bytes)
    if let body = try? MarkdownBody.read(bytes) { checkPlaces(of: body, in: bytes) }
  }

  private static func checkPlaces(of note: Note, in bytes: [UInt8]) {
    let lines = 1...(bytes.count { $0 == 0x0A } + 1)
    var places = note.links.map(\.line) + note.tasks.map(\.line) + note.logLines.map(\.line)
    places += note.fields.flatMap(\.values).map(\.line) + note.headings.map(\.line)
    places += (note.participants + note.absentees).map(\.line) + note.findings.compactMap(\.line)
    places += note.contexts.map(\.line) + note.blocks.flatMap { [$0.lines.lowerBound, $0.lines.upperBound] }
    Property.holds(places.allSatisfy(lines.contains), "every line is one of the note")
    Property.holds(note.links.allSatisfy { $0.column >= 1 }, "columns begin with 1")
    let ranges =
      note.tasks.map(\.links) + note.logLines.map(\.links) + note.fields.flatMap(\.values).map(\.links)
    Property.holds(
      ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= note.links.count },
      "ranges of links are in the note's links")
    Property.holds(note.tasks.allSatisfy { !$0.text.isEmpty }, "a task says something")
    Property.holds((note.participants + note.absentees).allSatisfy { !$0.name.isEmpty }, "people have names")
  }

  private static func checkBlocks(of note: Note, in bytes: [UInt8]) {
    var last = 0
    for block in note.blocks {
      Property.holds(
        last <= block.start.lowerBound && block.start.upperBound <= block.body.lowerBound
          && block.body.upperBound <= block.end.lowerBound && block.end.upperBound <= bytes.count,
        "blocks stand one below the other")
      last = block.end.upperBound
    }
    guard note.refusal == nil else { return }
    Property.holds(BlockReading.read(bytes).blocks == note.blocks, "blocks that are read alone are the same")
  }

  private static func checkPlaces(of body: MarkdownBody, in bytes: [UInt8]) {
    var last = 0
    for link in body.wikiLinks {
      let source = bytes[link.range]
      Property.holds(
        source.starts(with: (link.isEmbed ? "![[" : "[[").utf8) && source.suffix(2).elementsEqual("]]".utf8),
        "a link stands in brackets: \(Property.shown(source))")
      Property.holds(!link.inner.isEmpty && !bytes[link.inner].contains(0x0A), "a link is on one line")
      Property.holds(link.range.lowerBound >= last, "links stand one behind the other")
      last = link.range.upperBound
    }
    for comment in body.comments {
      Property.holds(
        bytes[comment].starts(with: "%%".utf8)
          && (bytes[comment].suffix(2).elementsEqual("%%".utf8) || body.openAtEnd == .comment),
        "a comment stands between its signs, or is never closed")
    }
    let lines = LineMap(bytes).count
    let places = body.codeLines + body.htmlBlocks.map(\.lines)
    Property.holds(
      places.allSatisfy { $0.lowerBound >= 1 && $0.upperBound <= lines }, "code and HTML are inside the note")
    Property.holds(body.links.allSatisfy { bytes.indices.contains($0.offset) }, "links are inside the note")
  }
}
