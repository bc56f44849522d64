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
  /// Notes that are gone, as they were.
  private var trash: [String: [UInt8]] = [:]
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
    switch existing.isEmpty ? 0 : Int.random(in: 0..<20, using: &random) {
    case 0, 1, 2, 3:
      let path = random.pick(Self.folders) + random.pick(Self.names) + ".md"
      try write(text(), to: path)
      return "write \(path)"
    case 4:
      let path = random.pick(existing)
      trash[path] = try vault.bytes(path)
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
    case 11, 12:
      return try changeValue(in: random.pick(existing))
    case 13, 14, 15:
      return try answer()
    case 16:
      return try editBlock(in: random.pick(existing))
    case 17:
      guard let (path, bytes) = trash.sorted(by: { $0.key < $1.key }).randomElement(using: &random) else {
        return "nothing"
      }
      try vault.write(bytes, to: path)
      paths.insert(path)
      return "put \(path) back"
    case 18:
      let path = random.pick(existing)
      let time = random.pick([0, 1_000_000_000, 2_200_000_000])
      setTimes(timespec(tv_sec: time, tv_nsec: 0), of: path)
      return "set the clock of \(path) to \(time)"
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
    #if canImport(Darwin)
      setTimes(status.st_mtimespec, of: path)
    #else
      setTimes(status.st_mtim, of: path)
    #endif
    return "edit \(path) and keep its times"
  }

  private func setTimes(_ time: timespec, of path: String) {
    var times = [time, time]
    _ = unsafe utimensat(AT_FDCWD, "\(vault.path)/\(path)", &times, 0)
  }

  /// Gives a note other names, another day, or other people.
  private mutating func changeValue(in path: String) throws -> String {
    let key = random.pick(["aliases: [", "date: ", "people: [", "type: "])
    let lines = try vault.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    guard let place = lines.firstIndex(where: { $0.hasPrefix(key) }) else { return "nothing" }
    let value =
      switch key {
      case "date: ": "date: 2026-11-\(Int.random(in: 10...29, using: &random))"
      case "type: ": "type: \(random.pick(Self.kinds))"
      default: "\(key)\"\(random.pick(Self.names))\", Alias \(Int.random(in: 1...count, using: &random))]"
      }
    var changed = lines.map(String.init)
    changed[place] = value
    try vault.write(changed.joined(separator: "\n"), to: path)
    return "\(value) in \(path)"
  }

  /// Answers a row of the list, if there is one.
  private mutating func answer() throws -> String {
    guard let list = try? vault.text("Follow-ups.md") else { return "nothing" }
    var lines = list.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let rows = lines.indices.filter { lines[$0].hasPrefix("- [ ] ") }
    guard let row = rows.randomElement(using: &random) else { return "nothing" }
    let mark = random.pick(["x", "x", "-", ">"])
    let words = mark == "x" && Bool.random(using: &random) ? " // call, send the map" : ""
    lines[row] = "- [\(mark)]\(lines[row].dropFirst(5))\(words)"
    try vault.write(lines.joined(separator: "\n"), to: "Follow-ups.md")
    return "answer \(lines[row])"
  }

  /// Writes into a block, as nobody should, or takes one of its lines away.
  private mutating func editBlock(in path: String) throws -> String {
    var lines = try vault.text(path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("<!-- enishi:") }), start + 1 < lines.count
    else {
      return "nothing"
    }
    if Bool.random(using: &random) {
      lines.insert("by hand", at: start + 1)
    } else {
      lines.remove(at: start + 1)
    }
    try vault.write(lines.joined(separator: "\n"), to: path)
    return "edit the block of \(path)"
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
