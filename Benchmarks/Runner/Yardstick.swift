/// Commands of others that anyone has, beside which Enishi's are told.
enum Yardstick: String, CaseIterable, Codable {
  case gitStatus, ripgrep, cmark, copy, gitVersion

  /// The program that must be installed.
  var program: String {
    switch self {
    case .gitStatus, .gitVersion: "git"
    case .ripgrep: "rg"
    case .cmark: "cmark"
    case .copy: "cp"
    }
  }

  /// As it stands in tables.
  var label: String {
    switch self {
    case .gitStatus: "`git status`"
    case .ripgrep: "`rg`"
    case .cmark: "`cmark`"
    case .copy: "`cp -a`, `sync`"
    case .gitVersion: "`git --version`"
    }
  }

  /// What it must do at least, and therefore stands for.
  var meaning: String {
    switch self {
    case .gitStatus: "looks at every file's state"
    case .ripgrep: "reads every byte (`rg -o '\\[\\[[^\\]]+\\]\\]'`)"
    case .cmark: "parses every byte, all notes in one file"
    case .copy: "writes every byte to the disk"
    case .gitVersion: "starts, and ends"
    }
  }
}
