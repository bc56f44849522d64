package import Configuration
import Text

/// A configuration that fits a vault without one, and the file that would say so.
package struct ConfigurationDraft: Equatable, Sendable {
  package let settings: Settings

  /// The file: what differs from the defaults, and a few lines to take the sign off.
  package var text: String {
    let standard = Settings().listing()
    let chosen = settings.listing().filter { !standard.contains($0) }
    var lines = ["# What Enishi should know about this vault; `enishi config` shows every key."]
    lines += Setting.yaml(chosen).map { line in
      guard let reason = line.setting.flatMap({ Self.reasons[$0.name] }) else { return line.text }
      let space = max(1, Self.reasonColumn - line.text.displayWidth)
      return line.text + String(repeating: " ", count: space) + "# " + reason
    }
    lines += ["", "# For instance:"]
    if settings.timeZone == nil { lines.append("# timezone: Asia/Tokyo       # whose calendar day is today") }
    lines += Self.examples
    return lines.joined(separator: "\n") + "\n"
  }

  /// The column of the words beside a key, the examples' too.
  private static let reasonColumn = 29

  private static let reasons = [
    "language": "the words in blocks; most notes are Japanese",
    "timezone": "whose calendar day is today",
    "links": "as most links here are written",
    "backlinks.where": "lists of links only in notes about people and meetings",
  ]

  private static let examples = [
    "# ignore: [drafts/]          # paths that are none of Enishi's business",
    "# default_cadence: none      # no reminders for people without a cadence",
    "# follow_ups: off            # no note with the list of follow-ups",
  ]
}
