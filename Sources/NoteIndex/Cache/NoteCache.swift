package import Notes

/// What earlier runs learned of a vault, in an SQLite file outside it.
///
/// A table of notes with one packed row each, and a table of what the last run saw. Everything carries a seal, so
/// that noise in the file is noticed and never believed. It is never the source of truth (BYTES 19): whoever loses it
/// loses time.
package final class NoteCache {
  private let database: Database
  private var insertion: Statement?
  private var removal: Statement?

  /// `Enis` in ASCII, by which the file is known.
  private static let applicationID = 0x456E_6973
  /// Goes up with every change of what the tables or the packed rows hold.
  private static let version = 1

  private static let tables = """
    CREATE TABLE notes (path BLOB NOT NULL UNIQUE, hash INTEGER NOT NULL, seal INTEGER NOT NULL, record BLOB NOT NULL);
    CREATE TABLE state (key TEXT NOT NULL PRIMARY KEY, seal INTEGER NOT NULL, value BLOB NOT NULL) WITHOUT ROWID;
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = \(version);
    """

  /// Opens the cache in a file, which may be empty.
  ///
  /// - Throws: `CacheError.damaged` for a file that is none of this program's caches.
  package init(at path: String, isReadOnly: Bool) throws(CacheError) {
    do throws(DatabaseError) {
      database = try Database(at: path, isReadOnly: isReadOnly)
      // A lost cache costs time only, so nothing waits for the disk; a killed run leaves it whole all the same.
      // Pages are large, for rows are read in bulk; the size counts when the file is made.
      try database.execute("PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA page_size = 16384")
    } catch {
      throw CacheError(error)
    }
    let id = try number("application_id")
    let version = try number("user_version")
    if id == Self.applicationID, version == Self.version { return }
    guard id == 0, version == 0, !isReadOnly, try number("page_count") == 0 else { throw .damaged }
    try makeTables()
  }

  /// Another run may be making them at the same moment; then there is nothing left to do.
  private func makeTables() throws(CacheError) {
    try begin(.writing)
    if try number("user_version") == 0 { try execute(Self.tables) }
    try commit()
  }

  // MARK: Transactions

  package enum Access {
    case reading, writing
  }

  package func begin(_ access: Access) throws(CacheError) {
    try execute(access == .writing ? "BEGIN IMMEDIATE" : "BEGIN")
  }

  package func commit() throws(CacheError) {
    insertion = nil
    removal = nil
    try execute("COMMIT")
  }

  /// Forgets what the transaction did; where none is open, nothing happens.
  package func rollback() {
    insertion = nil
    removal = nil
    try? database.execute("ROLLBACK")
  }

  // MARK: State

  /// What the last run kept under a name; nil if that is nothing or damaged.
  package func value(_ key: CacheKey) throws(CacheError) -> [UInt8]? {
    do throws(DatabaseError) {
      let query = try database.prepare("SELECT seal, value FROM state WHERE key = '\(key.rawValue)'")
      guard try query.step() else { return nil }
      let value = query.bytes(1)
      return Self.seal(of: value) == query.number(0) ? value : nil
    } catch {
      throw CacheError(error)
    }
  }

  /// Whether the last run kept just these bytes under a name.
  package func holds(_ key: CacheKey, _ value: [UInt8]) throws(CacheError) -> Bool {
    do throws(DatabaseError) {
      let query = try database.prepare("SELECT value FROM state WHERE key = '\(key.rawValue)'")
      return try query.step() && query.holds(value, 0)
    } catch {
      throw CacheError(error)
    }
  }

  package func set(_ key: CacheKey, to value: [UInt8]) throws(CacheError) {
    do throws(DatabaseError) {
      let change = try database.prepare("INSERT OR REPLACE INTO state VALUES ('\(key.rawValue)', ?, ?)")
      try change.run { row in
        row.bind(Self.seal(of: value), at: 0)
        row.bind(value, at: 1)
      }
    } catch {
      throw CacheError(error)
    }
  }

  package func forget(_ key: CacheKey) throws(CacheError) {
    try execute("DELETE FROM state WHERE key = '\(key.rawValue)'")
  }

  // MARK: Notes

  /// All notes that the cache knows; damaged rows are left out.
  package func notes() throws(CacheError) -> [NotePath: CachedNote] {
    do throws(DatabaseError) {
      var notes: [NotePath: CachedNote] = [:]
      let query = try database.prepare("SELECT path, hash, seal, record FROM notes")
      while try query.step() {
        let path = NotePath(bytes: query.bytes(0))
        let note = CachedNote(
          hash: ContentHash(value: UInt64(bitPattern: Int64(query.number(1)))), record: query.bytes(3))
        if Self.seal(of: path, note) == query.number(2) { notes[path] = note }
      }
      return notes
    } catch {
      throw CacheError(error)
    }
  }

  package func insert(_ path: NotePath, _ note: CachedNote) throws(CacheError) {
    do throws(DatabaseError) {
      if insertion == nil {
        insertion = try database.prepare("INSERT OR REPLACE INTO notes VALUES (?, ?, ?, ?)")
      }
      try insertion?.run { row in
        row.bind(path.bytes, at: 0)
        row.bind(Int(truncatingIfNeeded: note.hash.value), at: 1)
        row.bind(Self.seal(of: path, note), at: 2)
        row.bind(note.record, at: 3)
      }
    } catch {
      throw CacheError(error)
    }
  }

  package func remove(_ path: NotePath) throws(CacheError) {
    do throws(DatabaseError) {
      if removal == nil { removal = try database.prepare("DELETE FROM notes WHERE path = ?") }
      try removal?.run { $0.bind(path.bytes, at: 0) }
    } catch {
      throw CacheError(error)
    }
  }

  /// Forgets all notes and what the last run saw.
  package func clear() throws(CacheError) {
    try execute("DELETE FROM notes; DELETE FROM state")
  }

  /// Whether SQLite finds the file sound: the one look that reads it all.
  package func isSound() throws(CacheError) -> Bool {
    do throws(DatabaseError) {
      _ = try database.prepare("SELECT path, hash, seal, record FROM notes")
      _ = try database.prepare("SELECT key, seal, value FROM state")
      let query = try database.prepare("PRAGMA quick_check(1)")
      return try query.step() && query.bytes(0) == Array("ok".utf8)
    } catch {
      throw CacheError(error)
    }
  }

  // MARK: Helpers

  private static func seal(of bytes: [UInt8]) -> Int {
    Int(truncatingIfNeeded: ContentHash(bytes).value)
  }

  /// One number over the whole row, so that noise in any column is noticed.
  private static func seal(of path: NotePath, _ note: CachedNote) -> Int {
    (seal(of: path.bytes) &* 31 &+ Int(truncatingIfNeeded: note.hash.value)) &* 31 &+ seal(of: note.record)
  }

  private func number(_ pragma: String) throws(CacheError) -> Int {
    do throws(DatabaseError) { return try database.number(pragma) } catch { throw CacheError(error) }
  }

  private func execute(_ statements: String) throws(CacheError) {
    do throws(DatabaseError) { try database.execute(statements) } catch { throw CacheError(error) }
  }
}

/// A note as an earlier run read it.
package struct CachedNote: Equatable, Sendable {
  /// Of the file's bytes.
  package let hash: ContentHash
  /// What `Note.packed` gave.
  package let record: [UInt8]

  package init(hash: ContentHash, record: [UInt8]) {
    self.hash = hash
    self.record = record
  }
}

/// The names under which a run keeps what it saw.
package enum CacheKey: String, Sendable {
  /// Under which program and configuration the notes were read.
  case basis
  /// The scan after which the notes were as the cache has them.
  case manifest
  /// By which that scan is known without being read.
  case fingerprint
  /// What a run answered that found nothing to write.
  case settled
}
