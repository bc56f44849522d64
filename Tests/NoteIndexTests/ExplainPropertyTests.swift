import NoteIndex
import Notes
import TestSupport
import Testing
import Text

@Suite("Explaining and resolving agree")
struct ExplainPropertyTests {
  @Test(
    "On random vaults: what a link was resolved to is what its explanation chooses, and what the rules say")
  func agreement() {
    let seed = UInt64.random(in: 0..<1_000_000_000)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    for round in 0..<40 {
      let vault = TextVault(Self.texts(round, &generator), attachments: Self.files)
      let reading = RuleReading(vault.vault.notes.map(\.note), files: Self.files)
      for (index, resolved) in vault.vault.notes.enumerated() {
        let origin = vault.vault.names.origin(NoteID(index))
        for (link, target) in zip(resolved.note.links, resolved.targets) {
          let place: Comment = "seed \(seed): \(link.form) “\(link.target.name)” in \(origin.path)"
          let why = vault.vault.names.explain(link, from: origin)
          #expect(why.verdict.outcome.note == target, place)
          #expect(why.verdict == vault.vault.names.verdict(on: link, from: origin), place)
          if why.verdict.rule != .sameNote { #expect(why.chosen?.note == target, place) }
          if target != nil { #expect(why.chosen.map(\.rule) ?? .sameNote == why.verdict.rule, place) }
          #expect(reading.note(link, from: NoteID(index)) == target, place)
        }
      }
    }
  }

  private static let files = ["a/f", "f.pdf", "b/a/odd.xyz"]

  /// A vault of few names, so that many notes bear the same; every third round more than sixteen do.
  private static func texts(_ round: Int, _ generator: inout SeededGenerator) -> [NotePath: String] {
    let names = ["x", "X", "y", "か\u{3099}", "が", "v1.2", "a.md", "佐藤花子", "佐藤 花子", "髙橋", "高橋", "f"]
    let folders = ["a", "b", "A", "People"]
    var texts: [NotePath: String] = [:]
    for _ in 0..<(round.isMultiple(of: 3) ? 40 : 9) {
      func folder() -> [String] {
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in generator.pick(folders) }
      }
      let path = (folder() + [generator.pick(names) + ".md"]).joined(separator: "/")
      let links = (0..<3).map { _ in
        let start = generator.pick(["", "", "", "/", "./", "../", "../../"])
        let target =
          start + (folder() + [generator.pick(names) + generator.pick(["", ".md"])]).joined(separator: "/")
        return generator.pick(["[[\(target)]]", "[t](<\(target)>)", "[[\(generator.pick(names))さん]]"])
      }
      let header = generator.pick([
        "", "", "name: \(generator.pick(names))",
        "aliases: [\(generator.pick(names)), \(generator.pick(names))]",
      ])
      texts[.init(path)] = "---\n\(header)\n---\n" + links.joined(separator: "\n\n")
    }
    return texts
  }
}

/// FORMAT §3 read as it stands, by looking at every note: slow, and without the index it is held against.
private struct RuleReading {
  private let notes: [Note]
  private let files: [[[UInt8]]]

  init(_ notes: [Note], files: [String]) {
    self.notes = notes
    self.files = files.map { Self.segments(NotePath($0)) }
  }

  func note(_ link: Link, from source: NoteID) -> NoteID? {
    let name = link.target.name
    let folder = Self.segments(notes[source.index].path).dropLast()
    if link.form == .wiki, !name.contains("/") { return named(name, folder) }
    let written = name.split(separator: "/").map { Array($0.utf8) }
    if name.hasPrefix("/") { return best(at(written), folder) }
    var path = Array(folder)
    for segment in written {
      if segment == Array("..".utf8) {
        if path.popLast() == nil { return nil }
      } else if segment != Array(".".utf8) {
        path.append(segment)
      }
    }
    if name.hasPrefix("./") || name.hasPrefix("../") { return best(at(path), folder) }
    if link.form == .wiki { return best(ending(written), folder) }
    for place in [path, written] {
      if let found = best(at(place), folder) { return found }
      if files.contains(where: { Self.same($0, place) }) { return nil }
    }
    let anywhere = ending(written)
    return anywhere.count == 1 ? anywhere[0] : nil
  }

  private func named(_ name: String, _ folder: ArraySlice<[UInt8]>) -> NoteID? {
    let bare = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    for name in [bare, name] {
      for classes in [[NoteName.Class.stem], [.name, .title, .heading], [.alias]] {
        let found = ids { note in
          note.names.contains {
            classes.contains($0.nameClass) && ComparisonKey($0.text) == ComparisonKey(name)
          }
        }
        if let best = best(found, folder) { return best }
      }
    }
    let people = ids { note in
      note.kind == .person && note.names.contains { PersonKey($0.text) == PersonKey(bare) }
    }
    return people.count == 1 && name != "f" ? people[0] : nil
  }

  private func at(_ path: [[UInt8]]) -> [NoteID] {
    either(path) { wanted in ids { Self.same(Self.stemmed($0.path), wanted) } }
  }

  private func ending(_ path: [[UInt8]]) -> [NoteID] {
    either(path) { wanted in ids { Self.same(Self.stemmed($0.path).suffix(wanted.count), wanted) } }
  }

  /// The notes at a path without its `.md`, else with it.
  private func either(_ path: [[UInt8]], _ find: ([[UInt8]]) -> [NoteID]) -> [NoteID] {
    guard let last = path.last, last.suffix(3) == Array(".md".utf8)[...] else { return find(path) }
    let found = find(path.dropLast() + [Array(last.dropLast(3))])
    return found.isEmpty ? find(path) : found
  }

  private func best(_ ids: [NoteID], _ folder: ArraySlice<[UInt8]>) -> NoteID? {
    ids.min { left, right in
      let (leftKey, rightKey) = (key(left, folder), key(right, folder))
      return leftKey == rightKey ? left < right : leftKey.lexicographicallyPrecedes(rightKey)
    }
  }

  private func key(_ id: NoteID, _ folder: ArraySlice<[UInt8]>) -> [Int] {
    let path = notes[id.index].path
    let own = Self.segments(path).dropLast()
    return [own == folder ? 0 : 1, -zip(own, folder).prefix { $0 == $1 }.count, path.bytes.count]
  }

  private func ids(_ isWanted: (Note) -> Bool) -> [NoteID] {
    notes.indices.filter { isWanted(notes[$0]) }.map { NoteID($0) }
  }

  private static func segments(_ path: NotePath) -> [[UInt8]] { path.segments.map { Array($0) } }

  private static func stemmed(_ path: NotePath) -> [[UInt8]] {
    segments(path).dropLast() + [Array(path.stem)]
  }

  private static func same(_ left: [[UInt8]], _ right: [[UInt8]]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { ComparisonKey($0) == ComparisonKey($1) }
  }
}
