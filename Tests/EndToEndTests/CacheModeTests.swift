import TestSupport
import Testing

@Suite("BYTES 29: the cache of a run under any umask")
struct CacheModeTests {
  @Test(
    "The folders are 0700 and the files 0600, also where everything else is open",
    arguments: ["000", "022", "077"])
  func modes(umask: String) throws {
    let vault = try TemporaryFolder([".obsidian/app.json": "{}", "A.md": "[[B]]\n", "B.md": "b\n"])
    let result = try Shell.run(
      "umask \(umask); enishi index --yes && enishi check && cd \"$XDG_CACHE_HOME\" && find . -exec ls -ld {} +",
      in: vault.path)
    let modes = result.output.split(separator: "\n").compactMap { line in
      line.prefixMatch(of: /([d-][rwx-]{9})[.+@]? .*\.(\/.*)?$/).map { String($0.output.1) }
    }
    #expect(Set(modes) == ["drwx------", "-rw-------"], "\(result.output)")
    #expect(modes.count == 4, "\(result.output)")
  }
}
