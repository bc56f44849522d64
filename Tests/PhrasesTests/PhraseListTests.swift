import Phrases
import Testing

/// The lists of phrases: each says in its sentence what its section says it does.
@Suite struct PhraseListTests {
  @Test("A phrase means in its sentence what its section says", arguments: PhraseEntry.standard)
  func meansWhatItsSectionSays(_ entry: PhraseEntry) {
    guard !entry.role.isValue else {
      let value = entry.sentence.split { ":(（".contains($0) }.last ?? ""
      return #expect(ValueWords.say(entry.role, value.filter { !")）".contains($0) }), "\(entry.sentence)")
    }
    let sentence = Array(entry.sentence.utf8)
    let found = PhraseBook.standard.matches(in: sentence).filter { $0.role == entry.role }.map {
      String(decoding: sentence[$0.range], as: UTF8.self).lowercased()
    }
    guard entry.role != .harmless else { return #expect(hides(entry)) }
    guard !entry.phrase.contains("~") else { return #expect(surroundsName(entry), "\(entry.sentence)") }
    #expect(found.contains(entry.phrase.lowercased()), "\(entry.sentence)")
  }

  /// Whether the phrase stands around one of the names in its sentence.
  private func surroundsName(_ entry: PhraseEntry) -> Bool {
    let sentence = Array(entry.sentence.utf8)
    let alone = PhraseBook([entry])
    return ["Ann", "Bob", "花子さん", "田中さん"].contains { name in
      guard let place = sentence.firstRange(of: name.utf8) else { return false }
      let (before, after) = (sentence[..<place.lowerBound], sentence[place.upperBound...])
      return alone.role(before: before, after: after) == entry.role
        && PhraseBook.standard.role(before: before, after: after) == entry.role
    }
  }

  /// Whether a harmless phrase hides every phrase inside it, and there is one to hide.
  private func hides(_ entry: PhraseEntry) -> Bool {
    let others = PhraseBook(PhraseEntry.standard.filter { $0.role != .harmless })
    let sentence = Array(entry.sentence.lowercased().utf8)
    guard let place = sentence.firstRange(of: entry.phrase.lowercased().utf8) else { return false }
    let would = others.matches(in: sentence).filter { place.contains($0.range.lowerBound) }
    let does = PhraseBook.standard.matches(in: sentence).filter { place.contains($0.range.lowerBound) }
    return !would.isEmpty && does.isEmpty
  }

  @Test("A sentence of contact is not one of plans", arguments: PhraseEntry.standard)
  func contactIsNoPlan(_ entry: PhraseEntry) {
    let signs = LineSigns(entry.sentence, .standard)
    switch entry.role {
    case .contact(let kind):
      #expect(signs.contact != nil, "\(entry.sentence)")
      #expect(signs.roles.isDisjoint(with: [.notYet, .calledOff]), "\(entry.sentence)")
      if signs.contact != kind { Issue.record("\(entry.sentence): \(String(describing: signs.contact))") }
    case .notYet: #expect(signs.roles.contains(.notYet), "\(entry.sentence)")
    default: break
    }
  }

  @Test("Every line of the lists is an entry, a section or a comment, and no entry stands twice")
  func listsAreWhole() {
    var seen: Set<String> = []
    for entry in PhraseEntry.standard {
      #expect(!entry.phrase.isEmpty && !entry.sentence.isEmpty, "\(entry)")
      #expect(seen.insert("\(entry.role) \(entry.phrase)").inserted, "\(entry.phrase) stands twice")
    }
    #expect(seen.count > 400)
  }
}
