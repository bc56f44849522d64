package import Configuration

extension Touch.Kind {
  /// The kind that a word of contact tells of, such as `call`, `lunch` or 電話; nil for other words.
  package init?(word: String, words: Settings.Words) {
    guard let kind = Touch.Kind(rawValue: word) ?? ContactWords(words).contact.first(in: word) else {
      return nil
    }
    self = kind
  }

  /// Whether a contact of this kind goes one way unless a line says otherwise.
  package var isOneWay: Bool { !isTwoWay }
}
