import Notes
import Workspace

extension WriteReport {
  /// What kept a command from writing; `check` tells the rest.
  var toldFindings: [Finding] {
    let refused = Set(refused)
    return findings.filter { finding in
      switch finding.kind {
      case .notWritten, .openAtEnd: true
      case .notUTF8, .tooComplex, .unclosedFrontMatter, .brokenFrontMatter:
        finding.level == .error || refused.contains(finding.path)
      default: finding.level == .error
      }
    }
  }
}
