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
    where !value.text.isEmpty && !(hasPersonMark && JobWords.tell(value.text)) {
      names.append(NoteName(text: value.text, nameClass: .title))
    }
    if let heading = body.headings.first(where: { $0.level == 1 && !$0.isQuoted }), !heading.text.isEmpty {
      names.append(NoteName(text: heading.text, nameClass: .heading))
    }
    for field in note.fields where field.meaning == .aliases { names += aliases(field) }
    note.names = names
  }

  /// In the body several aliases stand in one text, with commas between them.
  private func aliases(_ field: Field) -> [NoteName] {
    let texts = field.values.flatMap { value in
      field.isInFrontMatter ? [value.text] : value.text.split(separator: ",").map { String($0.trimmed) }
    }
    return texts.filter { !$0.isEmpty }.map { NoteName(text: $0, nameClass: .alias) }
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
