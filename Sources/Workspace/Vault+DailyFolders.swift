import FoundationEssentials
import Notes
import VaultFiles

extension Vault {
  /// The folders of daily notes that Obsidian's settings and zk's configuration name.
  static func dailyFolders(_ root: VaultRoot) -> [NotePath] {
    var folders: [String] = []
    if let file = try? root.read(".obsidian/daily-notes.json") { folders += obsidianFolders(file.bytes) }
    if let file = try? root.read(".zk/config.toml") { folders += ZkConfiguration.dailyFolders(file.bytes) }
    return folders.map { $0.split(separator: "/").filter { $0 != "." }.joined(separator: "/") }
      .filter { !$0.isEmpty }.map { NotePath($0) }
  }

  static func obsidianFolders(_ bytes: [UInt8]) -> [String] {
    struct DailyNotes: Decodable { let folder: String? }
    let settings = try? JSONDecoder().decode(DailyNotes.self, from: Data(bytes))
    return settings?.folder.map { [$0] } ?? []
  }
}
