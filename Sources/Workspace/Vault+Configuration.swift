package import Configuration
import NoteIndex
import Notes
import VaultFiles

extension Vault {
  // MARK: What is in force

  /// Every setting with where it comes from, and where things lie.
  package struct ConfigurationAnswer: Equatable, Sendable {
    /// The vault's real path.
    package let root: String
    package let hasFile: Bool
    package let settings: [Setting]
    /// The folder of the cache; nil if there is no place for one.
    package let cache: String?
    /// The machine's time zone, where it can be told.
    package let machineZone: String?
  }

  package borrowing func configuration() throws(WorkspaceError) -> ConfigurationAnswer {
    ConfigurationAnswer(
      root: String(decoding: root.realPath, as: UTF8.self), hasFile: hasConfiguration,
      settings: settings.listing(try settingLines()), cache: CacheLocation.folder(forVaultAt: root.realPath),
      machineZone: MachineTimeZone.name)
  }

  private borrowing func settingLines() throws(WorkspaceError) -> SettingLines {
    guard let bytes = try Self.configurationBytes(root) else { return SettingLines() }
    do throws(ConfigurationError) { return try SettingLines(bytes) } catch {
      throw .configuration(error)
    }
  }

  // MARK: Making one

  /// Throws if the vault has a configuration, which nothing overwrites.
  package borrowing func requireNoConfiguration() throws(WorkspaceError) {
    if hasConfiguration { throw .alreadyConfigured(vault: String(decoding: root.realPath, as: UTF8.self)) }
  }

  /// A configuration that fits what the notes already do.
  package borrowing func draft(
    progress: (Progress) -> Void = { _ in }
  ) throws(WorkspaceError) -> ConfigurationDraft {
    try requireNoConfiguration()
    let contents = try read(progress: progress)
    var settings = Settings()
    if isJapanese(contents.resolved) { settings.language = .japanese }
    settings.timeZone = MachineTimeZone.name
    if Self.prefersMarkdownLinks(contents.resolved) { settings.linkStyle = .markdown }
    let notes = contents.resolved.notes.map(\.note)
    settings.folders.merge(FolderGuess.rules(for: notes, beside: settings.noteRules(dailyFolders: []))) { $1 }
    if Self.isMostlyAboutOtherThings(notes, settings.noteRules(dailyFolders: [])) {
      settings.backlinks.place = .people
    }
    return ConfigurationDraft(settings: settings)
  }

  /// The same vault under other settings, which no file says yet and the cache therefore does not know.
  package consuming func configured(_ settings: Settings) -> Vault {
    Vault(
      root: root, settings: settings, hasConfiguration: hasConfiguration, today: today,
      cache: VaultCache(inFolder: nil), dailyFolders: dailyFolders, configurationHash: configurationHash)
  }

  /// What the first run of `index` would add.
  package borrowing func firstIndex(
    progress: (Progress) -> Void = { _ in }
  ) throws(WorkspaceError) -> ConsentQuestion {
    let contents = try read(progress: progress)
    return ConsentQuestion(indexPlan(contents), contents)
  }

  /// Writes the configuration of a vault that has none.
  package borrowing func create(_ draft: ConfigurationDraft) throws(WorkspaceError) {
    let writer = VaultWriter(try lock())
    switch writer.createConfiguration(at: Settings.path, Array(draft.text.utf8)) {
    case .written, .writtenDurabilityUnknown: break
    case .refused(.nameTaken):
      throw .alreadyConfigured(vault: String(decoding: root.realPath, as: UTF8.self))
    case let outcome: throw .cannotConfigure("\(outcome)")
    }
  }

  // MARK: What the notes do

  /// Whether most notes about people and meetings are Japanese, or most of what is written anywhere.
  private borrowing func isJapanese(_ vault: ResolvedVault) -> Bool {
    var all = LetterCount()
    var (japanese, others) = (0, 0)
    for resolved in vault.notes where !resolved.note.isPrivate {
      guard let bytes = try? root.read(resolved.note.path).bytes else { continue }
      all.add(bytes)
      guard [.person, .meeting, .event].contains(resolved.note.kind) else { continue }
      if LetterCount(bytes).isJapanese { japanese += 1 } else { others += 1 }
    }
    return japanese > others || all.isJapanese
  }

  private static func prefersMarkdownLinks(_ vault: ResolvedVault) -> Bool {
    var (wiki, markdown) = (0, 0)
    for resolved in vault.notes where !resolved.note.isPrivate {
      for (link, target) in zip(resolved.note.links, resolved.targets) where target != nil {
        switch link.form {
        case .wiki: wiki += 1
        case .markdown: markdown += 1
        }
      }
    }
    return markdown > wiki
  }

  /// From this many notes on, lists of links in each of them would be much to be given unasked.
  private static let manyNotes = 200

  /// Whether the vault is large and few of its notes are about people, meetings, events and goals.
  private static func isMostlyAboutOtherThings(_ notes: [Note], _ rules: NoteRules) -> Bool {
    let about = notes.count { note in
      let kind = note.kind == .topic ? rules.folderKind(of: note.path) ?? .topic : note.kind
      return [.person, .meeting, .event, .goal].contains(kind)
    }
    return notes.count >= manyNotes && about * 5 < notes.count
  }
}
