package import Configuration
package import Phrases

extension ContactKind {
  /// The kind that a word of contact tells of, such as `call`, `lunch` or 電話; nil for other words.
  package init?(word: String, _ settings: Settings) {
    guard let kind = ContactKind(rawValue: word) ?? LineSigns(word, settings.phrases).contact else {
      return nil
    }
    self = kind
  }
}
