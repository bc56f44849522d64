import Configuration
package import NoteIndex
package import Notes
package import Relations
package import Text

/// A vault as the asking commands see it: all notes resolved, private ones only on request.
package struct VaultView: Sendable {
  package let vault: ResolvedVault
  package let people: People
  package let findings: [Finding]

  /// Whether a note may be shown: private ones count as any other if they were asked for.
  package func isShown(_ id: NoteID) -> Bool { !vault[id].isPrivate }

  /// The name people use for somebody.
  package func name(of person: PersonID) -> String {
    switch person {
    case .note(let id): vault[id].displayName
    case .named(let key): vault.unnoted[key] ?? ""
    }
  }

  /// The lines that link to a note, or that name a person who has none; newest source first.
  func mentions(of subject: Subject) -> [Backlink] {
    switch subject {
    case .note(let id): vault.backlinks[id.index]
    case .person(let key): vault.mentions(of: key)
    }
  }

  /// Every name by which something that may be shown can be asked for.
  var names: [(text: String, subject: Subject)] {
    vault.notes.indices.lazy.map { NoteID($0) }.filter { isShown($0) }.flatMap { id in
      vault[id].names.map { ($0.text, Subject.note(id)) }
    } + vault.unnoted.map { ($0.value, Subject.person($0.key)) }
  }

  /// Everyone whom a family name or a first name may mean, with an honorific or without, in the order of their paths;
  /// then those who have no note.
  func people(called name: String) -> [PersonID] {
    let part = PersonKey(name)
    let noted = vault.notes.indices.lazy.map { NoteID($0) }.filter { id in
      vault[id].kind == .person && isShown(id) && NameParts.call(vault[id], by: part)
    }
    let unnoted = vault.unnoted.filter { NameParts.call($0.value, by: part) }.keys.sorted()
    return noted.map(PersonID.note) + unnoted.map(PersonID.named)
  }

  /// What somebody may have meant by a name that nobody answers to: names near to it as a whole or in a word, then
  /// names that it is a part of; each note and person once.
  func near(_ name: String, limit: Int = 3) -> [(text: String, subject: Subject)] {
    let names = names
    var byText: [String: Int] = [:]
    for (place, (text, _)) in names.enumerated() {
      let words = text.split(separator: " ").map(String.init)
      for word in [text] + (words.count > 1 ? words : []) where byText[word] == nil { byText[word] = place }
    }
    var places = Suggestion.near(name, among: Array(byText.keys), limit: 2 * limit).compactMap { byText[$0] }
    if name.count > 1 {
      let key = PersonKey(name).key
      let longer = names.indices.filter { PersonKey(names[$0].text).key.contains(word: key) }
      places += longer.sorted { names[$0].text < names[$1].text }
    }
    var seen: Set<Subject> = []
    return Array(places.map { names[$0] }.filter { seen.insert($0.subject).inserted }.prefix(limit))
  }
}

/// What a person asks about: a note, or somebody who has none.
package enum Subject: Hashable, Sendable {
  case note(NoteID)
  case person(PersonKey)

  /// The person, where it is one.
  func person(in vault: ResolvedVault) -> PersonID? {
    switch self {
    case .note(let id): vault[id].kind == .person ? .note(id) : nil
    case .person(let key): .named(key)
    }
  }
}
