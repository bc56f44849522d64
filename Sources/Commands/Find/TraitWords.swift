import Configuration
import Relations
import Text
import Workspace

/// The words of `find --skill`, `--near` and `--interest` in one language.
struct TraitWords: Sendable {
  let known: @Sendable (_ trait: Trait, _ words: String) -> String
  let nobodyKnown: @Sendable (_ trait: Trait) -> String
  let said: @Sendable (_ words: String) -> String
  let evidence: @Sendable (TraitAnswer.Evidence) -> String
  let answer: @Sendable (_ name: String, _ text: String, _ evidence: String) -> String
  let line: @Sendable (_ names: String, _ day: String?, _ text: String) -> String

  static func of(_ language: Settings.Language) -> TraitWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }

  static let english = TraitWords(
    known: { trait, words in
      switch trait {
      case .skill: "Known for “\(words)”, as keys say"
      case .place: "In or near “\(words)”, as keys say"
      case .interest: "Who likes “\(words)”, as keys say"
      }
    },
    nobodyKnown: { trait in
      switch trait {
      case .skill: "No key names it among skills, roles, organisations and tags."
      case .place: "No key names it among places."
      case .interest: "No key names it among interests."
      }
    },
    said: { "Where your notes speak of “\($0)”" },
    evidence: { evidence in
      switch evidence {
      case .skill: "skill"
      case .role: "role"
      case .organisation: "organisation"
      case .tag: "tag"
      case .place: "place"
      case .workplace: "place of the organisation"
      case .interest: "interest"
      }
    },
    answer: { name, text, evidence in "\(name): \(text) (\(evidence))" },
    line: { names, day, text in "\(names)\(day.map { ", \($0)" } ?? ""): “\(text)”" }
  )

  static let japanese = TraitWords(
    known: { trait, words in
      switch trait {
      case .skill: "「\(words)」に詳しい方（キーから）"
      case .place: "「\(words)」の方（キーから）"
      case .interest: "「\(words)」が好きな方（キーから）"
      }
    },
    nobodyKnown: { trait in
      switch trait {
      case .skill: "得意なこと・役職・会社・タグのキーには出てきません。"
      case .place: "場所のキーには出てきません。"
      case .interest: "趣味のキーには出てきません。"
      }
    },
    said: { "「\($0)」の話をした方（ノートの言葉から）" },
    evidence: { evidence in
      switch evidence {
      case .skill: "得意なこと"
      case .role: "役職"
      case .organisation: "会社"
      case .tag: "タグ"
      case .place: "場所"
      case .workplace: "会社の場所"
      case .interest: "趣味"
      }
    },
    answer: { name, text, evidence in "\(Honorific.polite(name))：\(text)（\(evidence)）" },
    line: { names, day, text in "\(names)\(day.map { "・\($0)" } ?? "")：「\(text)」" }
  )
}
