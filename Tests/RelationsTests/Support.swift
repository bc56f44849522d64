import Configuration
import Notes
import Phrases
import Relations
import TestSupport
import Testing

/// One note and what it tells of contacts, as `TextVault.story` tells it.
struct TouchCase: CustomTestStringConvertible, Sendable {
  let path: NotePath
  let text: String
  let story: String

  init(_ path: NotePath, _ text: String, _ story: String) {
    self.path = path
    self.text = text
    self.story = story
  }

  var testDescription: String { "\(path): \(text)" }

  /// Checks the case in a vault of Ann, Bob, Cy, 佐藤花子, a topic and me, on 20 November 2026.
  func check() {
    var texts: [NotePath: String] = [
      "People/Ann.md": "", "People/Bob.md": "", "People/Cy.md": "", "People/佐藤花子.md": "", "Atlas.md": "",
      "me.md": "---\ntype: me\nname: Taro\n---\n",
    ]
    texts[path] = text
    #expect(TextVault(texts).story == story)
  }
}

extension TextVault {
  /// All contacts: `Ann 11-02 meal`, an arrow for one way, `of 3` for a group, `crowd` where it moves no clock.
  var story: String {
    let people = self.people
    let touches = people.timelines.values.flatMap(\.touches).map { touch in
      let arrow =
        switch touch.direction {
        case .outgoing: " →"
        case .incoming: " ←"
        case .both: ""
        }
      let group = touch.groupSize > 1 ? " of \(touch.groupSize)" : ""
      return "\(touch.day.short) \(name(of: touch.person))\(arrow) \(touch.kind.rawValue)\(group)"
        + (touch.movesClock ? "" : " crowd")
    }
    let bookings = people.bookings.values.map { "\($0.day.short) \(name(of: $0.person)) booked" }
    return (touches + bookings).sorted().joined(separator: ", ")
  }

  /// A row as `kind people due`.
  func brief(_ row: FollowUp) -> String {
    let people = row.people.map(name).joined(separator: "+")
    return [row.kind.rawValue, people, row.due?.short ?? "undated"].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  var briefs: [String] { rows.map(brief) }
}

extension CalendarDay {
  /// The day without its year where that is 2026.
  var short: String { parts.year == 2026 ? String("\(self)".dropFirst(5)) : "\(self)" }
}

/// A vault of one person, Ann, with these keys and log lines.
func ann(
  _ keys: String = "", log: String = "", today: String = "2026-11-20", settings: Settings = Settings(),
  more: [NotePath: String] = [:]
) -> TextVault {
  var texts = more
  texts["People/Ann.md"] = "---\n\(keys)\n---\n\(log)"
  return TextVault(texts, settings: settings, today: .date(today))
}
