import Configuration
import Notes
import TestSupport
import Testing
import Workspace

@Suite("Where things lie")
struct PlaceTests {
  @Test("The answer of config tells values, lines and places")
  func answer() throws {
    let vault = try TemporaryFolder([".enishi/config.yaml": "# mine\nlinks: markdown\n"])
    let answer = try Vault.open(at: vault.path, today: today).configuration()
    #expect(answer.hasFile)
    #expect(answer.settings.filter { $0.line != nil }.map(\.name) == ["links"])
    #expect(answer.settings.first { $0.name == "links" }?.line == 2)
    try vault.remove(".enishi/config.yaml")
    let bare = try Vault.open(at: vault.path, today: today).configuration()
    #expect(!bare.hasFile && bare.settings.allSatisfy { $0.line == nil })
  }

  private static func folder(_ path: String, _ variables: [String: String]) -> String? {
    CacheLocation.folder(forVaultAt: Array(path.utf8)) { variables[$0] }
  }

  @Test("The cache lies in the user's cache folder, under a key that tells the vault")
  func cache() {
    let xdg = Self.folder("/home/ann/my notes", ["XDG_CACHE_HOME": "/cache", "HOME": "/home/ann"])
    #expect(xdg?.hasPrefix("/cache/enishi/mynotes-") == true)
    #expect(xdg?.split(separator: "-").last?.count == 16)
    #expect(Self.folder("", ["XDG_CACHE_HOME": "/c"]) == "/c/enishi/vault-86b07c27d10d4567")
    #expect(Self.folder("/a", ["XDG_CACHE_HOME": "/c"]) == "/c/enishi/a-e6641b79ba23f2e0")
    let home = Self.folder("/x/縁", ["XDG_CACHE_HOME": "relative", "HOME": "/home/ann"])
    #expect(home?.hasPrefix("/home/ann/") == true && home?.contains("/enishi/vault-") == true)
    #expect(Self.folder("/a", [:]) == nil && Self.folder("/a", ["HOME": ""]) == nil)
    let long = Self.folder("/" + String(repeating: "a", count: 50), ["XDG_CACHE_HOME": "/c"])
    #expect(long?.hasPrefix("/c/enishi/" + String(repeating: "a", count: 32) + "-") == true)
  }

  @Test(
    "The machine's zone is read off TZ or off where the clock's file leads",
    arguments: [
      ("Asia/Tokyo", "Asia/Tokyo"), (":Europe/Berlin", "Europe/Berlin"),
      ("/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"), ("../usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"),
      ("UTC", nil), ("Etc/UTC", nil), ("JST-9", nil), ("", nil), ("../../etc/passwd", nil),
    ] as [(String, String?)])
  func zone(text: String, expected: String?) {
    #expect(MachineTimeZone.name(in: text) == expected)
  }

  @Test("A vault tells why it is the one")
  func reasons() throws {
    let folder = try TemporaryFolder([
      "v/.git": "", "v/w/.enishi/config.yaml": "", "v/w/x/a.md": "", "u/a.md": "",
    ])
    func place(_ from: String, named: String? = nil, environment: String? = nil) throws -> VaultPlace {
      try VaultLocator.locate(named: named, environment: environment, from: "\(folder.path)/\(from)")
    }
    #expect(try place("v/w/x") == VaultPlace(path: "\(folder.path)/v/w", reason: .mark(".enishi")))
    #expect(try place("v") == VaultPlace(path: "\(folder.path)/v", reason: .mark(".git")))
    #expect(try place("v", environment: "/e") == VaultPlace(path: "/e", reason: .environment))
    #expect(try place("v", named: "n", environment: "/e") == VaultPlace(path: "n", reason: .named))
    #expect(try place("v", environment: "").reason == .mark(".git"))
  }
}
