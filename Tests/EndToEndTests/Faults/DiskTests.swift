import Foundation
import TestSupport
import Testing

@Suite("BYTES 5, 14, 15, 19: disks that are full, small, closed or read-only")
struct DiskTests {
  /// A vault beside which a test's shell finds its way, with its copies.
  private struct Place {
    let folder: TemporaryFolder
    let vault: TemporaryFolder
    let before: [String: String]
    let after: [String: String]

    init() throws {
      // One note is longer than what is left of the disk in some cases, so that a part of it is written.
      let prose = String(repeating: "What we talked about. ", count: 300)
      folder = try TemporaryFolder()
      vault = try AnsweredVault.make(with: ["Hub.md": "# Hub\n\n\(prose)\n", "A.md": "[[Hub]]\n"])
      try vault.write("[[Hub]] again\n", to: "B.md")
      before = try vault.texts()
      let copy = try TemporaryFolder(copyOf: vault.path)
      #expect(try Shell.run(AnsweredVault.command, in: copy.path).status == 0)
      after = try copy.texts()
      #expect(before.contains { after[$0.key] != $0.value })
    }

    /// Runs lines of shell in an empty folder, with the vault as `$VAULT`.
    func run(_ line: String) throws -> Shell.Result {
      try Shell.run(
        line, in: folder.path,
        environment: ["VAULT": vault.path, "INDEX": "enishi index --yes --today 2026-11-22 --vault"])
    }

    /// What a file says that such a line has made.
    func text(_ name: String) throws -> String { try folder.text(name) }

    /// The texts below a folder that such a line has made.
    func texts(_ name: String) throws -> [String: String] {
      try folder.texts().reduce(into: [:]) { texts, file in
        if file.key.hasPrefix("\(name)/") { texts[String(file.key.dropFirst(name.count + 1))] = file.value }
      }
    }
  }

  @Test(
    "BYTES 5: on a disk of 64 KB that is full, notes are old or new, and when there is room the next run mends all",
    .enabled(if: Machine.canMount), arguments: 0..<6)
  func full(freePages: Int) throws {
    let place = try Place()
    // The file system gives room by pages of 4 KB; filling up and making room again is what people do.
    let result = try place.run(
      """
      \(Machine.ownMounts) sh -c '
        mkdir disk first second && mount -t tmpfs -o size=64k,mode=755 tmpfs disk && cp -a "$VAULT/." disk/ || exit 9
        dd if=/dev/zero of=disk/filler bs=4k 2> /dev/null; truncate -s -\(freePages * 4096) disk/filler
        $INDEX disk; echo $? > status; rm disk/filler; cp -a disk/. first/
        $INDEX disk; echo $? >> status; cp -a disk/. second/'
      """)
    #expect(result.status == 0, "\(result.output)")
    let found = try place.texts("first")
    let isWhole = found.filter { !$0.key.contains(".enishi-") } == place.after
    #expect(
      try place.text("status") == "\(isWhole ? 0 : 1)\n0\n", "\(freePages) pages: \(result.output)")
    #expect(isWhole || result.output.contains("no space left on device"), "\(result.output)")
    for (path, text) in place.before where path != "Follow-ups.md" {
      #expect(
        [text, place.after[path]].contains(found[path]) || isAnswered(path), "\(freePages) pages: \(path)")
    }
    #expect(try place.texts("second") == place.after, "\(freePages) pages: \(result.output)")
  }

  /// Notes of which an answer writes one part and a block another: they have a state between.
  private func isAnswered(_ path: String) -> Bool { path.hasPrefix("People/") || path.hasPrefix("Meetings/") }

  @Test(
    "BYTES 5: where no file may be larger than some, a note is written whole or not at all",
    arguments: [1, 8])
  func fileSize(blocks: Int) throws {
    let place = try Place()
    let result = try place.run(
      """
      cp -a "$VAULT" vault; (trap '' XFSZ; ulimit -f \(blocks); XDG_CACHE_HOME=/dev/null $INDEX vault); echo "ended with $?"
      cp -a vault first; $INDEX vault
      """)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("file too large"), "\(result.output)")
    #expect(result.output.contains("ended with 1\n"), "\(result.output)")
    let found = try place.texts("first")
    #expect([place.before["Hub.md"], place.after["Hub.md"]].contains(found["Hub.md"]))
    #expect(try place.texts("vault") == place.after, "\(result.output)")
  }

  @Test("BYTES 5, 14: a read-only disk is told of, looks work on it", .enabled(if: Machine.canMount))
  func readOnlyDisk() throws {
    let place = try Place()
    let result = try place.run(
      """
      \(Machine.ownMounts) sh -c '
        mkdir disk && mount -t tmpfs -o size=1m,mode=755 tmpfs disk && cp -a "$VAULT/." disk/ || exit 9
        mount -o remount,ro disk || exit 9
        $INDEX disk; echo $? > status; enishi due --vault disk --today 2026-11-22; echo $? >> status
        enishi check --vault disk --today 2026-11-22; echo $? >> status; cp -a disk first'
      """)
    #expect(result.output.contains("read-only file system"), "\(result.output)")
    #expect(try place.text("status") == "1\n0\n0\n", "\(result.output)")
    #expect(try place.texts("first") == place.before)
  }

  @Test(
    "BYTES 5, 14: a vault whose folders are closed is told of, looks work on it",
    .enabled(if: Machine.canBeNobody))
  func closedVault() throws {
    let place = try Place()
    let result = try place.run(
      """
      cp -a "$VAULT" vault; find vault -type d -exec chmod 0555 {} +; mkdir -m 0777 cache
      run() { XDG_CACHE_HOME=$PWD/cache \(Machine.asNobody) "$@"; echo $? >> status; }
      run $INDEX vault; run enishi due --vault vault --today 2026-11-22
      find vault -type d -exec chmod 0755 {} +; $INDEX vault
      """)
    #expect(result.output.contains("permission denied"), "\(result.output)")
    #expect(try place.text("status") == "1\n0\n", "\(result.output)")
    #expect(result.status == 0, "\(result.output)")
    #expect(try place.texts("vault") == place.after)
  }

  @Test("BYTES 19: with a full disk for the cache all notes are written", .enabled(if: Machine.canMount))
  func fullCache() throws {
    let place = try Place()
    let result = try place.run(
      """
      \(Machine.ownMounts) sh -c '
        cp -a "$VAULT" vault; mkdir cache && mount -t tmpfs -o size=\(Int.random(in: 1...16) * 4)k tmpfs cache || exit 9
        export XDG_CACHE_HOME=$PWD/cache
        $INDEX vault; echo $? > status; $INDEX vault; echo $? >> status; enishi verify --vault vault'
      """)
    #expect(result.status == 0, "\(result.output)")
    #expect(try place.text("status") == "0\n0\n", "\(result.output)")
    #expect(try place.texts("vault") == place.after, "\(result.output)")
  }

  @Test(
    "BYTES 19: where the cache's folder is closed or no folder, all notes are written",
    .enabled(if: Machine.canBeNobody),
    arguments: ["mkdir -m 0555 cache", "touch cache", "ln -s nowhere/at/all cache"])
  func closedCache(cache: String) throws {
    let place = try Place()
    let result = try place.run(
      """
      cp -a "$VAULT" vault; \(Machine.giveToNobody) vault; \(cache)
      XDG_CACHE_HOME=$PWD/cache \(Machine.asNobody) $INDEX vault
      """)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("this run does without it"), "\(result.output)")
    #expect(try place.texts("vault") == place.after, "\(result.output)")
  }
}
