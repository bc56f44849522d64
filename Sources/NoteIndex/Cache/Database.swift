import CSQLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The one owner of an open SQLite database.
@safe
struct Database: ~Copyable {
  private let handle: OpaquePointer

  /// How long another run may hold the database before a call gives up, in milliseconds.
  private static let patience: Int32 = 10_000

  /// Opens a database file; one that is to be written is made if it is not there.
  init(at path: String, isReadOnly: Bool) throws(DatabaseError) {
    var handle: OpaquePointer?
    let flags = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    let code = unsafe sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle = unsafe handle else {
      let error = unsafe Self.error(code, handle)
      unsafe sqlite3_close_v2(handle)
      throw error
    }
    unsafe self.handle = unsafe handle
    // First of all, so that no other setting fails because another run has the database.
    unsafe sqlite3_busy_timeout(handle, Self.patience)
  }

  deinit {
    unsafe sqlite3_close_v2(handle)
  }

  /// Runs statements that give no rows.
  func execute(_ statements: String) throws(DatabaseError) {
    let code = unsafe sqlite3_exec(handle, statements, nil, nil, nil)
    guard code == SQLITE_OK else { throw unsafe Self.error(code, handle) }
  }

  func prepare(_ statement: String) throws(DatabaseError) -> Statement {
    var prepared: OpaquePointer?
    let code = unsafe sqlite3_prepare_v2(handle, statement, -1, &prepared, nil)
    guard code == SQLITE_OK, let prepared = unsafe prepared else { throw unsafe Self.error(code, handle) }
    return unsafe Statement(owning: prepared, of: handle)
  }

  /// The number that a setting such as `user_version` has.
  func number(_ pragma: String) throws(DatabaseError) -> Int {
    let statement = try prepare("PRAGMA \(pragma)")
    return try statement.step() ? statement.number(0) : 0
  }

  fileprivate static func error(_ code: Int32, _ handle: OpaquePointer?) -> DatabaseError {
    let message = unsafe handle.flatMap { unsafe sqlite3_errmsg($0) }.map { unsafe String(cString: $0) }
    return DatabaseError(code: code & 0xFF, message: message ?? "out of memory")
  }
}

/// The one owner of a prepared statement; its parameters and columns count from 0.
@safe
struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let database: OpaquePointer

  fileprivate init(owning handle: OpaquePointer, of database: OpaquePointer) {
    unsafe self.handle = unsafe handle
    unsafe self.database = unsafe database
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  /// Goes to the next row; false where there is none.
  func step() throws(DatabaseError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw unsafe Database.error(code, database)
    }
  }

  /// Runs a statement that gives no rows, with these parameters, and makes it ready to be run again.
  func run(_ bind: (borrowing Statement) -> Void) throws(DatabaseError) {
    bind(self)
    _ = try step()
    unsafe sqlite3_reset(handle)
  }

  func bind(_ value: Int, at place: Int32) {
    unsafe sqlite3_bind_int64(handle, place + 1, Int64(value))
  }

  /// Binds bytes, which SQLite copies.
  func bind(_ bytes: [UInt8], at place: Int32) {
    // Nothing else tells SQLite to make a copy; C spells the value as a cast that Swift does not see.
    let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    unsafe bytes.withUnsafeBytes { buffer in
      _ = unsafe sqlite3_bind_blob64(
        handle, place + 1, buffer.baseAddress ?? UnsafeRawPointer(bitPattern: 1), UInt64(buffer.count), copied
      )
    }
  }

  func number(_ column: Int32) -> Int {
    Int(unsafe sqlite3_column_int64(handle, column))
  }

  /// Whether the column holds these bytes; compared where they are.
  func holds(_ bytes: [UInt8], _ column: Int32) -> Bool {
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    guard count == bytes.count else { return false }
    guard count > 0, let start = unsafe sqlite3_column_blob(handle, column) else { return true }
    return unsafe bytes.withUnsafeBytes { other in
      unsafe other.baseAddress.map { unsafe memcmp($0, start, count) == 0 } ?? false
    }
  }

  func bytes(_ column: Int32) -> [UInt8] {
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    guard count > 0, let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }
}
