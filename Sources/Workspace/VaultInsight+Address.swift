import Blocks
import Configuration
import NoteIndex
package import Notes
import Relations
import Text

extension VaultInsight {
  /// How to call somebody: as their note says, else by the first name, in Japanese by the name with さん.
  package func address(of person: PersonID) -> String {
    let name = name(of: person)
    let isJapanese = name.unicodeScalars.contains(where: \.isJapanese)
    if let said = note(of: person)?.value(.salutation)?.text {
      return Honorific.suffixes.contains(said) ? name + said : said
    }
    if isJapanese { return Honorific.polite(name) }
    let first = String(
      (Honorific.stripped(from: name) == name ? name.split(separator: " ").first : nil) ?? name[...])
    return language == .japanese ? Honorific.polite(first) : first
  }

  /// The name of the vault's owner; empty where no note is theirs.
  package var ownName: String { view.people.me.sorted().first.map { name(of: $0) } ?? "" }

  /// The note of somebody who has one.
  package func note(of person: PersonID) -> Note? {
    if case .note(let id) = person { view.vault[id] } else { nil }
  }
}
