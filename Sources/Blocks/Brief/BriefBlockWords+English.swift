import Relations

extension BriefBlockWords {
  static let english = BriefBlockWords(
    title: "Before we meet",
    news: "News",
    newsOf: { day, quoted in "\(quoted) (\(day))" },
    peopleInCommon: "We both know",
    worthAsking: "Worth asking",
    nothingNoted: "Nothing is noted yet.",
    all: "All of them",
    metTogether: "Met together",
    more: { "and \($0) more" },
    question: { question in
      switch question {
      case .needs: "What is hard for them just now?"
      case .interests: "What do they like to do on a free day?"
      case .work: "What do they do, and for whom?"
      case .story(let role): "How did they come to their work (\(role))?"
      case .birthday: "When is their birthday?"
      }
    }
  )
}
