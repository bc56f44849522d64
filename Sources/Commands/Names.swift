import Configuration
import Notes
import Text
import Workspace

extension VaultInsight {
  /// The name as a sentence has it: in Japanese with さん.
  func politeName(of person: PersonID) -> String {
    language == .japanese ? Honorific.polite(name(of: person)) : name(of: person)
  }

  /// The name, and that whoever bears it rests for now.
  func nameWithRest(of person: PersonID) -> String {
    politeName(of: person) + (rest(of: person).map { plainWords.labelled(plainWords.rest($0)) } ?? "")
  }

  /// Several names in a row, each once.
  func names(of people: [PersonID]) -> String {
    people.withoutRepeats.map { politeName(of: $0) }.joined(separator: plainWords.separator)
  }
}
