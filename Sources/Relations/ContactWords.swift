import Configuration
import Text

/// The words by which a line tells of a contact or of none: the built-in ones and those of the configuration.
struct ContactWords: Sendable {
  let contact: PhraseMatcher<Touch.Kind>
  /// Words of future, wish or negation.
  let notYet: PhraseMatcher<Void>

  private static let standard = ContactWords(contact: [], notYet: [])

  /// - Parameter words: The configuration's; a word of contact there tells of no kind.
  init(_ words: Settings.Words) {
    self =
      words.contact.isEmpty && words.negation.isEmpty
      ? Self.standard : ContactWords(contact: words.contact, notYet: words.negation)
  }

  private init(contact: [String], notYet: [String]) {
    self.contact = PhraseMatcher(Phrases.contact + contact.map { (String($0.trimmed), .other) })
    self.notYet = PhraseMatcher(Phrases.notYet + notYet.map { (String($0.trimmed), ()) })
  }
}
