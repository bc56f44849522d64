extension RowWords {
  static let japanese = RowWords(
    maybePromise: { quoted, isOffer, note, day in
      "\(quoted)\(isOffer ? "もう済みましたか" : "日にちを提案しますか")（\(note)・\(day)）"
    },
    reply: { quoted, kind, day in "返事をする\(quoted)（\(day)に\(kind)を受信）" },
    whomAgain: { "\($0)で会った方のうち、また会いたいのはどなたですか。ノートの名前の横に◎をどうぞ" },
    thankIntroducer: { person, day in "\(person)を紹介してもらったお礼を伝える（\(day)に会った）" },
    birthday: { day, age in "\(day)は誕生日" + (age.map { "（\($0)歳）" } ?? "") },
    importantDay: { label, day, years in "\(day)は\(label)" + (years.map { "（\($0)年）" } ?? "") },
    prepare: { day, note in "\(day)に備える（\(note)）" },
    drifting: { last, usual in "いつもより間が空いています。ひとこと送りますか（\(last)・ふだんは\(usual)日ごと）" },
    congratulate: { text, since in "お祝いを伝える：\(text)（\(since)）" },
    month: { year, month in "\(year)年\(month)月から" },
    goal: { note, day, isReview in isReview ? "\(note)：\(day)までに見直す" : "\(note)：期限は\(day)" }
  )
}
