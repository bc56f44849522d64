import Notes
import Workspace

/// A finding with its place as tools outside the vault name it.
struct PlacedFinding {
  let finding: Finding
  /// The path from the repository's folder, or from the vault's where there is no repository.
  let path: [UInt8]
  /// The 1-based column in code points.
  let column: Int?

  /// What is the case, and what to do about it.
  var sentence: String {
    finding.kind.message + (finding.wayOut.map { "; \($0)" } ?? "")
  }

  static func all(_ findings: [Finding], in vault: borrowing Vault) -> [PlacedFinding] {
    let prefix = vault.pathInRepository
    return zip(findings, vault.codePointColumns(of: findings)).map { finding, column in
      PlacedFinding(finding: finding, path: prefix + finding.path.bytes, column: column)
    }
  }
}
