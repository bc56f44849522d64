import Configuration

/// The words of `me` and `growth` in one language.
struct MeWords: Sendable {
  let noNote: String
  let strengths: String
  let interests: String
  let seeks: String
  let learning: String
  let proposed: String
  let kept: String
  /// That the note says nothing of this, and the key that does.
  let nothing: @Sendable (_ key: String) -> String
  let neededBy: @Sendable (_ names: String, _ places: String) -> String
  let didFor: @Sendable (_ name: String, _ place: String) -> String
  let noEvidence: String
  let sharedBy: @Sendable (_ names: String, _ places: String) -> String
  let foundIn: @Sendable (_ names: String, _ places: String) -> String
  let nobodyShares: String
  let nobodyHas: String
  let nobodyNeeds: String
  let proposal: @Sendable (_ term: String, _ names: String) -> String
  let favour: @Sendable (_ name: String, _ text: String, _ day: String?) -> String

  let next: @Sendable (_ term: String) -> String
  let nothingNext: String
  let demand: @Sendable (_ count: Int, _ names: String) -> String
  let nobodyOffers: String
  let isLearning: @Sendable (_ place: String) -> String
  let teachers: @Sendable (_ names: String) -> String
  let later: String
  let after: @Sendable (_ term: String, _ count: Int) -> String
  let met: String
  let unasked: String

  static func of(_ language: Settings.Language) -> MeWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
