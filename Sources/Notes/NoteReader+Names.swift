import Markdown
import Text

extension NoteReader {
  var stemName: NoteName {
    NoteName(text: String(decoding: note.path.stem, as: UTF8.self), nameClass: .stem)
  }

  /// Gathers the names by which links may find this note, in the order of their classes.
  mutating func readNames() {
    var names = [stemName]
    for value in note.values(.name) where value.subkey == nil && !value.text.isEmpty {
      names.append(NoteName(text: value.text, nameClass: .name))
    }
    if let full = fullName { names.append(NoteName(text: full, nameClass: .name)) }
    for value in note.values(.title)
    where !value.text.isEmpty && !(hasPersonMark && JobWords.endTitle(value.text)) {
      names.append(NoteName(text: value.text, nameClass: .title))
    }
    if let heading = body.headings.first(where: { $0.level == 1 && !$0.isQuoted }), !heading.text.isEmpty {
      names.append(NoteName(text: heading.text, nameClass: .heading))
    }
    for value in note.values(.aliases) where !value.text.isEmpty {
      names.append(NoteName(text: value.text, nameClass: .alias))
    }
    note.names = names
  }

  /// A name in two parts: family name first where it is Japanese.
  private var fullName: String? {
    let parts = note.values(.name).filter { $0.subkey != nil }
    let first =
      note.value(.firstName)?.text
      ?? parts.first { rules.keys.meaning(of: $0.subkey ?? "") == .firstName }?.text
    let last =
      note.value(.lastName)?.text
      ?? parts.first { rules.keys.meaning(of: $0.subkey ?? "") == .lastName }?.text
    guard let first, let last, !first.isEmpty, !last.isEmpty else { return nil }
    let isJapanese = last.unicodeScalars.contains(where: \.isJapanese)
    return isJapanese ? last + first : first + " " + last
  }
}

/// Words with which a `title:` tells a job rather than a name.
private enum JobWords {
  private static let words: Set<String> = [
    "ceo", "cto", "cfo", "coo", "cmo", "cpo", "vp", "president", "founder", "cofounder", "co-founder",
    "owner",
    "partner", "director", "manager", "head", "lead", "engineer", "developer", "designer", "consultant",
    "analyst", "architect", "researcher", "scientist", "professor", "teacher", "editor", "producer",
  ]
  private static let endings = ["長", "役", "代表", "主任", "顧問", "教授", "マネージャー", "デザイナー", "エンジニア"]

  static func endTitle(_ title: String) -> Bool {
    guard let last = title.lowercased().split(separator: " ").last else { return false }
    return words.contains(String(last)) || endings.contains { title.hasSuffix($0) }
  }
}
