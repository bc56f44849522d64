import Blocks
import Configuration

/// The note that holds the list of follow-ups, as Enishi makes it.
enum FollowUpsNote {
  /// A heading and a request for the list.
  static func request(_ language: Settings.Language) -> [UInt8] {
    Array("\(heading(language))<!-- enishi:follow-ups -->\n<!-- /enishi:follow-ups -->\n".utf8)
  }

  /// Whether nothing is left of the note but the heading that Enishi gave it.
  static func isEmpty(_ bytes: [UInt8]) -> Bool {
    Settings.Language.allCases.contains { bytes == Array(heading($0).utf8) }
  }

  private static func heading(_ language: Settings.Language) -> String {
    "# \(BlockWords.of(language).followUpsTitle)\n"
  }
}
