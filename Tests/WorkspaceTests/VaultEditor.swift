import FoundationEssentials
import TestSupport

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Does to a vault what its owner might: one random edit at a time.
struct VaultEditor {
  let vault: TemporaryFolder
  var random: SeededGenerator
  /// The notes that are there.
  private var paths: Set<String> = []
  private var count = 0

  init(_ vault: TemporaryFolder, seed: UInt64) {
    self.vault = vault
    random = SeededGenerator(seed: seed)
  }

  private static let names = [
    "Ann", "Bob Lee", "佐藤花子", "佐藤 花子", "Kim", "Élodie", "Atlas", "2026-11-20", "2026-11-21 Lunch", "Home",
  ]
  private static let folders = ["", "People/", "Meetings/", "Events/", "A/B/"]
  private static let kinds = ["person", "meeting", "me", "event", "topic"]

  /// Makes one edit and tells what it was.
  mutating func edit() throws -> String {
    count += 1
    let existing = paths.sorted()
    switch existing.isEmpty ? 0 : Int.random(in: 0..<12, using: &random) {
    case 0, 1, 2, 3:
      let path = random.pick(Self.folders) + random.pick(Self.names) + ".md"
      try write(text(), to: path)
      return "write \(path)"
    case 4:
      let path = random.pick(existing)
      try vault.remove(path)
      paths.remove(path)
      return "remove \(path)"
    case 5:
      let (old, new) = (random.pick(existing), random.pick(Self.folders) + random.pick(Self.names) + ".md")
      guard !paths.contains(new) else { return "nothing" }
      let bytes = try vault.bytes(old)
      try vault.remove(old)
      try vault.write(bytes, to: new)
      paths.remove(old)
      paths.insert(new)
      return "rename \(old) to \(new)"
    case 6:
      let path = random.pick(existing)
      try write(try vault.text(path) + "More of [[\(random.pick(Self.names))]].\n", to: path)
      return "append to \(path)"
    case 7:
      return try editKeepingTimes(random.pick(existing))
    case 8:
      let path = random.pick(existing)
      try vault.write(try vault.bytes(path), to: path)
      return "touch \(path)"
    case 9:
      try vault.write(configuration(), to: ".enishi/config.yaml")
      return "configure"
    case 10:
      let path = random.pick(existing)
      try write("<<<<<<< ours\n\(text())=======\n>>>>>>> theirs\n", to: path)
      return "conflict in \(path)"
    default:
      try vault.write("picture", to: "\(random.pick(Self.names)).png")
      return "attach"
    }
  }

  private mutating func write(_ text: String, to path: String) throws {
    try vault.write(text, to: path)
    paths.insert(path)
  }

  /// Changes a letter and puts the times back, as `cp -p` and `rsync -t` do.
  private mutating func editKeepingTimes(_ path: String) throws -> String {
    var status = stat()
    _ = unsafe lstat("\(vault.path)/\(path)", &status)
    var bytes = try vault.bytes(path)
    guard let place = bytes.lastIndex(of: UInt8(ascii: "A")) else { return "nothing" }
    bytes[place] = UInt8(ascii: "E")
    try vault.write(bytes, to: path)
    var times = [status.st_atim, status.st_mtim]
    _ = unsafe utimensat(AT_FDCWD, "\(vault.path)/\(path)", &times, 0)
    return "edit \(path) and keep its times"
  }

  private mutating func text() -> String {
    let (name, other) = (random.pick(Self.names), random.pick(Self.names))
    let day = Int.random(in: 10...29, using: &random)
    var lines = [
      "---", "type: \(random.pick(Self.kinds))", "date: 2026-11-\(day)",
      "people: [\"[[\(name)]]\", \(other)]",
    ]
    if Bool.random(using: &random) { lines.append("aliases: [Alias \(count)]") }
    if Int.random(in: 0..<8, using: &random) == 0 { lines.append("private: true") }
    lines += ["---", "# Note \(count)", "Talk with [[\(other)|them]] and [[Alias \(count - 1)]].", ""]
    lines += ["- [ ] [[\(name)]]: send A 📅 2026-11-\(day)", "- 2026-11-\(day) call with [[\(name)]]"]
    if Int.random(in: 0..<4, using: &random) == 0 {
      let block = random.pick([
        "person person=[[\(other)]]", "person", "brief", "brief person=[[\(other)]]",
        "follow-ups kind=promise person=[[\(name)]]",
      ])
      lines += ["", "<!-- enishi:\(block) -->", "<!-- /enishi:\(block.prefix { $0 != " " }) -->"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func configuration() -> String {
    random.pick([
      "language: ja\n", "backlinks: {limit: 2}\n", "links: markdown\n", "folders: {A: person}\n", "",
      "person: {limit: 1}\n", "blocks: {person: [backlinks]}\n", "brief: auto\n",
    ])
  }
}
