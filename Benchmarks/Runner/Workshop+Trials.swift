extension Workshop {
  /// The commands of a round, in order; those whose programs are not installed are left out.
  var trials: [Trial] {
    Yardstick.allCases.compactMap(trial) + Work.allCases.map(trial)
  }

  /// The programs that the yardsticks lack.
  var missing: [String] {
    let programs = Set(Yardstick.allCases.map(\.program))
    return programs.filter { ChildProcess.path(of: $0, in: searchPath) == nil }.sorted()
  }

  private func trial(_ yardstick: Yardstick) -> Trial? {
    guard let program = ChildProcess.path(of: yardstick.program, in: searchPath) else { return nil }
    func trial(_ words: [String], expecting expected: String? = nil) -> Trial {
      Trial(subject: .yardstick(yardstick), words: words, child: child(), expected: expected)
    }
    switch yardstick {
    case .gitStatus: return trial([program, "-C", committed, "status"], expecting: "working tree clean")
    case .ripgrep: return trial([program, "-o", #"\[\[[^\]]+\]\]"#, vault.vault], expecting: "]]")
    case .cmark: return trial([program, vault.concatenation])
    case .gitVersion: return trial([program, "--version"])
    case .copy:
      var copy = trial(["/bin/sh", "-c", "cp -a \"$0\" \"$1\" && sync", vault.vault, fresh])
      copy.before = { _ in try putFreshAside() }
      return copy
    }
  }

  private func trial(_ work: Work) -> Trial {
    func onSettled(_ words: [String]) -> Trial {
      Trial(subject: .work(work), words: command(words, on: settled), child: child())
    }
    switch work {
    case .unchanged:
      var unchanged = onSettled(["index", "--yes"])
      unchanged.expected = "nothing to write"
      return unchanged
    case .changed:
      return Trial(
        subject: .work(work), words: command(["index", "--yes"], on: edited), child: child(cache: "edited"),
        expected: " written", before: edit, after: { try settle(edited, cache: "edited") })
    case .dryRun:
      return Trial(
        subject: .work(work), words: command(["index", "--dry-run"], on: vault.vault),
        child: child(cache: "empty"),
        expected: "would be written", before: { _ in try emptyCaches() })
    case .first:
      let index = command(["index", "--yes"], on: fresh)
      return Trial(
        subject: .work(work), words: ["/bin/sh", "-c", "\"$0\" \"$@\" && sync"] + index,
        child: child(cache: "empty"),
        expected: " written", before: { _ in try renewFresh() })
    case .due: return onSettled(["due"])
    case .backlinks: return onSettled(["backlinks", facts.person])
    case .show: return onSettled(["show", facts.person])
    case .check:
      var check = onSettled(["check"])
      check.statuses = [0, 1]
      return check
    case .version: return Trial(subject: .work(work), words: [enishi, "--version"], child: child())
    }
  }
}
