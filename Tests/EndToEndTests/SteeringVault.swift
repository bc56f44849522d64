import TestSupport

/// A vault in which every text that can be shown would steer a terminal, were it printed as it is.
enum SteeringVault {
  /// Control characters of both ranges, a link and a title as terminals take them, marks that turn text, and line
  /// ends that are none in a note.
  static let signs =
    "\u{1B}[2J\u{1B}]8;;http://x\u{7}L\u{1B}]8;;\u{7}\u{1B}]0;t\u{7}\u{9B}31m\u{85}\u{7F}\u{8}\u{0B}\u{0C}\u{E}"
    + "\u{202E}R\u{2066}I\u{200F}\u{61C}\u{2028}\u{2029}\u{2060}\u{FEFF}\u{FFF9}"

  /// The same in a string of YAML.
  private static func quoted(_ word: String) -> String {
    #""\e[2J\a\x9b\N\x7f\b\r\v\u202e\u2066\u200f\u061c\L\P\ufeff \#(word)""#
  }

  private static let files: [String: String] = [
    ".enishi/config.yaml": """
    terms: [[law, \(quoted("term"))]]
    folders: {\(quoted("folder")): person}
    owners: [{note: \(quoted("owner")), handles: [me]}]
    cadence_by: {tags: {\(quoted("tag")): 30d}}
    brief: auto
    language: LANGUAGE

    """,
    "People/Ann\u{1B}[31m\u{202E}\nX.md": """
    ---
    name: \(quoted("Ann"))
    aliases: [Ann, \(quoted("Annie"))]
    \(quoted("key")): \(quoted("value"))
    skills: [law, \(quoted("skill"))]
    needs: [law, \(quoted("need"))]
    birthday: 1980-11-24
    met: 2026-11-01
    careful: \(quoted("care"))
    impression: \(quoted("impression"))
    location: \(quoted("Tokyo"))
    cadence: \(quoted("often"))
    org: \(quoted("org"))
    knows: ["[[Bob]]"]
    ---
    # Title \(signs)

    ## Log \(signs)
    - 2026-11-20 ← mail: could you \(signs) send it?
    - 2026-11-01 call: x\(signs)

    - [ ] send the book \(signs) 📅 2026-11-23
    - [ ] [[No\(signs)such]]
    - [ ] \(signs)

    [[No#h\(signs)]] [[Ann#h\(signs)]] ![[p\(signs).png]] [w\(signs)](x\(signs).md)

    """,
    "People/Bob.md": """
    ---
    needs: [law]
    met: 2026-10-01
    knows: ["[[Zed\(signs)]]"]
    ---
    - 2026-10-20 call: about law \(signs)
    <!-- enishi:backlinks -->
    x
    <!-- /enishi:nope\u{1B}[2J\u{202E} -->

    """,
    "Goals/Book\u{1B}[2J\u{202E}.md":
      "---\nskills: [law, \(quoted("craft"))]\nreview: 2026-11-25\n---\n\(signs)\n",
    "Events/2026-11-06 Fair\u{7}\u{202E}.md":
      "---\npeople: [\"[[Ann]]\", \"[[Bob]]\", \(quoted("Zed"))]\n---\nlaw \(signs)\n",
    "Meetings/2026-11-27 Talk.md":
      "---\npeople: [\"[[Ann]]\", \"[[Bob]]\"]\nplace: \(quoted("place"))\n---\nWith law \(signs).\n",
    "Topic.md": """
    All about [[Ann|A\(signs)]] and law \(signs).

    <!-- enishi:backlinks -->
    - \(signs)
    <!-- /enishi:backlinks 0000000000 +1 -->

    """,
    "me.md":
      "---\ntype: me\nname: \(quoted("Misaki"))\noffers: [law, \(quoted("offer"))]\nseeks: [law]\n---\n",
    "Broken\u{1B}[31m.md": "---\na: [\u{1B}[2J\u{202E}\n---\n",
    "Duplicate.md": "---\n\(quoted("k")): 1\n\(quoted("k")): 2\n---\n",
    "Windows.md": "law \(signs)\r\n[[Ann]]\r\n",
    "Sync (conflicted copy \u{202E}1).md": "law \(signs)\n",
  ]

  static func make(_ language: String) throws -> TemporaryFolder {
    let vault = try TemporaryFolder(files.mapValues { $0.replacing("LANGUAGE", with: language) })
    // A name that is no UTF-8, where the file system takes one, and links that lead nowhere and outside.
    let names =
      #"printf x > "$(printf 'y\233.md')"; ln -s "$(printf '/etc/\033[2Jx')" "$(printf 'l\033.md')""#
    _ = try Shell.run("{ \(names); } 2>/dev/null; ln -s ../.. out.md", in: vault.path)
    return vault
  }

  /// What of a text would steer a terminal, by its code points: everything but printed text, line ends and tabs.
  static func steering(_ text: String) -> [String] {
    let marks: [ClosedRange<UInt32>] = [
      0x00...0x08, 0x0B...0x1F, 0x7F...0x9F, 0x061C...0x061C, 0x200E...0x200F, 0x2028...0x202E,
      0x2060...0x206F,
      0xFEFF...0xFEFF, 0xFFF9...0xFFFB,
    ]
    return text.unicodeScalars.filter { scalar in marks.contains { $0.contains(scalar.value) } }
      .map { String($0.value, radix: 16) }
  }
}
