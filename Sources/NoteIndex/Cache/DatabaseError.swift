import CSQLite

/// Why SQLite could not do what it was asked to.
package struct DatabaseError: Error, Equatable, Sendable {
  /// SQLite's result code, without what extends it.
  package let code: Int32
  /// SQLite's own words.
  package let message: String

  /// Whether the file is no database, or one that is damaged: it is made anew.
  ///
  /// Our statements are sound, so a general error means that the tables are not ours.
  package var isDamage: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR }

  /// Whether somebody else held the database for too long.
  package var isBusy: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }
}

extension DatabaseError: CustomStringConvertible {
  package var description: String { "SQLite says “\(message)” (\(code))" }
}
