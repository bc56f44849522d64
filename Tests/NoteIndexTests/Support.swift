import NoteIndex
import Notes
import TestSupport

extension TextVault {
  /// What the first link of a note leads to, in words: a path, then the other candidates.
  func lead(from path: NotePath) -> String {
    let id = self[path]
    guard let link = vault[id].links.first else { return "no link" }
    switch vault.names.resolve(link, from: id) {
    case .note(let note, let others):
      return ([note] + others).map { self.path($0) }.joined(separator: " | ")
    case .loose(let note): return "loosely \(self.path(note))"
    case .attachment: return "attachment"
    case .outside: return "outside"
    case .broken: return "broken"
    case .unclear: return "unclear"
    }
  }

  /// The backlinks of a note, each as `path:line`, with its key or `embed`, then its words.
  func backlinks(of path: NotePath) -> [String] {
    vault.backlinks[self[path].index].map { entry in
      let labels = [entry.key.map { "(\($0))" }, entry.isEmbed ? "(embed)" : nil, entry.text]
      return (["\(self.path(entry.source)):\(entry.line)"] + labels.compactMap { $0 }).joined(separator: " ")
    }
  }
}

/// What a link leads to that stands in `source`, in a vault of empty notes at `paths`.
func lead(_ link: String, from source: NotePath = "source.md", among paths: [NotePath]) -> String {
  var texts = Dictionary(uniqueKeysWithValues: paths.map { ($0, "") })
  texts[source] = link
  return TextVault(texts).lead(from: source)
}
