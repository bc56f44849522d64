import Blocks
import Configuration
import NoteIndex
import Notes
import Relations

/// The lines of the `brief` blocks of a vault.
struct BriefLines: Sendable {
  private let vault: ResolvedVault
  private let people: People
  let days: BriefDays
  /// Nil where no note asks for a brief: what it is made of takes time to find.
  private let text: BriefText?

  init(_ contents: VaultContents, _ settings: Settings, _ personText: PersonText, _ connections: Connections)
  {
    vault = contents.resolved
    people = contents.people
    days = BriefDays(vault, people)
    guard Self.isWanted(in: vault, settings) else {
      text = nil
      return
    }
    let finder = BriefFinder(
      vault.notes, connections, Network(vault.notes, people), Profiles(vault.notes, people))
    text = BriefText(personText, finder)
  }

  private static func isWanted(in vault: ResolvedVault, _ settings: Settings) -> Bool {
    settings.brief == .auto || settings.blocks.values.contains { $0.contains(.brief) }
      || vault.notes.contains { resolved in
        if case .only(let names) = resolved.note.blockChoice, names.contains(BlockName.brief.rawValue) {
          return true
        }
        return resolved.note.blocks.contains { $0.known == .brief }
      }
  }

  /// The lines of a brief in a note, about somebody or about those whom the note is about; none where there is nobody.
  func lines(about person: PersonID? = nil, in id: NoteID) -> [String] {
    guard let text else { return [] }
    if let person = person ?? (vault[id].kind == .person ? .note(id) : nil) {
      guard !people.facts(of: person).isDeceased else { return [] }
      return text.lines(about: [person], on: days.nextDay(with: person), in: id)
    }
    guard let occasion = days.occasion(of: id), !occasion.people.isEmpty else { return [] }
    return text.lines(about: occasion.people, on: occasion.day ?? days.today, in: id)
  }

  /// Why a brief that names nobody cannot be made in a note; nil if it can.
  func problem(in id: NoteID) -> ParameterProblem? {
    let kind = vault[id].kind
    if kind == .person { return nil }
    guard kind.isMeeting else { return .nobodyToMeet }
    return days.occasion(of: id)?.people.isEmpty == false ? nil : .emptyMeeting
  }
}
