import NoteIndex
package import Notes
import Text
import Threads
import VaultFiles

extension Vault {
  /// What answers to a search: people and notes by rank, then lines of text.
  package struct FindAnswer: Sendable {
    package struct Hit: Sendable {
      package let subject: Subject
      package let match: FindMatch
    }

    package struct TextHit: Sendable {
      package let note: NoteID
      package let line: Int
      package let text: String
    }

    package let query: String
    package let hits: [Hit]
    package let textHits: [TextHit]
    /// How many there are beyond the limit.
    package let more: Int
    /// A name that may have been meant, where nothing answers.
    package let suggestion: String?
    package let view: VaultView
  }

  /// - Parameters:
  ///   - words: All must be found in one note's names and values, or in one line.
  ///   - limit: How many answers to give.
  package borrowing func find(
    _ words: [String], limit: Int, showsPrivate: Bool
  ) throws(WorkspaceError) -> FindAnswer {
    let words = words.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    let view = try view(showsPrivate: showsPrivate)
    let query = words.joined(separator: " ")
    let hits = Self.hits(words, in: view)
    let (textHits, textCount) = textHits(words, limit: max(0, limit - hits.count), in: view, showsPrivate)
    let told = min(hits.count, limit)
    let count = hits.count + textCount
    return FindAnswer(
      query: query, hits: Array(hits.prefix(limit)), textHits: textHits, more: count - told - textHits.count,
      suggestion: count == 0 ? view.near(query, limit: 1).first?.text : nil, view: view)
  }

  // MARK: Names and values

  /// People and notes, the best first; of equals people first, then by name, then by path.
  private static func hits(_ words: [String], in view: VaultView) -> [FindAnswer.Hit] {
    guard !words.isEmpty else { return [] }
    let whole = FindTerm(words.joined(separator: " "))
    let terms = words.count > 1 ? words.map { FindTerm($0) } : []
    func match(_ find: (FindTerm) -> FindMatch?) -> FindMatch? {
      if let match = find(whole) { return match }
      let matches = terms.compactMap(find)
      guard !terms.isEmpty, matches.count == terms.count else { return nil }
      return matches.max { $0.matchClass < $1.matchClass }
    }
    let notes = view.vault.notes
    let matches = Parallel.map(notes.count) { index in
      notes[index].note.isPrivate ? nil : match { $0.match(notes[index].note) }
    }
    var hits: [(hit: FindAnswer.Hit, order: (Int, [UInt8], Int))] = []
    for (index, match) in matches.enumerated() {
      guard let match else { continue }
      let note = notes[index].note
      let rank = note.kind == .person || note.kind == .me ? 0 : 2
      hits.append(
        (.init(subject: .note(NoteID(index)), match: match), (rank, Array(note.displayName.utf8), index)))
    }
    for (key, name) in view.vault.unnoted {
      guard let match = match({ $0.match(named: name) }) else { continue }
      hits.append((.init(subject: .person(key), match: match), (1, Array(name.utf8), 0)))
    }
    return hits.sorted { left, right in
      if left.hit.match.matchClass != right.hit.match.matchClass {
        return left.hit.match.matchClass < right.hit.match.matchClass
      }
      if left.order.0 != right.order.0 { return left.order.0 < right.order.0 }
      if left.order.1 != right.order.1 { return left.order.1.lexicographicallyPrecedes(right.order.1) }
      return left.order.2 < right.order.2
    }.map(\.hit)
  }

  // MARK: Text

  /// The first lines that hold all words, newest notes first, and how many there are in all.
  private borrowing func textHits(
    _ words: [String], limit: Int, in view: VaultView, _ showsPrivate: Bool
  ) -> ([FindAnswer.TextHit], count: Int) {
    let search = BodySearch(words, limit: limit, showsComments: showsPrivate)
    let notes = view.vault.notes
    let results = Parallel.map(notes.count) { index in
      let note = notes[index].note
      // A note that is gone, or is yet to be made, holds no line.
      guard !note.isPrivate, !note.hidesItsHeader, let file = try? root.read(note.path) else {
        return BodySearch.Result()
      }
      return search.search(file.bytes)
    }
    let order = notes.indices.filter { !results[$0].lines.isEmpty }.sorted { left, right in
      let (leftDay, rightDay) = (notes[left].note.day, notes[right].note.day)
      return leftDay == rightDay ? left < right : (leftDay?.number ?? .min) > (rightDay?.number ?? .min)
    }
    let hits = order.lazy.flatMap { index in
      results[index].lines.map { FindAnswer.TextHit(note: NoteID(index), line: $0.number, text: $0.text) }
    }
    return (Array(hits.prefix(limit)), results.reduce(0) { $0 + $1.count })
  }
}

extension Note {
  /// Whether its front matter could not be found, so that nobody can tell whether it is private.
  var hidesItsHeader: Bool { refusal == .notUTF8 || refusal == .unclosedFrontMatter }
}
