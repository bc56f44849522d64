/// Why the scan leaves a file or folder out (the format's section 1).
package enum SkipReason: Equatable, Sendable, CaseIterable {
  case hidden, nodeModules, logseqBackup, templates, editorLeftover, syncLeftover

  /// The configuration's `ignore:` names it.
  case ignored
}

extension SkipReason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .hidden: "its name begins with a dot"
    case .nodeModules: "node_modules holds no notes"
    case .logseqBackup: "Logseq keeps old versions here"
    case .templates: "a folder of templates holds no notes"
    case .editorLeftover: "an editor left it behind"
    case .syncLeftover: "a sync tool or a merge left it behind"
    case .ignored: "the configuration ignores it"
    }
  }
}
