package import Notes

extension VaultRoot {
  /// Lists the notes of the vault by the rules of the format's section 1.
  ///
  /// Opens folders and never a file, so that a FIFO cannot hold the run up. `ignoring` answers for each path that
  /// the built-in rules leave in. Throws only if the vault's own folder cannot be listed: all else is a problem in
  /// the result.
  package func scan(
    ignoring: @escaping (_ path: NotePath, _ isFolder: Bool) -> Bool = { _, _ in false }
  ) throws(SystemFailure) -> VaultScan {
    var walk = ScanWalk(root: try calls.openFolder(.folderItself, in: folder), ignoring: ignoring)
    try walk.run()
    var scan = walk.scan
    let resolver = SymlinkResolver(root: try calls.openFolder(.folderItself, in: folder))
    for link in walk.symlinks {
      switch resolver.resolve(link) {
      case .inside(let link): scan.links.append(link)
      case .problem(let cause): scan.problems.append(ScanProblem(path: link, cause: cause))
      }
    }
    scan.problems.sort { $0.path < $1.path }
    for link in scan.links {
      scan.manifest.append(.link, NotePath(bytes: link.path.bytes + [0] + link.target.bytes))
    }
    for problem in scan.problems {
      scan.manifest.append(
        .problem, NotePath(bytes: problem.path.bytes + [0] + Array("\(problem.cause)".utf8)))
    }
    return scan
  }
}
