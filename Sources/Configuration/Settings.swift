package import Notes
import Phrases

/// What a vault's `.enishi/config.yaml` says; every key has a default.
package struct Settings: Equatable, Sendable {
  /// The words in blocks.
  package var language = Language.english
  /// Whose calendar day is today; nil for the machine's.
  package var timeZone: String?
  /// How blocks write links.
  package var linkStyle = LinkStyle.wiki
  /// gitignore patterns of paths that are not the vault's.
  package var ignore: [String] = []
  package var folders: [String: NoteKind] = NoteRules.standardFolders
  /// More keys, each with what it means.
  package var keys: [ExtraKey] = []
  /// The me notes of a vault that several people share.
  package var owners: [Owner] = []
  /// Which blocks notes are given without asking for them.
  package var blocks = Self.standardBlocks
  package var backlinks = Backlinks()
  /// How many lines a `person` block shows of each sort.
  package var personLimit = 20
  package var brief = Brief.asked
  /// The note that holds the list of follow-ups, from the root; nil if none is wanted.
  package var followUps: NotePath? = NotePath("Follow-ups.md")
  package var followUp = FollowUp()
  /// Days between contacts for people without a cadence of their own; nil for none.
  package var defaultCadence: Int? = 90
  /// Days between contacts for each tier, from 1 (inner) to 5 (distant).
  package var tiers = [14, 30, 90, 180, 365]
  /// Days between contacts by tag and by circle.
  package var cadenceByTag: [String: Int] = [:]
  package var cadenceByCircle: [String: Int] = [:]
  package var celebrate = Celebrate()
  /// Groups of terms that mean the same.
  package var terms: [[String]] = []
  package var words = Words()
  /// What becomes of findings, by their names.
  package var rules: [String: FindingRule] = [:]

  package init() {}

  /// How notes are read under this configuration.
  ///
  /// - Parameter dailyFolders: The folders of daily notes that editors' settings name.
  package func noteRules(dailyFolders: [NotePath]) -> NoteRules {
    NoteRules(
      keys: KeyTable.standard.adding(keys.map { ($0.key, $0.meaning) }), folders: folders,
      dailyFolders: dailyFolders, phrases: phrases)
  }
}

extension Settings {
  package enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case japanese = "ja"
  }

  package enum LinkStyle: String, CaseIterable, Sendable {
    case wiki, markdown
  }

  package struct ExtraKey: Equatable, Sendable {
    package let key: String
    package let meaning: Meaning
    /// The built-in key that it stands beside, as the configuration writes it.
    package let builtIn: String
  }

  package struct FollowUp: Equatable, Sendable {
    /// Days ahead that count as this week.
    package var within = 7
    /// Days ahead that birthdays and booked meetings are told of.
    package var lead = 7
    /// Rows shown under Today.
    package var limit = 7
    /// Days after which an overdue row is only asked about.
    package var stale = 180
    /// Days after a first meeting: the first word, the second word, the end of the window.
    package var firstContact = [2, 14, 30]
  }
}
