package import Configuration
package import NoteIndex
package import Notes
package import Relations

/// A vault from texts, without a file: paths and texts in, everything that the rules compute out.
package struct TextVault {
  package let vault: ResolvedVault
  package let settings: Settings
  package let today: CalendarDay
  /// Each note's bytes, in the order of the notes.
  package let bytes: [[UInt8]]

  /// Reads and resolves the notes.
  ///
  /// - Parameters:
  ///   - texts: Path to text.
  ///   - attachments: The paths of files that are no notes.
  ///   - today: The day for which the rules are asked.
  package init(
    _ texts: [NotePath: String], attachments: [String] = [], settings: Settings = Settings(),
    today: CalendarDay = .date("2026-11-20")
  ) {
    let rules = settings.noteRules(dailyFolders: [])
    let paths = texts.keys.sorted()
    bytes = paths.map { Array((texts[$0] ?? "").utf8) }
    let notes = zip(paths, bytes).map { NoteReader.read($1, at: $0, rules: rules) }
    vault = ResolvedVault(notes, attachments: attachments.map { NotePath($0) })
    self.settings = settings
    self.today = today
  }

  package var people: People { People(vault.notes, settings: settings, today: today) }

  /// Makes briefs of its people.
  package var briefFinder: BriefFinder {
    let people = people
    return BriefFinder(
      vault.notes, Connections(vault.notes, FollowUpRows(vault.notes, people)), network,
      Profiles(vault.notes, people))
  }

  package var network: Network { Network(vault.notes, people) }

  package var profiles: Profiles { Profiles(vault.notes, people) }

  package var introducers: Introducers { Introducers(vault.notes, people, name: name) }

  /// The list of follow-ups.
  package func list(within: Int? = nil, all: Bool = false) -> FollowUpList {
    FollowUpList(vault.notes, people, within: within, all: all, name: name)
  }

  /// Every row there is, in the order of the list.
  package var rows: [FollowUp] {
    let list = list(all: true)
    return list.today + list.thisWeek + list.waiting + list.later + list.stale
  }

  // MARK: Names

  /// The note at a path, which must be there.
  package subscript(path: NotePath) -> NoteID {
    guard let place = vault.notes.firstIndex(where: { $0.note.path == path }) else {
      // A test that asks for what it did not write is itself wrong.
      fatalError("there is no note at \(path)")
    }
    return NoteID(place)
  }

  package func path(_ id: NoteID) -> String { "\(vault[id].path)" }

  /// What people call somebody.
  package func name(of person: PersonID) -> String {
    switch person {
    case .note(let id): vault[id].displayName
    case .named(let key): vault.unnoted[key] ?? "?"
    }
  }

  /// The person who is called that, by note or by name.
  package func person(_ name: String) -> PersonID {
    let known = vault.notes.indices.map { PersonID.note(NoteID($0)) } + vault.unnoted.keys.map { .named($0) }
    guard let person = known.first(where: { self.name(of: $0) == name }) else {
      // As above: the mistake is the test's.
      fatalError("nobody is called \(name)")
    }
    return person
  }

  /// The findings about links, each as `name path:line`.
  package var findings: [String] {
    vault.findings.map { "\($0.kind.name) \($0.path):\($0.line ?? 0)" }
  }
}

extension CalendarDay {
  /// The day written `2026-11-20`, which it must be.
  package static func date(_ text: String) -> CalendarDay {
    // As above: the mistake is the test's.
    guard let day = CalendarDay(iso: text) else { fatalError("\(text) is no day") }
    return day
  }
}
