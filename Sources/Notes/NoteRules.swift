package import Phrases
package import Text

/// What the configuration and the vault's neighbours say about how notes are read.
package struct NoteRules: Equatable, Sendable {
  package var keys: KeyTable
  /// Folder name or path from the root, as a comparison key, to the kind of the notes in it.
  package var folders: [ComparisonKey: NoteKind]
  /// The folders of daily notes that editors' own settings name.
  package var dailyFolders: Set<NotePath>
  /// The phrases by which lines are understood.
  package var phrases: PhraseBook

  package init(
    keys: KeyTable = .standard, folders: [String: NoteKind] = Self.standardFolders,
    dailyFolders: [NotePath] = [], phrases: PhraseBook = .standard
  ) {
    self.keys = keys
    self.folders = Dictionary(
      folders.map { (ComparisonKey($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    self.dailyFolders = Set(dailyFolders)
    self.phrases = phrases
  }

  package static let standardFolders: [String: NoteKind] = [
    "People": .person, "Contacts": .person, "人": .person, "人物": .person,
    "Meetings": .meeting, "会議": .meeting, "打ち合わせ": .meeting,
    "Events": .event, "イベント": .event,
    "Goals": .goal, "目的": .goal,
  ]

  /// The kind that the nearest folder with a rule gives; nil if none has one.
  package func folderKind(of path: NotePath) -> NoteKind? {
    var segments = path.segments.dropLast()
    while let last = segments.last {
      let whole = ComparisonKey(Array(segments.joined(separator: [UInt8(ascii: "/")])))
      if let kind = folders[whole] ?? folders[ComparisonKey(last)] { return kind }
      segments.removeLast()
    }
    return nil
  }
}
