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

  /// Opens the vault at `path` and reads its configuration.
  ///
  /// - Parameter today: The day to work for; nil for the calendar's.
  package static func open(at path: String, today: CalendarDay? = nil) throws(WorkspaceError) -> Vault {
    let root = try openRoot(at: path)
    let settings = try readSettings(root)
    if let zone = settings?.timeZone, !Today.knows(zone) { throw .unknownTimeZone(zone) }
    let day = today ?? Today.day(in: settings?.timeZone)
    return Vault(
      root: root, settings: settings ?? Settings(), hasConfiguration: settings != nil, today: day)
  }

  private static func openRoot(at path: String) throws(WorkspaceError) -> VaultRoot {
    do throws(VaultError) { return try VaultRoot(at: path) } catch { throw .cannotOpen("\(error)") }
  }

  private static func readSettings(_ root: borrowing VaultRoot) throws(WorkspaceError) -> Settings? {
    let file: ReadNote
    do throws(ReadError) {
      file = try root.read(Settings.path)
    } catch .vanished {
      return nil
    } catch {
      throw .configuration(.unreadable(reason: "\(error)"))
    }
    do throws(ConfigurationError) { return try Settings.read(file.bytes) } catch {
      throw .configuration(error)
    }
  }
}
