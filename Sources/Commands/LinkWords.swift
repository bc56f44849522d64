import NoteIndex
import Notes
import Workspace

/// How links, rules and notes are told on a terminal.
enum LinkWords {
  /// The link as it is written, less the words of its label where it is a wiki link.
  static func written(_ link: Link) -> String {
    let target = link.target.name + (link.target.heading.map { "#\($0)" } ?? "")
    let text = link.form == .wiki ? "[[\(target)]]" : "[\(link.label ?? "")](\(target))"
    return link.isEmbed ? "!\(text)" : text
  }

  /// The path of a note that may be shown.
  static func path(_ id: NoteID, in view: VaultView) -> String {
    view.isShown(id) ? "\(view.vault[id].path)" : "a private note"
  }

  /// What the link leads to.
  static func lead(_ outcome: Resolution, _ person: PersonID?, in view: VaultView) -> String {
    switch outcome {
    case .note(let id, _), .loose(let id): path(id, in: view)
    case .attachment: "a file that is no note"
    case .outside: "a place outside the vault"
    case .unclear: "one of several people"
    case .broken: person == nil ? "nothing" : "a person without a note"
    }
  }

  /// The rule in a few words; nil where the lead says it all.
  static func short(_ rule: LinkRule) -> String? {
    switch rule {
    case .sameNote: "this note"
    case .pathFromRoot: "path from the root"
    case .pathFromFolder: "path from its folder"
    case .pathSuffix: "end of its path"
    case .fileName: "file name"
    case .name: "name or title"
    case .alias: "alias"
    case .looseName: "name, loosely"
    case .file, .outside, .none: nil
    }
  }
}
