import NoteIndex
import Notes
import Threads
import VaultFiles

/// Gives the notes of a scan: from the cache where their files have not changed, else read and parsed.
struct NoteLoader {
  typealias Loaded = Result<(note: Note, source: NoteSource), ReadError>

  /// What a worker hands over: the note, and what of it the cache does not have yet.
  private struct Outcome {
    let loaded: Loaded
    /// The row to be kept; nil if the cache has it.
    var row: CachedNote?
    /// Whether the file was opened, so that what the scan saw of it may be out of date.
    var isRead = true
  }

  /// The notes of the scan.
  let notes: [ScannedNote]
  let manifest: ScanManifest
  /// When the scan began.
  let moment: Int64
  let rules: NoteRules
  /// Under which program and configuration rows of the cache hold.
  let basis: [UInt8]
  let files: NoteFiles

  /// So many bytes of notes stay in memory for blocks to be computed from; those of more notes are read again.
  private static let keptBytes = 48 << 20

  /// Loads all notes, in the order of the scan, and brings the cache up to date.
  ///
  /// - Parameter progress: Told now and then how many notes are done.
  func load(_ cache: VaultCache, progress: (Int) -> Void) -> [Loaded] {
    cache.attempt { cache throws(CacheError) in try load(cache, progress) }
      ?? load(known: [:], ScanManifest(), nil, progress).notes
  }

  private func load(_ cache: NoteCache, _ progress: (Int) -> Void) throws(CacheError) -> [Loaded] {
    try cache.begin(.reading)
    if try cache.holds(.basis, basis), try cache.holds(.fingerprint, manifest.fingerprint) {
      let known = try cache.notes()
      // Where rows are missing or damaged, they are made anew below.
      if known.count == notes.count {
        cache.rollback()
        return load(known: known, manifest, nil, progress).notes
      }
    }
    cache.rollback()
    try cache.begin(.writing)
    if try !cache.holds(.basis, basis) { try cache.clear() }
    let known = try cache.notes()
    let earlier = ScanManifest(bytes: try cache.value(.manifest) ?? [])
    let (loaded, states, failure) = load(known: known, earlier, cache, progress)
    if let failure { throw failure }
    try forget(known, cache)
    try cache.forget(.settled)
    try cache.set(.basis, to: basis)
    let trusted = manifest.replacing(states)
    try cache.set(.manifest, to: trusted.bytes)
    try cache.set(.fingerprint, to: trusted.fingerprint)
    try cache.commit()
    return loaded
  }

  /// Drops the rows of notes that are gone.
  private func forget(_ known: [NotePath: CachedNote], _ cache: NoteCache) throws(CacheError) {
    guard !known.isEmpty else { return }
    let paths = Set(notes.map(\.path))
    for path in known.keys where !paths.contains(path) { try cache.remove(path) }
  }

  /// - Parameters:
  ///   - known: The rows of the cache.
  ///   - earlier: The states of the files of which they were made.
  ///   - cache: Where new rows go, one worker at a time; nil to keep nothing.
  /// - Returns: The notes; for those that were opened, by place, the state of the file that the cache may trust, nil
  ///   for none; and why rows could not be kept.
  private func load(
    known: [NotePath: CachedNote], _ earlier: ScanManifest, _ cache: NoteCache?,
    _ progress: (Int) -> Void
  ) -> (notes: [Loaded], states: [Int: FileIdentity?], failure: CacheError?) {
    let isUnchanged = known.isEmpty ? [] : earlier.knows(notes)
    let count = notes.count
    var portions: [Int: [Loaded]] = [:]
    var states: [Int: FileIdentity?] = [:]
    var failure: CacheError?
    var (done, kept) = (0, 0)
    Parallel.forEachPortion(count) { range in
      range.map { place in
        let cached = known[notes[place].path]
        if !isUnchanged.isEmpty, isUnchanged[place], let outcome = recall(place, cached) { return outcome }
        return read(place, cached, keepingRow: cache != nil)
      }
    } collect: { range, outcomes in
      portions[range.lowerBound] = outcomes.map { $0.loaded.releasing(kept > Self.keptBytes, &kept) }
      done += range.count
      progress(done)
      guard let cache, failure == nil else { return }
      for (place, outcome) in zip(range, outcomes) where outcome.isRead {
        states[place] = .some(trusted(outcome.loaded))
        guard let row = outcome.row else { continue }
        do throws(CacheError) { try cache.insert(notes[place].path, row) } catch { failure = error }
      }
    }
    return (portions.sorted { $0.key < $1.key }.flatMap(\.value), states, failure)
  }

  /// The state of a file that was opened, if a later change of the file is sure to show.
  private func trusted(_ loaded: Loaded) -> FileIdentity? {
    guard case .success(let (_, source)) = loaded, source.identity.tellsChanges(after: moment) else {
      return nil
    }
    return source.identity
  }

  // MARK: One note

  /// The note as the cache has it; nil if that is nothing.
  private func recall(_ place: Int, _ cached: CachedNote?) -> Outcome? {
    let scanned = notes[place]
    guard let cached, let note = Note(at: scanned.path, packed: cached.record) else { return nil }
    let source = NoteSource(identity: scanned.identity, hash: cached.hash, file: nil)
    return Outcome(loaded: .success((note, source)), isRead: false)
  }

  /// Reads the file; parses it only if the cache does not know its bytes.
  private func read(_ place: Int, _ cached: CachedNote?, keepingRow: Bool) -> Outcome {
    let path = notes[place].path
    switch files.read(path) {
    case .failure(let error): return Outcome(loaded: .failure(error))
    case .success(let file):
      let hash = ContentHash(file.bytes)
      let source = NoteSource(identity: file.identity, hash: hash, file: file)
      if let cached, cached.hash == hash, let note = Note(at: path, packed: cached.record) {
        return Outcome(loaded: .success((note, source)))
      }
      let note = NoteReader.read(file.bytes, at: path, rules: rules)
      let row = keepingRow ? CachedNote(hash: hash, record: note.packed) : nil
      return Outcome(loaded: .success((note, source)), row: row)
    }
  }
}

extension NoteLoader.Loaded {
  /// Without the file's bytes if they are too many; else their number is added to what is kept.
  fileprivate func releasing(_ isFull: Bool, _ kept: inout Int) -> Self {
    guard case .success(let (note, source)) = self, let file = source.file else { return self }
    guard isFull else {
      kept += file.bytes.count
      return self
    }
    return .success((note, NoteSource(identity: source.identity, hash: source.hash, file: nil)))
  }
}
