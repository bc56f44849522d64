import Configuration

/// The words of `give` in one language.
struct GiveWords: Sendable {
  let mine: String
  let introductions: String
  let unmet: String
  let need: @Sendable (_ name: String, _ need: String) -> String
  let offer: @Sendable (_ offer: String, _ place: String) -> String
  /// That I helped with it before, as a line says.
  let before: @Sendable (_ place: String) -> String
  let introduction: @Sendable (_ name: String, _ need: String, _ other: String, _ offer: String) -> String
  let nothingMine: String
  let noOffers: String
  let noNeeds: String
  /// How many needs I can meet, introductions I could make, and needs nobody meets.
  let totals: @Sendable (_ mine: Int, _ introductions: Int, _ unmet: Int) -> String

  static func of(_ language: Settings.Language) -> GiveWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
