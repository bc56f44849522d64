package import Notes

extension NameIndex {
  /// What a link in the note `source` leads to.
  package func resolve(_ link: Link, from source: NoteID) -> Resolution {
    verdict(on: link.target.name, link.form, from: origin(source)).outcome
  }

  /// What a link leads to, and by which rule.
  package func verdict(on link: Link, from origin: LinkOrigin) -> LinkVerdict {
    verdict(on: link.target.name, link.form, from: origin)
  }

  package func origin(_ note: NoteID) -> LinkOrigin {
    LinkOrigin(note: note, path: notes[note.index].path)
  }

  private func verdict(on name: String, _ form: Link.Form, from origin: LinkOrigin) -> LinkVerdict {
    if name.isEmpty {
      return origin.note.map { LinkVerdict(.note($0, others: []), .sameNote) } ?? .broken
    }
    switch form {
    case .markdown: return resolvePath(name, from: origin)
    case .wiki:
      return name.contains("/") ? resolveWikiPath(name, from: origin) : resolveName(name, from: origin)
    }
  }

  private func resolveName(_ name: String, from origin: LinkOrigin) -> LinkVerdict {
    let bare = Self.withoutExtension(name)
    if let answer = answer(to: bare) ?? (bare == name[...] ? nil : answer(to: name)) {
      if let crowd = answer.crowd {
        return LinkVerdict(choose(crowd, from: origin), LinkRule(rank: answer.rank))
      }
      if let found = choose(answer.ids, from: origin) {
        return LinkVerdict(found, LinkRule(rank: answer.rank))
      }
    }
    if isFile(PathSuffix(name.utf8)) { return .file }
    let people = people(named: bare)
    return people.count == 1 ? LinkVerdict(.loose(people[0]), .looseName) : .broken
  }

  /// A path with a slash: from the root, from the note's folder, or a suffix of whole segments.
  private func resolveWikiPath(_ name: String, from origin: LinkOrigin) -> LinkVerdict {
    let path = LinkPath(name, from: origin.path)
    switch path.start {
    case .outside: return .outside
    case .root: return lookUp(path.whole, .pathFromRoot, from: origin) ?? rest(path.whole, name)
    case .folder: return lookUp(path.whole, .pathFromFolder, from: origin) ?? rest(path.whole, name)
    case .anywhere:
      if let found = choose(notes(endingWithPath: path.suffix), from: origin) {
        return LinkVerdict(found, .pathSuffix)
      }
      return rest(path.suffix, name)
    }
  }

  /// A Markdown link: from the note's folder, then from the root, then a path suffix that only one note has.
  private func resolvePath(_ name: String, from origin: LinkOrigin) -> LinkVerdict {
    let path = LinkPath(name, from: origin.path)
    switch path.start {
    case .outside: return .outside
    case .root: return lookUp(path.whole, .pathFromRoot, from: origin) ?? rest(path.whole, name)
    case .folder:
      return lookUp(path.whole, .pathFromFolder, from: origin) ?? rest(path.whole, name, isMarkdown: true)
    case .anywhere:
      if let found = lookUp(path.whole, .pathFromFolder, from: origin) { return found }
      if let found = lookUp(path.suffix, .pathFromRoot, from: origin) { return found }
      let found = notes(endingWithPath: path.suffix)
      if found.count == 1 { return LinkVerdict(.note(found[0], others: []), .pathSuffix) }
      return rest(path.suffix, name, isMarkdown: true)
    }
  }

  /// The note at a path from the root, else the file that is right there; nil if neither is.
  private func lookUp(_ path: PathSuffix, _ rule: LinkRule, from origin: LinkOrigin) -> LinkVerdict? {
    guard let last = path.segments.last else { return .file }
    if let found = choose(notes(atPath: path), from: origin) { return LinkVerdict(found, rule) }
    let isThere = files(named: last).contains {
      let file = PathSuffix($0.bytes)
      return file.segments.count == path.segments.count && file.ends(with: path)
    }
    return isThere ? .file : nil
  }

  /// What a path is to which no note answers.
  private func rest(_ path: PathSuffix, _ name: String, isMarkdown: Bool = false) -> LinkVerdict {
    let isFile = name.hasSuffix("/") || self.isFile(path) || (isMarkdown && Self.hasOtherExtension(path))
    return isFile ? .file : .broken
  }

  // MARK: Choosing

  /// Same folder, then nearest common ancestor, then shortest path, then byte order.
  func choose(_ candidates: [NoteID], from origin: LinkOrigin) -> Resolution? {
    guard candidates.count > 1 else { return candidates.first.map { .note($0, others: []) } }
    let folder = origin.path.folder.segments
    let ranked = candidates.map { id in (id, closeness(of: id, to: folder)) }.sorted { left, right in
      left.1 == right.1 ? left.0 < right.0 : left.1 < right.1
    }
    return .note(ranked[0].0, others: ranked.dropFirst().map(\.0))
  }

  /// The same of many, of whom only the first few are told.
  func choose(_ crowd: Namesakes, from origin: LinkOrigin) -> Resolution {
    let chosen = crowd.nearest(to: origin.path.folder)
    return .note(chosen, others: Array(crowd.ids.lazy.filter { $0 != chosen }.prefix(Namesakes.many)))
  }

  func closeness(of id: NoteID, to folder: [ArraySlice<UInt8>]) -> Closeness {
    let path = notes[id.index].path
    let segments = path.folder.segments
    let shared = zip(folder, segments).prefix { $0.elementsEqual($1) }.count
    return Closeness(
      isInSameFolder: shared == folder.count && segments.count == folder.count, sharedFolders: shared,
      pathLength: path.bytes.count)
  }
}
