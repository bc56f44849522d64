import Configuration
import NoteIndex
import Notes
import Relations
import Text
import VaultFiles

extension Vault {
  /// Scans the vault and reads every note.
  ///
  /// - Parameters:
  ///   - afterScan: Runs between the two; for tests that change the vault meanwhile.
  ///   - progress: Told now and then how many notes have been read.
  package borrowing func read(
    afterScan: () -> Void = {}, progress: (Progress) -> Void = { _ in }
  ) throws(WorkspaceError) -> VaultContents {
    let moment = FileClock.now()
    let scan = try self.scan()
    afterScan()
    return contents(of: scan, at: moment, cache, progress: progress)
  }

  /// Reads every note of a scan.
  ///
  /// - Parameters:
  ///   - moment: When the scan began.
  ///   - cache: What knows the notes that have not changed, and learns the others.
  borrowing func contents(
    of scan: VaultScan, at moment: Int64, _ cache: VaultCache, progress: (Progress) -> Void = { _ in }
  ) -> VaultContents {
    let rules = settings.noteRules(dailyFolders: dailyFolders)
    var sources: [NoteSource?] = []
    var notes: [Note] = []
    var findings = scan.problems.map(Self.finding)
    let scannedNotes = scan.notes
    let loader = NoteLoader(
      notes: scannedNotes, manifest: scan.manifest, moment: moment, rules: rules, basis: basis,
      files: NoteFiles(root: root))
    let loaded = loader.load(cache) {
      progress(Progress(stage: .reading, done: $0, total: scannedNotes.count))
    }
    for (scanned, result) in zip(scannedNotes, loaded) {
      switch result {
      case .success(let (note, source)):
        sources.append(source)
        notes.append(note)
      case .failure(let error):
        findings.append(Self.finding(error, scanned.path))
      }
    }
    if let finding = addFollowUpsNote(to: &notes, &sources, rules) { findings.append(finding) }
    findings += notes.flatMap(\.findings) + twins(notes)
    let resolved = ResolvedVault(notes, attachments: scan.attachments)
    let people = People(resolved.notes, settings: settings, today: today)
    findings += people.ownersWithoutNote.map { Finding(.ownerWithoutNote(name: $0), path: Settings.path) }
    return VaultContents(
      scan: scan, sources: sources, resolved: resolved, people: people,
      findings: (findings + resolved.findings).sorted())
  }

  /// What decides how a note is read, besides its bytes.
  var basis: [UInt8] {
    var packer = Packer()
    packer.text(ProgramIdentity.text)
    packer.text(configurationHash.hexadecimal)
    packer.list(dailyFolders)
    return packer.bytes
  }

  borrowing func scan() throws(WorkspaceError) -> VaultScan {
    let ignored = IgnoreRules(settings.ignore)
    do throws(SystemFailure) {
      return try root.scan { ignored.ignores($0, isFolder: $1) }
    } catch {
      throw .cannotScan("\(error)")
    }
  }

  /// The list of follow-ups counts as a note from the first run on, so that the second finds nothing new.
  ///
  /// Gives a finding where such a note cannot be made.
  private borrowing func addFollowUpsNote(
    to notes: inout [Note], _ sources: inout [NoteSource?], _ rules: NoteRules
  ) -> Finding? {
    guard let path = settings.followUps, !Self.holds(notes, path) else { return nil }
    let ignored = IgnoreRules(settings.ignore)
    if let problem = root.problem(withNoteAt: path, ignoring: { ignored.ignores($0, isFolder: $1) }) {
      return Finding(.noPlaceForFollowUps(reason: "\(problem)"), path: path)
    }
    let note = NoteReader.read(FollowUpsNote.request(settings.language), at: path, rules: rules)
    let place = notes.firstIndex { path < $0.path } ?? notes.count
    notes.insert(note, at: place)
    sources.insert(nil, at: place)
    return nil
  }

  /// Whether a note of that path is there, in any case or normal form.
  private static func holds(_ notes: [Note], _ path: NotePath) -> Bool {
    let key = ComparisonKey(path.bytes)
    return notes.contains { $0.path == path || ComparisonKey($0.path.bytes) == key }
  }

  // MARK: Findings

  private static func finding(_ problem: ScanProblem) -> Finding {
    let kind: FindingKind =
      switch problem.cause {
      case .vanished: .vanished
      case .unreadable(let failure): .unreadable(reason: SystemFailure.words(for: failure.code))
      case .pathTooLong: .unreadable(reason: "\(problem.cause)")
      case .danglingSymlink, .absoluteSymlink, .symlinkLeavesVault, .symlinkLoop:
        .skippedLink(reason: "\(problem.cause)")
      case .notARegularFile: .notAFile
      }
    return Finding(kind, path: problem.path)
  }

  private static func finding(_ error: ReadError, _ path: NotePath) -> Finding {
    switch error {
    case .vanished: Finding(.vanished, path: path)
    case .notARegularFile: Finding(.notAFile, path: path)
    case .tooLarge: Finding(.tooComplex(reason: "it \(error)"), path: path)
    case .failed(let failure):
      Finding(.unreadable(reason: SystemFailure.words(for: failure.code)), path: path)
    case .changedWhileReading: Finding(.unreadable(reason: "it \(error)"), path: path)
    }
  }

  /// Notes whose paths differ only in case or normal form.
  private func twins(_ notes: [Note]) -> [Finding] {
    var first: [ComparisonKey: NotePath] = [:]
    var findings: [Finding] = []
    for note in notes {
      let key = ComparisonKey(note.path.bytes)
      if let other = first[key] {
        findings.append(Finding(.sameName(other: other), path: note.path))
      } else {
        first[key] = note.path
      }
    }
    return findings
  }
}
