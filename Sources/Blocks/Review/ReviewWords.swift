package import Configuration
package import Relations

/// The words of `review` in one language.
package struct ReviewWords: Sendable {
  package let title: @Sendable (_ day: String) -> String
  package let due: String
  package let nothingDue: String
  package let slipped: String
  package let drifting: String
  package let reasoned: @Sendable (_ text: String, _ reason: String) -> String
  package let needs: String
  package let need: @Sendable (_ name: String, _ need: String, _ offer: String) -> String
  package let uncovered: String
  package let events: String
  package let worlds: @Sendable (_ start: String) -> String
  package let noWorlds: String
  /// Through whom, when I met them, and for circles, fields and interests what they brought.
  package let world:
    @Sendable (_ person: String, _ met: String, _ news: [(NewWorlds.Kind, [String])]) -> String
  /// People who know each other and are all new to me; the first few, and how many they are.
  package let newCircle: @Sendable (_ people: [String], _ count: Int) -> String
  package let circles: String
  /// The first few people of a circle, and how many it has.
  package let circle: @Sendable (_ people: [String], _ count: Int) -> String
  package let bridges: String
  /// Who holds others to the rest, some of these, and how many they are.
  package let bridge: @Sendable (_ name: String, _ people: [String], _ count: Int) -> String
  package let resting: String
  package let rests: @Sendable (_ name: String, _ until: String) -> String
  /// Where the page was kept.
  package let kept: @Sendable (_ path: String) -> String
  package let more: @Sendable (_ count: Int, _ command: String) -> String

  package static func of(_ language: Settings.Language) -> ReviewWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
