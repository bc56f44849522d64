import NoteIndex
import Notes
import VaultFiles

/// The cache as a run meets it: opened when first needed, made anew where it is damaged, done without where it
/// cannot be used (BYTES 19).
final class VaultCache {
  private let folder: String?
  /// The real path of the vault, in which it must not lie.
  private let vault: [UInt8]
  private var cache: NoteCache?
  private var isOpened = false
  private var isWritable = false
  /// Why this run keeps nothing; nil if it does, or was not asked to.
  private(set) var problem: CacheError?

  /// Told once why this run keeps nothing.
  private let notice: (CacheError) -> Void

  init(
    inFolder folder: String?, outside vault: [UInt8] = [], notice: @escaping (CacheError) -> Void = { _ in }
  ) {
    self.folder = folder
    self.vault = vault
    self.notice = notice
  }

  /// Does something with the cache; nil if there is none or it failed.
  ///
  /// A damaged cache is made anew and the work is tried once more; any other failure is the last use of this run.
  func attempt<Result>(_ body: (NoteCache) throws(CacheError) -> Result) -> Result? {
    for _ in 1...2 {
      do throws(CacheError) {
        guard let cache = try opened() else { return nil }
        return try body(cache)
      } catch {
        cache?.rollback()
        cache = nil
        guard error == .damaged, renew() else {
          if problem == nil { notice(error) }
          problem = error
          return nil
        }
        isOpened = false
      }
    }
    return nil
  }

  /// Whether what is learned can be kept.
  var canWrite: Bool { attempt { _ in isWritable } ?? false }

  private func opened() throws(CacheError) -> NoteCache? {
    if isOpened { return cache }
    isOpened = true
    guard let folder else { return nil }
    do throws(CacheFolderError) {
      let place = try CacheFolder(at: folder, outside: vault)
      isWritable = place.isWritable
    } catch {
      throw .unusable(reason: "\(error)")
    }
    cache = try NoteCache(at: CacheFolder.file(in: folder), isReadOnly: !isWritable)
    return cache
  }

  /// Puts an empty file in place of a damaged one; false if that cannot be done.
  private func renew() -> Bool {
    guard let folder, let place = try? CacheFolder(at: folder, outside: vault), place.isWritable else {
      return false
    }
    let done: Void? = try? place.renew {
      do throws(CacheError) {
        return try !NoteCache(at: place.file, isReadOnly: false).isSound()
      } catch {
        return true
      }
    }
    return done != nil
  }
}
