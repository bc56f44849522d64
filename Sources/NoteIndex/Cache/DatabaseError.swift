import CSQLite

/// Why SQLite could not do what it was asked to.
package struct DatabaseError: Error, Equatable, Sendable {
  /// SQLite's result code, without what extends it.
  package let code: Int32
  /// SQLite's own words.
  package let message: String

  /// Whether the file is no database, or one that is damaged: it is made anew.
  package var isDamage: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB }

  /// Whether somebody else held the database for too long.
  package var isBusy: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }
}

extension DatabaseError: CustomStringConvertible {
  package var description: String { "SQLite says “\(message)” (\(code))" }
}
