extension YAMLValue {
  /// The text of a scalar; nil for lists, maps and empty values.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// Whether nothing is written here.
  package var isEmpty: Bool { content == .empty }

  /// Whether YAML calls the value null: nothing at all, or an unquoted `~`, `null`, `Null` or `NULL`.
  ///
  /// Apart from `isEmpty`, because Null is also a family name: the caller knows which keys hold names.
  package var isNull: Bool {
    switch content {
    case .empty: true
    case .scalar(let text, .plain): ["~", "null", "Null", "NULL"].contains(text)
    default: false
    }
  }

  /// Whether both values read the same, wherever they stand and however they are quoted.
  ///
  /// Texts compare by bytes; `==` on strings would call an NFC and an NFD name equal.
  func saysSame(as other: YAMLValue) -> Bool {
    switch (content, other.content) {
    case (.empty, .empty):
      true
    case (.scalar(let mine, _), .scalar(let theirs, _)):
      mine.utf8.elementsEqual(theirs.utf8)
    case (.sequence(let mine), .sequence(let theirs)):
      mine.elementsEqual(theirs) { $0.saysSame(as: $1) }
    case (.mapping(let mine), .mapping(let theirs)):
      mine.elementsEqual(theirs) { $0.key.saysSame(as: $1.key) && $0.value.saysSame(as: $1.value) }
    default:
      false
    }
  }
}
