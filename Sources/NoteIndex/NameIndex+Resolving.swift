package import Notes
import Text

extension NameIndex {
  /// What a link in the note `source` leads to.
  package func resolve(_ link: Link, from source: NoteID) -> Resolution {
    let name = link.target.name
    if name.isEmpty { return .note(source, others: []) }
    switch link.form {
    case .markdown:
      let found = resolvePath(name, from: source)
      return found == .broken && Self.hasOtherExtension(name) ? .attachment : found
    case .wiki: return resolveWiki(name, from: source)
    }
  }

  private func resolveWiki(_ name: String, from source: NoteID) -> Resolution {
    let bare = Self.withoutExtension(name)
    if name.contains("/") { return resolveWikiPath(name, from: source) }
    if let crowd = crowd(named: bare) { return choose(crowd, from: source) }
    if let found = choose(notes(named: bare), from: source) { return found }
    if bare != name[...], let found = choose(notes(named: name), from: source) { return found }
    if isFile(name) { return .attachment }
    let people = people(named: bare)
    return people.count == 1 ? .loose(people[0]) : .broken
  }

  /// A path with a slash: from the root, from the note's folder, or a suffix of whole segments.
  private func resolveWikiPath(_ name: String, from source: NoteID) -> Resolution {
    let folder = notes[source.index].path.folder
    if name.hasPrefix("/") {
      return resolve(absolute: PathSuffix(Self.withoutExtension(name.dropFirst()).utf8), name)
    }
    if name.hasPrefix("./") || name.hasPrefix("../") { return resolve(relative: name, to: folder) }
    let suffix = PathSuffix(Self.withoutExtension(name).utf8)
    let found = notes(endingWith: suffix)
    if let found = choose(found, from: source) { return found }
    return isFile(name) ? .attachment : .broken
  }

  /// A Markdown link: from the note's folder, then from the root, then a path suffix that only one note has.
  private func resolvePath(_ name: String, from source: NoteID) -> Resolution {
    let folder = notes[source.index].path.folder
    if name.hasPrefix("/") {
      return resolve(absolute: PathSuffix(Self.withoutExtension(name.dropFirst()).utf8), name)
    }
    let relative = resolve(relative: name, to: folder)
    if relative != .broken { return relative }
    let suffix = PathSuffix(Self.withoutExtension(name).utf8)
    if name.hasPrefix("../") || name.hasPrefix("./") { return .broken }
    let fromRoot = resolve(absolute: suffix, name)
    if fromRoot != .broken { return fromRoot }
    let found = notes(endingWith: suffix)
    return found.count == 1 ? .note(found[0], others: []) : .broken
  }

  private func resolve(relative name: String, to folder: NotePath) -> Resolution {
    var segments = folder.segments
    for segment in PathSuffix(name.utf8).segments {
      if segment.elementsEqual("..".utf8) {
        guard segments.popLast() != nil else { return .outside }
      } else if !segment.elementsEqual(".".utf8) {
        segments.append(segment)
      }
    }
    let path = String(decoding: Array(segments.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
    return resolve(absolute: PathSuffix(Self.withoutExtension(path).utf8), path)
  }

  private func resolve(absolute path: PathSuffix, _ name: some StringProtocol) -> Resolution {
    if path.segments.isEmpty { return .attachment }
    let found = notes(at: path)
    if let first = found.first { return .note(first, others: Array(found.dropFirst())) }
    return isFile(name) || name.hasSuffix("/") ? .attachment : .broken
  }

  // MARK: Choosing

  /// Same folder, then nearest common ancestor, then shortest path, then byte order.
  private func choose(_ candidates: [NoteID], from source: NoteID) -> Resolution? {
    guard candidates.count > 1 else { return candidates.first.map { .note($0, others: []) } }
    let folder = notes[source.index].path.folder.segments
    let ranked = candidates.map { id in
      let segments = notes[id.index].path.folder.segments
      let shared = zip(folder, segments).prefix { $0.elementsEqual($1) }.count
      let isSame = shared == folder.count && segments.count == folder.count
      return (id, [isSame ? 0 : 1, -shared, notes[id.index].path.bytes.count])
    }.sorted { left, right in
      left.1 == right.1 ? left.0 < right.0 : left.1.lexicographicallyPrecedes(right.1)
    }
    return .note(ranked[0].0, others: ranked.dropFirst().map(\.0))
  }

  /// The same of many, of whom only the first few are told.
  private func choose(_ crowd: Namesakes, from source: NoteID) -> Resolution {
    let chosen = crowd.nearest(to: notes[source.index].path.folder)
    return .note(chosen, others: Array(crowd.ids.lazy.filter { $0 != chosen }.prefix(Namesakes.many)))
  }

  // MARK: Extensions

  static func withoutExtension(_ name: some StringProtocol) -> Substring {
    for suffix in [".md", ".markdown"] where name.utf8.count > suffix.utf8.count {
      if name.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8, by: { $0.asciiLowercased == $1 }) {
        return Substring(name.dropLast(suffix.count))
      }
    }
    return Substring(name)
  }

  /// Whether a Markdown link names a file that cannot be a note: `report.docx`, `www.example.com`.
  private static func hasOtherExtension(_ name: String) -> Bool {
    let last = PathSuffix(name.utf8).segments.last ?? []
    return last.contains(UInt8(ascii: ".")) && withoutExtension(name).utf8.count == name.utf8.count
  }

  /// Whether a target is a file that is no note: it is there, or its ending says so.
  private func isFile(_ name: some StringProtocol) -> Bool {
    let last = PathSuffix(name.utf8).segments.last ?? []
    if !files(named: last).isEmpty { return true }
    guard let dot = last.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = String(decoding: last[(dot + 1)...], as: UTF8.self).lowercased()
    return Self.fileEndings.contains(ending)
  }

  private static let fileEndings: Set<String> = [
    "pdf", "png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "avif", "heic", "tif", "tiff", "mp3", "mp4",
    "m4a",
    "wav", "ogg", "flac", "mov", "webm", "mkv", "zip", "csv", "tsv", "json", "yaml", "yml", "html", "htm",
    "css",
    "js", "ts", "py", "txt", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "pages", "numbers", "key", "epub",
    "canvas", "base", "excalidraw", "drawio", "ics", "vcf", "bib", "tex", "eml",
  ]
}
