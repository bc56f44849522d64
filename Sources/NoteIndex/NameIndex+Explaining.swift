package import Notes
import Text

extension NameIndex {
  /// Why a link leads where it leads: all notes that could have been meant are gathered and compared anew.
  ///
  /// Takes its time, for it is asked of one link at a time; `verdict` answers for many.
  package func explain(_ link: Link, from origin: LinkOrigin) -> LinkExplanation {
    let verdict = verdict(on: link, from: origin)
    let groups = link.target.name.isEmpty ? [] : groups(of: link, from: origin)
    var candidates: [LinkCandidate] = []
    var seen: Set<NoteID> = []
    var isSettled = verdict.rule == .file || verdict.rule == .outside
    for group in groups {
      let ranked = rank(group.ids.filter { seen.insert($0).inserted }, from: origin)
      guard let first = ranked.first else { continue }
      let isUnusable = group.isForOneOnly && group.ids.count > 1
      for (place, id) in ranked.enumerated() {
        let fate: LinkCandidate.Fate =
          if isSettled { .laterRule } else if isUnusable { .notUnique } else if place == 0 { .chosen } else {
            .farther(difference(id, first, from: origin))
          }
        candidates.append(
          LinkCandidate(note: id, rule: group.rule, name: group.name(notes[id.index]), fate: fate))
      }
      if !isUnusable { isSettled = true }
    }
    return LinkExplanation(verdict: verdict, candidates: candidates)
  }

  /// Notes that answer to a link by one rule.
  private struct Group {
    let rule: LinkRule
    let ids: [NoteID]
    /// Whether the rule answers only if exactly one note does.
    var isForOneOnly = false
    var name: (Note) -> String? = { _ in nil }
  }

  /// The notes that could be meant, by rule, in the order in which the rules are asked.
  private func groups(of link: Link, from origin: LinkOrigin) -> [Group] {
    let name = link.target.name
    if link.form == .wiki, !name.contains("/") { return groups(named: name) }
    let path = LinkPath(name, from: origin.path)
    switch path.start {
    case .outside: return []
    case .root: return [Group(rule: .pathFromRoot, ids: notes(atPath: path.whole))]
    case .folder: return [Group(rule: .pathFromFolder, ids: notes(atPath: path.whole))]
    case .anywhere:
      let anywhere = notes(endingWithPath: path.suffix)
      if link.form == .wiki { return [Group(rule: .pathSuffix, ids: anywhere)] }
      return [
        Group(rule: .pathFromFolder, ids: notes(atPath: path.whole)),
        Group(rule: .pathFromRoot, ids: notes(atPath: path.suffix)),
        Group(rule: .pathSuffix, ids: anywhere, isForOneOnly: true),
      ]
    }
  }

  private func groups(named name: String) -> [Group] {
    let bare = String(Self.withoutExtension(name))
    let written = answer(to: bare) == nil ? name : bare
    let key = ComparisonKey(written)
    let named = byName.indices.map { rank in
      Group(rule: LinkRule(rank: rank), ids: byName[rank][key] ?? []) { note in
        note.names.first { Self.rank(of: $0.nameClass) == rank && ComparisonKey($0.text) == key }?.text
      }
    }
    guard named.allSatisfy(\.ids.isEmpty) else { return named }
    let person = PersonKey(bare)
    return [
      Group(rule: .looseName, ids: people(named: bare), isForOneOnly: true) { note in
        note.names.first { PersonKey($0.text) == person }?.text
      }
    ]
  }

  /// The nearest first.
  private func rank(_ ids: [NoteID], from origin: LinkOrigin) -> [NoteID] {
    let folder = origin.path.folder.segments
    let ranked = ids.map { id in (id, closeness(of: id, to: folder)) }.sorted { left, right in
      left.1 == right.1 ? left.0 < right.0 : left.1 < right.1
    }
    return ranked.map(\.0)
  }

  private func difference(_ id: NoteID, _ first: NoteID, from origin: LinkOrigin) -> LinkChoice {
    let folder = origin.path.folder.segments
    return closeness(of: id, to: folder).difference(from: closeness(of: first, to: folder))
  }
}
