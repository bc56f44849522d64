import Blocks
import Configuration
import NoteIndex
package import Notes
import Relations
import Text

extension VaultInsight {
  /// How to call somebody: as their note says, else by an alias that is a form of address, else by the first name, in
  /// Japanese by the name with さん.
  package func address(of person: PersonID) -> String {
    let name = name(of: person)
    if let said = note(of: person)?.value(.salutation)?.text {
      return Honorific.suffixes.contains(said) ? name + said : said
    }
    let aliases = note(of: person)?.names.filter { $0.nameClass == .alias }.map(\.text) ?? []
    if let alias = aliases.first(where: { Honorific.isBorne(by: $0) }) { return alias }
    if name.unicodeScalars.contains(where: \.isJapanese) { return Honorific.polite(name) }
    let isTitled = Honorific.stripped(from: name) != name
    let first = isTitled ? name : String(name.split(separator: " ").first ?? name[...])
    return language == .japanese ? Honorific.polite(first) : first
  }

  /// How to call somebody to their face, without what their note remarks about it: `千尋さん。先生と呼ばれるのは苦手` is
  /// 千尋さん.
  package func spokenAddress(of person: PersonID) -> String {
    String(address(of: person).prefix { !"。；;（(、,".contains($0) })
  }

  /// The name of the vault's owner; empty where no note is theirs.
  package var ownName: String { view.people.me.sorted().first.map { name(of: $0) } ?? "" }

  /// The note of somebody who has one.
  package func note(of person: PersonID) -> Note? {
    if case .note(let id) = person { view.vault[id] } else { nil }
  }
}
