import Text

extension IntrosWords {
  static let japanese = IntrosWords(
    pairs: "引き合わせられそうな方",
    noPairs:
      "いまは見当たりません。最近やりとりのある方のうち、一方が求めていることを他方ができる組や、関心が二つ以上重なるまだ面識のない方どうしはありませんでした。",
    pair: { "\(Honorific.polite($0))と\(Honorific.polite($1))" },
    need: { needing, need, offering, offer in
      "\(Honorific.polite(needing))は「\(need)」を求めていて、\(Honorific.polite(offering))は「\(offer)」ができる"
    },
    offers: { "\(Honorific.polite($0))は「\($1)」ができる" },
    interests: { "共通の関心：\($0.joined(separator: "、"))" },
    thanks: "お礼がまだの紹介",
    reports: "紹介してくれた方への近況報告",
    report: { introducer, person, seen, heard in
      "\(Honorific.polite(introducer))に、\(Honorific.polite(person))とのその後を伝える（\(Honorific.polite(person))とは\(seen)に、\(Honorific.polite(introducer))とは\(heard)に連絡）"
    },
    introducers: "人を紹介してくれた方",
    introduced: { "\(Honorific.polite($0))：\($1.joined(separator: "、"))" },
    more: { "ほか\($0)件：--all" }
  )
}
