import Relations

extension EventWords {
  static let japanese = EventWords(
    inTouchAgain: "ここで知り合い、また連絡をとった人",
    notSince: "ここで知り合い、その後はまだの人",
    yield: "その後",
    nobody: "ここで初めて会った人はいません。",
    firstMet: { "初めて会った人：\($0)人" },
    tooFew: { "初めて会った人：\($0)人（まとめるには少なすぎます）" },
    again: { "再び \($0)" },
    againBothWays: { "再び互いに \($0)" },
    secondTime: { "互いに \($0)" },
    afterYear: { "一年後 \($0)" },
    steps: [
      "\(Beginning.againDays)日以内に再び連絡", "\(Beginning.secondDays)日以内に互いに連絡", "一年後も連絡",
    ],
    share: { "\($1)人中\($0)人" },
    soFar: { "\($1)人中\($0)人（\($2)まで）" },
    unknown: { "まだわかりません（\($0)まで）" }
  )
}
