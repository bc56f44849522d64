import Notes

/// Tells whose a row is: the owner's whose `@handle`, heading or folder its line stands under; else everybody's.
struct OwnerFinder {
  private let owners: Owners
  private let notes: [ResolvedNote]
  private var read: [NoteID: Lines] = [:]

  /// What a note's lines say of its owners.
  private struct Lines {
    let folder: [Int]
    /// The lines of the headings in their order, each with the owners under whom what follows stands.
    var headings: [(line: Int, owners: [Int])] = []
    /// The owners whom single lines name.
    var marked: [Int: [Int]] = [:]
  }

  init(_ owners: Owners, _ notes: [ResolvedNote]) {
    self.owners = owners
    self.notes = notes
  }

  /// The rows, each with the handles of its owners.
  mutating func owned(_ rows: [FollowUp]) -> [FollowUp] {
    owners.all.isEmpty ? rows : rows.map { owned($0) }
  }

  private mutating func owned(_ row: FollowUp) -> FollowUp {
    var row = row
    let lines = read[row.source] ?? readLines(of: row.source)
    read[row.source] = lines
    let place = lines.headings.partitioningIndex { $0.line > row.line }
    let heading = place > 0 ? lines.headings[place - 1].owners : []
    let found = lines.marked[row.line] ?? (heading.isEmpty ? lines.folder : heading)
    row.owners = found.map { owners.all[$0].handle }
    return row
  }

  private func readLines(of id: NoteID) -> Lines {
    let resolved = notes[id.index]
    let note = resolved.note
    var lines = Lines(folder: owners.inFolder(note.path))
    // A heading holds for those below it, until one as high says otherwise.
    var open: [(level: Int, owners: [Int])] = []
    for heading in note.headings {
      while let last = open.last, last.level >= heading.level { open.removeLast() }
      let own = owners.ofHeading(heading.text)
      open.append((heading.level, own.isEmpty ? open.last?.owners ?? [] : own))
      lines.headings.append((heading.line, open[open.count - 1].owners))
    }
    func mark(_ line: Int, _ text: String) {
      let found = owners.marked(in: text)
      if !found.isEmpty { lines.marked[line] = found }
    }
    for context in note.contexts { mark(context.line, context.text) }
    for line in note.logLines { mark(line.line, line.text) }
    for task in note.tasks {
      mark(task.line, task.text)
      guard case .link(let link) = task.owner, lines.marked[task.line] == nil else { continue }
      let found = owners.all.indices.filter { place in
        owners.all[place].note.map { resolved.people[link] == .note($0) } ?? false
      }
      if !found.isEmpty { lines.marked[task.line] = found }
    }
    return lines
  }
}

extension Array {
  /// The first place whose element fulfils a condition that all behind it fulfil too.
  fileprivate func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
