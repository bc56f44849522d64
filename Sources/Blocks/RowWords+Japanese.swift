extension RowWords {
  static let japanese = RowWords(
    maybePromise: { quoted, isOffer, note, day in
      "\(quoted)\(isOffer ? "は、もう済みましたか" : "の日にちを提案しますか")（\(note)・\(day)）"
    },
    reply: { quoted, kind, day in "\(quoted.isEmpty ? "" : quoted + "に")返事をする（\(day)に相手から\(kind)）" },
    whomAgain: { "\($0)で会った方のうち、また会いたいのはどなたですか。ノートの名前の横に◎をつけてください" },
    thankIntroducer: { person, day in "\(person)を紹介してもらったお礼を伝える（\(day)に会った）" },
    birthday: { day, age in "\(day)は誕生日" + (age.map { "（\($0)歳）" } ?? "") },
    importantDay: { label, day, years in "\(day)は\(label)" + (years.map { "（\($0)年）" } ?? "") },
    prepare: { day, note in "\(day)に会う準備をする（\(note)）" },
    drifting: { last, usual in "いつもより間が空いています。ひとこと送りますか（\(last)・ふだんは\(usual)日ごと）" },
    congratulate: { text, since in "お祝いを伝える：\(text)（\(since)）" },
    month: { year, month in "\(year)年\(month)月から" },
    goal: { note, day, isReview in isReview ? "\(note)：\(day)までに見直す" : "\(note)：期限は\(day)" }
  )
}
