import Notes

extension Settings {
  /// Every key with its value, in the order of docs/configuration.md.
  ///
  /// - Parameter lines: The lines of the configuration that these settings were read from.
  package func listing(_ lines: SettingLines = SettingLines()) -> [Setting] {
    var list = Listing(lines: lines)
    list.add(["language"], .text(language.rawValue))
    list.add(["timezone"], timeZone.map { .text($0) } ?? .unset)
    list.add(["links"], .text(linkStyle.rawValue))
    list.add(["ignore"], .texts(ignore))
    let folders = folders.sorted { ($0.value.place, $0.key) < ($1.value.place, $1.key) }
    for (folder, kind) in folders { list.add(["folders", folder], .text(kind.rawValue)) }
    list.addGroups(["keys"], wordsByKey.map { ($0.key, .texts($0.words)) })
    list.add(["owners"], .list(owners.map(\.shown)))
    for group in BlockGroup.allCases {
      list.add(["blocks", group.rawValue], .texts((blocks[group] ?? []).map(\.rawValue)))
    }
    list.add(["backlinks", "where"], .text(backlinks.place.rawValue))
    list.add(["backlinks", "limit"], .number(backlinks.limit))
    list.add(["person", "limit"], .number(personLimit))
    list.add(["brief"], .text(brief.rawValue))
    list.add(["follow_ups"], .text(followUps.map(\.description) ?? "off"))
    addFollowUp(to: &list)
    list.add(["default_cadence"], .days(defaultCadence))
    for (name, days) in zip(Self.tierNames, tiers) { list.add(["tiers", name], .days(days)) }
    list.addGroups(["cadence_by", "tags"], Self.sorted(cadenceByTag))
    list.addGroups(["cadence_by", "circles"], Self.sorted(cadenceByCircle))
    list.add(["celebrate", "tiers"], .texts(celebrate.tiers.map { Self.tierNames[$0 - 1] }))
    list.add(["celebrate", "circles"], .texts(celebrate.circles))
    list.add(["terms"], .list(terms.map(SettingValue.texts)))
    list.add(["words", "contact"], .texts(words.contact))
    list.add(["words", "negation"], .texts(words.negation))
    list.add(["words", "promise"], .texts(words.promise))
    list.add(["words", "ask"], .texts(words.ask))
    list.addGroups(
      ["rules"], rules.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value.word)) },
      alsoWritten: { $0.replacing("-", with: "_") })
    return list.settings
  }

  private func addFollowUp(to list: inout Listing) {
    list.add(["follow_up", "within"], .days(followUp.within))
    list.add(["follow_up", "lead"], .days(followUp.lead))
    list.add(["follow_up", "limit"], .number(followUp.limit))
    list.add(["follow_up", "stale"], .days(followUp.stale))
    list.add(["follow_up", "first_contact"], .list(followUp.firstContact.map { .number($0) }))
  }

  /// The added keys by the built-in ones, in the order of the configuration.
  private var wordsByKey: [(key: String, words: [String])] {
    var groups: [(key: String, words: [String])] = []
    for extra in keys {
      if groups.last?.key == extra.builtIn {
        groups[groups.count - 1].words.append(extra.key)
      } else {
        groups.append((extra.builtIn, [extra.key]))
      }
    }
    return groups
  }

  private static func sorted(_ days: [String: Int]) -> [(String, SettingValue)] {
    days.sorted { $0.key < $1.key }.map { ($0.key, .days($0.value)) }
  }
}

/// Settings as they are gathered, each with its line.
private struct Listing {
  let lines: SettingLines
  var settings: [Setting] = []

  mutating func add(_ path: [String], _ value: SettingValue) {
    settings.append(Setting(path: path, value: value, line: lines.line(of: [path])))
  }

  /// Adds keys that people choose themselves; without any, an empty map stands for them.
  mutating func addGroups(
    _ path: [String], _ pairs: [(String, SettingValue)], alsoWritten: (String) -> String = { $0 }
  ) {
    if pairs.isEmpty { return add(path, .map([])) }
    for (key, value) in pairs {
      let line = lines.line(of: [path + [key], path + [alsoWritten(key)]])
      settings.append(Setting(path: path + [key], value: value, line: line))
    }
  }
}

extension Settings.Owner {
  fileprivate var shown: SettingValue {
    .map([("note", .text(note)), ("handles", .texts(handles)), ("folders", .texts(folders))])
  }
}

extension NoteKind {
  /// Its place among all kinds.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
