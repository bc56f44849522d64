import Relations

extension BriefBlockWords {
  static let japanese = BriefBlockWords(
    title: "会う前に",
    news: "近況",
    newsOf: { day, quoted in "\(quoted)（\(day)）" },
    peopleInCommon: "共通の知り合い",
    worthAsking: "聞いてみたいこと",
    nothingNoted: "まだ何も書かれていません。",
    all: "全員に共通",
    metTogether: "同席",
    more: { "ほか\($0)人" },
    question: { question in
      switch question {
      case .needs: "いま困っていることは？"
      case .interests: "休みの日は何をするのが好き？"
      case .work: "どんな仕事を、だれのために？"
      case .story(let role): "いまの仕事（\(role)）を始めたきっかけは？"
      case .birthday: "誕生日はいつ？"
      }
    }
  )
}
