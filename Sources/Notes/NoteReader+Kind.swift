import Markdown
import Text

extension NoteReader {
  /// Whether the note says by key, tag or folder that it is about a person.
  var hasPersonMark: Bool { declaredKind == .person }

  /// Decides what the note is about: the first that answers (FORMAT: "Front matter").
  mutating func readKind() {
    note.isPrivate = note.value(.isPrivate).map { $0.text.isYes } ?? false
    note.blockChoice = blockChoice
    if let kind = declaredKind {
      note.kind = kind
    } else if note.value(.date) != nil, note.fields.contains(where: { $0.meaning == .people }) {
      note.kind = .meeting
    } else if isDateAlone(stemName.text) || isDaily {
      note.kind = .journal
    }
  }

  private var isDaily: Bool { !rules.dailyFolders.isEmpty && rules.dailyFolders.contains(note.path.folder) }

  /// Gathers the tags, those of the front matter first.
  mutating func readTags() {
    var seen: Set<String> = []
    let header = note.values(.tags).flatMap { value in
      value.text.split { $0 == " " || $0 == "," || $0 == "、" }.map { String($0.drop { $0 == "#" }) }
    }
    let text = body.tags.map { String(decoding: bytes[$0], as: UTF8.self) }
    note.tags = (header + text).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// The kind by its type key, a tag or a folder.
  private var declaredKind: NoteKind? {
    for value in note.values(.type) {
      if let kind = NoteKind(word: value.text.unlinked) { return kind }
    }
    for tag in note.tags {
      if let kind = NoteKind(word: tag) { return kind }
    }
    return rules.folderKind(of: note.path)
  }

  private var blockChoice: BlockChoice {
    guard let field = note.fields(.blocks).first, let first = field.values.first else { return .standard }
    if field.values.count == 1 {
      let word = first.text.lowercased()
      if ["off", "no", "false", "none"].contains(word) { return .off }
      if word.isEmpty || word.isYes { return .standard }
    }
    return .only(field.values.flatMap { $0.text.split { $0 == "," || $0 == " " }.map(String.init) })
  }

  // MARK: The day

  /// The date key of a note that is not about a person, else the date in its file name.
  mutating func readDay() {
    note.day = DateReading.firstDay(in: stemName.text)
    guard note.kind != .person, let value = note.value(.date) else { return }
    if case .day(let day)? = DateReading(value.text) { note.day = day }
  }

  /// Whether a file name is a date, or a date and a weekday.
  private func isDateAlone(_ stem: String) -> Bool {
    guard let (reading, length) = DateReading.prefix(of: stem), reading.day != nil else { return false }
    let rest = String(decoding: Array(stem.utf8)[length...], as: UTF8.self).lowercased()
    let word = rest.filter { !" -_(),（）.".contains($0) }
    return word.isEmpty || Weekday.isName(word)
  }
}

extension DateReading {
  /// The first whole date in a file name: `YYYY-MM-DD`, `YYYYMMDD` or `YYYY年M月D日`.
  ///
  /// A longer or shorter run of digits begins none: `202603221830` is no number of milliseconds.
  static func firstDay(in name: String) -> CalendarDay? {
    let bytes = Array(name.utf8)
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset].isDigit else {
        offset += 1
        continue
      }
      let digits = bytes[offset...].prefix { $0.isDigit }.count
      if digits == 4 || digits == 8 {
        let rest = String(decoding: bytes[offset...], as: UTF8.self)
        if case .day(let day)? = prefix(of: rest)?.reading { return day }
      }
      while offset < bytes.count, bytes[offset].isDigit { offset += 1 }
    }
    return nil
  }
}

extension StringProtocol {
  /// Whether a yes-or-no value says yes.
  package var isYes: Bool {
    ["true", "yes", "on", "y", "1", "はい"].contains(lowercased())
  }

  /// The name inside `[[folder/name|label]]`; other text as it is.
  package var unlinked: String {
    guard hasPrefix("[["), hasSuffix("]]") else { return String(self) }
    let inner = dropFirst(2).dropLast(2)
    let target = inner.split(separator: "|").first ?? ""
    return LinkTarget(target).shownName
  }

  /// The text with each `[[folder/name|label]]` as its name.
  package var withoutLinks: String {
    var rest = self[...]
    var words = ""
    while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
      words += rest[..<open.lowerBound] + rest[open.lowerBound..<close.upperBound].unlinked
      rest = rest[close.upperBound...]
    }
    return words + rest
  }
}
