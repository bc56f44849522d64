package import Configuration
package import Notes
package import VaultFiles

/// A vault that a command works on: its folder, what its configuration says, and the day.
package struct Vault: ~Copyable {
  package let root: VaultRoot
  package let settings: Settings
  /// A vault with a configuration has agreed to be written to.
  package let hasConfiguration: Bool
  package let today: CalendarDay
  let cache: VaultCache
  /// Asked for once, so that all of a run goes by the same.
  let dailyFolders: [NotePath]
  /// Of the configuration's bytes; what was computed under another one no longer holds.
  let configurationHash: ContentHash

  /// Opens the vault at `path` and reads its configuration.
  ///
  /// - Parameters:
  ///   - today: The day to work for; nil for the calendar's.
  ///   - cache: Where to keep what was learned for the next run.
  ///   - cacheNotice: Told in a sentence where that cannot be done; the run goes on without.
  package static func open(
    at path: String, today: CalendarDay? = nil, cache: CachePlace = .none,
    cacheNotice: @escaping (String) -> Void = { _ in }
  ) throws(WorkspaceError) -> Vault {
    let root = try openRoot(at: path)
    let configuration = try configurationBytes(root)
    let settings = try configuration.map(settings)
    if let zone = settings?.timeZone, !Today.knows(zone) { throw .unknownTimeZone(zone) }
    let day = today ?? Today.day(in: settings?.timeZone)
    let cacheFolder = cache.folder(forVaultAt: root.realPath)
    return Vault(
      root: root, settings: settings ?? Settings(), hasConfiguration: settings != nil, today: day,
      cache: VaultCache(inFolder: cacheFolder, outside: root.realPath) {
        cacheNotice("\($0); this run does without it")
      },
      dailyFolders: dailyFolders(root), configurationHash: ContentHash(configuration ?? []))
  }

  private static func openRoot(at path: String) throws(WorkspaceError) -> VaultRoot {
    do throws(VaultError) { return try VaultRoot(at: path) } catch { throw .cannotOpen("\(error)") }
  }

  /// What stands in the configuration; nil if there is none.
  static func configurationBytes(_ root: VaultRoot) throws(WorkspaceError) -> [UInt8]? {
    if root.isSymlink(Settings.path.folder) {
      // It may lead out of the vault, and what lies there is no word of this vault's owner.
      throw .configuration(
        .unreadable(reason: "“\(Settings.path.folder)” is a symlink, which is not followed"))
    }
    do throws(ReadError) {
      return try root.read(Settings.path).bytes
    } catch .vanished {
      return nil
    } catch {
      throw .configuration(.unreadable(reason: "\(error)"))
    }
  }

  private static func settings(_ bytes: [UInt8]) throws(WorkspaceError) -> Settings {
    do throws(ConfigurationError) { return try Settings.read(bytes) } catch {
      throw .configuration(error)
    }
  }
}
