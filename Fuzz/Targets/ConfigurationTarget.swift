import Notes

@testable import Configuration

extension FuzzTarget {
  /// The configuration: it is used as a whole or refused with a line, and what it asks for can be told and done.
  static let configuration = FuzzTarget(
    name: "configuration",
    seeds: {
      Seeds.yaml.map { Array($0.dropFirst(4).dropLast(4)) }
        + Seeds.texts([
          "language: ja\nlinks: markdown\nignore: [\"*.tmp\", \"a/**/b\"]\nfolders:\n  People: person\n",
          "keys:\n  due: [期限]\nowners:\n  - note: \"[[Ann]]\"\n    handles: [ann]\nblocks:\n  person: [backlinks]\n",
          "backlinks:\n  where: end\n  limit: 20\nfollow_up:\n  within: 14d\n  first_contact: [2, 14, 30]\n",
          "tiers:\n  close: 30d\ncadence_by:\n  tags:\n    a: 1y\nterms: [[a, b]]\nrules:\n  broken-link: off\n",
          "follow_ups: off\ndefault_cadence: 毎月\ncelebrate:\n  tiers: [1]\nwords:\n  contact: [x]\nbrief: auto\n",
        ])
    },
    pieces: [
      "language: ", "timezone: ", "links: ", "ignore: ", "folders:\n", "keys:\n", "owners:\n", "blocks:\n",
      "backlinks:\n", "person:\n", "brief: ", "follow_ups: ", "follow_up:\n", "default_cadence: ", "tiers:\n",
      "cadence_by:\n", "celebrate:\n", "terms: ", "words:\n", "rules:\n", "  - ", "[", "]", "**/", "*",
      "[!a-z]",
      "off", "auto", "error",
    ],
    check: ConfigurationCheck.check)
}

/// What holds for every configuration.
private enum ConfigurationCheck {
  private static let paths: [NotePath] = [
    "People/Ann.md", "a/b/c/d/e.md", NotePath(String(repeating: "a", count: 200) + ".md"),
  ]

  @Sendable static func check(_ bytes: [UInt8]) {
    let lines = 1...(bytes.count { $0 == 0x0A || $0 == 0x0D } + 2)
    do throws(ConfigurationError) {
      let settings = try Settings.read(bytes)
      Property.holds(try Settings.read(bytes) == settings, "a second reading is the same")
      let listing = settings.listing(try SettingLines(bytes))
      Property.holds(
        listing.allSatisfy { $0.line.map(lines.contains) ?? true }, "every line is one of the file")
      let rules = settings.noteRules(dailyFolders: [])
      _ = NoteReader.read(Array("---\ntype: person\n---\n- 2026-11-20 call\n".utf8), at: "a.md", rules: rules)
      let ignored = IgnoreRules(settings.ignore)
      for path in paths { _ = ignored.ignores(path, isFolder: false) }
    } catch {
      Property.holds(error.line.map(lines.contains) ?? true, "a mistake has its line: \(error)")
      Property.holds(!"\(error)".isEmpty, "a mistake is told")
    }
  }
}
