/// What Enishi is measured at.
enum Work: String, CaseIterable, Codable {
  case unchanged, changed, dryRun, first, due, backlinks, show, check, version

  /// As it stands in tables.
  var label: String {
    switch self {
    case .unchanged: "`index`, nothing changed"
    case .changed: "`index`, one note changed, its dependents written"
    case .dryRun: "`index --dry-run`, empty cache"
    case .first: "first `index`, every block written, `sync`"
    case .due: "`due`, nothing changed"
    case .backlinks: "`backlinks`, nothing changed"
    case .show: "`show`, nothing changed"
    case .check: "`check`, nothing changed"
    case .version: "`enishi --version`"
    }
  }
}
