import FrontMatter
package import Phrases

extension Settings {
  /// More words by which lines are understood, added to the built-in ones.
  package struct Words: Equatable, Sendable {
    /// Words of contact.
    package var contact: [String] = []
    /// Words of wish, future or negation: such a line tells of no contact.
    package var negation: [String] = []
    /// Words of a promise.
    package var promise: [String] = []
    /// Words of asking for something.
    package var ask: [String] = []
  }

  /// Whose days are told of.
  package struct Celebrate: Equatable, Sendable {
    /// From 1 (inner) to 5 (distant).
    package var tiers = [1, 2]
    package var circles = ["family", "friend"]
  }

  /// The tiers by name, the first of them 1.
  package static let tierNames = ["inner", "close", "active", "wider", "distant"]

  /// The built-in phrases and those of the configuration, which tell of no kind of contact.
  package var phrases: PhraseBook {
    let lists: [([String], PhraseRole)] = [
      (words.contact, .contact(.other)), (words.negation, .notYet), (words.promise, .offers),
      (words.ask, .request),
    ]
    return .standard.adding(
      lists.flatMap { phrases, role in phrases.map { PhraseEntry($0, role) } })
  }

  // MARK: Reading

  mutating func takeWords(_ entry: ConfigurationValue) throws(ConfigurationError) {
    for item in try entry.pairs("contact, negation, promise and ask, each with a list of words") {
      let expected = "a list of words"
      switch item.key {
      case "contact": words.contact = try item.phrases(expected)
      case "negation": words.negation = try item.phrases(expected)
      case "promise": words.promise = try item.phrases(expected)
      case "ask": words.ask = try item.phrases(expected)
      default: throw item.unknown(among: ["contact", "negation", "promise", "ask"])
      }
    }
  }

  mutating func takeCelebrate(_ entry: ConfigurationValue) throws(ConfigurationError) {
    for item in try entry.pairs("tiers and circles") {
      switch item.key {
      case "tiers":
        let names = try item.names("tier", among: Self.tierNames)
        celebrate.tiers = Self.tierNames.indices.filter { names.contains(Self.tierNames[$0]) }.map { $0 + 1 }
      case "circles": celebrate.circles = try item.phrases("a list of circles")
      default: throw item.unknown(among: ["tiers", "circles"])
      }
    }
  }

  mutating func takeTerms(_ entry: ConfigurationValue) throws(ConfigurationError) {
    let expected = "lists of terms that mean the same, such as [[web design, ウェブデザイン]]"
    for item in entry.items() {
      guard case .sequence = item.value.content else { throw item.wrong(expected) }
      let group = try item.phrases(expected)
      guard group.count >= 2 else { throw item.wrong(expected) }
      terms.append(group)
    }
  }
}
