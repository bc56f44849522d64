import Configuration
import NoteIndex
import Notes
import Relations

extension Vault {
  /// What the notes ask of people who are hardly known yet, as findings; none where nobody wants to be told.
  func earlyAsks(in contents: VaultContents) -> [Finding] {
    guard settings.rules["early-ask"] != .off else { return [] }
    let vault = contents.resolved
    let view = VaultView(vault: vault, people: contents.people, findings: [])
    return EarlyAskFinder(vault.notes, contents.people).all.map { ask in
      let kind = FindingKind.earlyAsk(
        text: ask.text, name: view.name(of: ask.person), twoWayDays: ask.acquaintance.twoWayDays,
        daysSinceMet: ask.acquaintance.daysSinceMet)
      return Finding(kind, path: vault[ask.source].path, line: ask.line)
    }
  }
}
