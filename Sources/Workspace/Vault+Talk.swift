import NoteIndex
import Notes
import Relations
import Text
import Threads
import VaultFiles

extension Vault {
  /// The lines of notes that speak of something and tell of somebody, newest first.
  ///
  /// Lines that a key was read from, such as `need:: …`, say it in their own way and are left out.
  ///
  /// - Parameters:
  ///   - spellings: Ways of saying it, of which one must stand in the line: Latin letters and katakana as whole words.
  ///   - sources: The notes to look in; nil for all.
  borrowing func talk(
    of spellings: [String], in view: VaultView, among sources: Set<NoteID>? = nil, showsPrivate: Bool
  ) -> [TalkLine] {
    let notes = view.vault.notes
    let searches = spellings.map { BodySearch([$0], limit: .max, showsComments: showsPrivate) }
    let results = Parallel.map(notes.count) { index -> [BodySearch.Line] in
      let note = notes[index].note
      guard !note.isPrivate, !note.hidesItsHeader, note.kind != .me, note.kind != .goal,
        sources?.contains(NoteID(index)) ?? true, let file = try? root.read(note.path)
      else { return [] }
      return Self.lines(searches, spellings, file.bytes, note)
    }
    let found = notes.indices.filter { !results[$0].isEmpty }
    let people = LinePeople(notes, view.people, sources: Set(found.map { NoteID($0) }))
    let lines = found.flatMap { index in
      let id = NoteID(index)
      return results[index].map { line in
        TalkLine(
          people: people.people(ofLine: line.number, in: id), day: people.day(ofLine: line.number, in: id),
          source: id, line: line.number, text: line.text.withoutMarks)
      }
    }
    return lines.filter { !$0.people.isEmpty }.sorted { left, right in
      left.day == right.day
        ? (left.source, left.line) < (right.source, right.line)
        : (left.day?.number ?? .min) > (right.day?.number ?? .min)
    }
  }

  /// The lines of one note in their order, each once.
  private static func lines(
    _ searches: [BodySearch], _ spellings: [String], _ bytes: [UInt8], _ note: Note
  ) -> [BodySearch.Line] {
    var lines: [Int: BodySearch.Line] = [:]
    for (search, spelling) in zip(searches, spellings) {
      for line in search.search(bytes).lines where spelling.stands(in: line.text) {
        lines[line.number] = line
      }
    }
    if lines.isEmpty { return [] }
    for field in note.fields where !field.isInFrontMatter && field.meaning != nil {
      for value in field.values { lines[value.line] = nil }
    }
    return lines.values.sorted { $0.number < $1.number }
  }
}

extension String {
  /// Whether these words stand in a line, and not within a longer one of Latin letters or katakana.
  fileprivate func stands(in line: String) -> Bool {
    guard TermKey(line).holds(TermKey(self)) else { return false }
    guard unicodeScalars.first?.isKatakana == true || unicodeScalars.last?.isKatakana == true else {
      return true
    }
    var rest = line[...]
    while let place = rest.firstRange(of: self) {
      let before = line[..<place.lowerBound].unicodeScalars.last
      let after = line[place.upperBound...].unicodeScalars.first
      if before?.isKatakana != true, after?.isKatakana != true { return true }
      rest = rest[place.upperBound...]
    }
    return false
  }

  /// The line without what makes it an item, a heading, a task or a line of a log, and without comments.
  fileprivate var withoutMarks: String {
    var text = trimmed
    for mark in ["- [ ] ", "- [x] ", "- [/] ", "- [-] ", "- ", "* ", "+ "] where text.hasPrefix(mark) {
      text = text.dropFirst(mark.count)
      break
    }
    text = text.drop { $0 == "#" || $0 == ">" || $0 == " " }
    if let length = DateReading.prefix(of: String(text))?.length {
      let rest = String(decoding: text.utf8.dropFirst(length), as: UTF8.self)
      text = rest.drop { " :：—-".contains($0) }
    }
    while let open = text.firstRange(of: "<!--"), let close = text[open.upperBound...].firstRange(of: "-->") {
      text = text[..<open.lowerBound] + text[close.upperBound...]
    }
    return String(text.trimmed)
  }
}

extension Unicode.Scalar {
  fileprivate var isKatakana: Bool { (0x30A1...0x30FF).contains(value) && value != 0x30FB }
}
