import Blocks
import NoteIndex
import Notes
import Text
import VaultFiles

/// Looks into the briefs of past meetings, which stay as they are, for what has become private since (BYTES 29).
struct PastBriefs {
  private let contents: VaultContents
  private let files: NoteFiles
  private let days: BriefDays
  private let names: PrivateNames

  init(_ contents: VaultContents, files: NoteFiles) {
    self.contents = contents
    self.files = files
    days = BriefDays(contents.resolved, contents.people)
    names = PrivateNames(contents.resolved)
  }

  /// One finding for each name in each note.
  var findings: [Finding] {
    let vault = contents.resolved
    guard vault.notes.contains(where: \.note.isPrivate) else { return [] }
    var findings: [Finding] = []
    for (index, source) in contents.sources.enumerated() {
      let id = NoteID(index)
      let note = vault[id]
      let past = note.blocks.filter { $0.checksum != nil && days.isPast($0, in: id) }
      guard !past.isEmpty, !note.isPrivate, let source, let file = files.file(at: note.path, source) else {
        continue
      }
      var seen: Set<String> = []
      for span in past {
        let lines = file.bytes[span.body].split(
          separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (offset, line) in lines.enumerated() {
          for name in privateNames(in: line) where seen.insert(name).inserted {
            findings.append(
              Finding(.privateInBrief(name: name), path: note.path, line: span.lines.lowerBound + 1 + offset))
          }
        }
      }
    }
    return findings
  }

  /// The private people whom a line names, and the private notes to which it links.
  private func privateNames(in line: ArraySlice<UInt8>) -> [String] {
    var found = names.all(in: String(decoding: line.filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self))
    var rest = line
    while let open = rest.firstRange(of: "[[".utf8),
      let close = rest[open.upperBound...].firstRange(of: "]]".utf8)
    {
      let inner = rest[open.upperBound..<close.lowerBound].prefix { $0 != UInt8(ascii: "|") }
      let target = String(decoding: inner, as: UTF8.self)
      let linked = contents.resolved.names.notes(matching: target).map { contents.resolved[$0] }
      found += linked.filter(\.isPrivate).map(\.displayName)
      rest = rest[close.upperBound...]
    }
    return found.withoutRepeats
  }
}
