import Configuration
package import Notes
import Text

/// Finds the folders that hold people, meetings, events or goals and that no rule names yet.
package enum FolderGuess {
  /// Of fewer notes than this a folder's kind is not told by theirs.
  private static let fewest = 3
  private static let kinds: [NoteKind] = [.person, .meeting, .event, .goal]

  /// Rules for folders, by the folder's path from the root.
  static func rules(for notes: [Note], beside known: NoteRules) -> [String: NoteKind] {
    let folders = Dictionary(grouping: notes.filter { !$0.isPrivate }, by: \.path.folder)
    var rules = known
    var found: [String: NoteKind] = [:]
    for (folder, notes) in folders.sorted(by: { $0.key < $1.key }) where !folder.bytes.isEmpty {
      let inside = NotePath(bytes: folder.bytes + Array("/x.md".utf8))
      guard rules.folderKind(of: inside) == nil, let name = String(validating: folder.bytes, as: UTF8.self),
        let kind = kind(of: folder, notes)
      else { continue }
      found[name] = kind
      rules.folders[ComparisonKey(folder.bytes)] = kind
    }
    return found
  }

  /// What the folder holds: what three in four of its notes are, else what its name says if no note gainsays it.
  private static func kind(of folder: NotePath, _ notes: [Note]) -> NoteKind? {
    for kind in kinds {
      let count = notes.count { $0.kind == kind }
      if count >= fewest, count * 4 >= notes.count * 3 { return kind }
    }
    guard let kind = kind(named: String(decoding: folder.segments.last ?? [], as: UTF8.self)) else {
      return nil
    }
    let others = notes.count { $0.kind != kind && $0.kind != .topic }
    return others * 2 < notes.count ? kind : nil
  }

  /// The kind that a name such as `10 People`, `👥 Contacts` or `議事録` stands for.
  package static func kind(named name: String) -> NoteKind? {
    let word = String(name.drop { !$0.isLetter }.lowercased().trimmed)
    // `1on1` begins with a digit and yet is a word.
    guard let kind = words[word] ?? NoteKind(word: word) ?? NoteKind(word: name) else { return nil }
    return kinds.contains(kind) ? kind : nil
  }

  private static let words: [String: NoteKind] = {
    let lists: [(NoteKind, String)] = [
      (
        .person,
        "persons,contacts and people,people and contacts,friends,colleagues,crm,rolodex,連絡先,知人,友人,名刺,人脈"
      ),
      (.meeting, "meeting notes,minutes,1on1s,1:1s,calls,議事録,ミーティング,打合せ,面会,商談"),
      (.event, "conferences,meetups,カンファレンス"),
    ]
    var words: [String: NoteKind] = [:]
    for (kind, list) in lists {
      for word in list.split(separator: ",") { words[String(word)] = kind }
    }
    return words
  }()
}
