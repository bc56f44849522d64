import Configuration
import Relations
import Workspace

/// Words that several answers share, in one language.
struct PlainWords: Sendable {
  /// Parts names and terms in a row.
  let separator: String
  /// Words in brackets behind others.
  let labelled: @Sendable (_ label: String) -> String
  let closeness: @Sendable (PersonGlance.Closeness) -> String
  /// That somebody rests for now.
  let rest: @Sendable (VaultInsight.Rest) -> String
  let more: @Sendable (_ count: Int, _ option: String) -> String

  static let english = PlainWords(
    separator: ", ",
    labelled: { " (\($0))" },
    closeness: \.rawValue,
    rest: { rest in
      switch rest {
      case .until(let day): "put off until \(day)"
      case .paused: "paused"
      }
    },
    more: { "\($0) more: \($1)" }
  )

  static let japanese = PlainWords(
    separator: "、",
    labelled: { "（\($0)）" },
    closeness: { closeness in
      switch closeness {
      case .close: "親しい"
      case .steady: "続いている"
      case .thin: "淡い"
      }
    },
    rest: { rest in
      switch rest {
      case .until(let day): "\(day)まで保留"
      case .paused: "お休み中"
      }
    },
    more: { "ほか\($0)件：\($1)" }
  )
}

extension VaultInsight {
  var plainWords: PlainWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
