import Text

extension BriefWords {
  static let japanese = BriefWords(
    nothingBooked:
      "これからの予定は見つかりません。`enishi brief 佐藤花子` のように名前を書くか、会う日のノートを作ってください。",
    nobodyThere: { "「\($0)」には、だれに会うかが書かれていません。`参加者: [[…]]` と書き足してください。" },
    meeting: { day, names in
      "\(day.map { "\($0)：" } ?? "")\(names.map { Honorific.polite($0) }.joined(separator: "、"))と"
    },
    title: { "\(Honorific.polite($0))に会う前に" },
    work: { $0.joined(separator: "・") },
    littleKnown: { "\(Honorific.polite($0))のことは、まだあまり書かれていません。これから知る楽しみがあります。" },
    due: "いま待っていること",
    rests: { "いまはそっとしておく方です（\($0)）。" },
    address: "呼び方と心づかい",
    opening: "話のきっかけ",
    howWeMet: "出会い",
    contacts: "最近の三回",
    iPromised: "あなたの約束",
    theyPromised: "相手の約束",
    giveAndAsk: "役に立てること・頼りたいこと",
    peopleInCommon: "共通の知り合い",
    dates: "この30日",
    goals: "あなたの目的に合うところ",
    worthAsking: "聞いてみたいこと",
    common: "全員に共通すること",
    careful: { "気をつけること：\($0)" },
    impression: { "印象：\($0)" },
    news: { text, since in "うれしい知らせ\(since.isEmpty ? "" : "（\(since)）")：\(text)" },
    interest: { theirs, mine in
      theirs == mine ? "二人とも好きなもの：\(theirs)" : "二人とも好きなもの：\(theirs)（あなたは\(mine)）"
    },
    place: { theirs, mine in theirs == mine ? "二人とも\(theirs)" : "相手は\(theirs)、あなたは\(mine)" },
    event: { "二人とも「\($0)」にいた" },
    metOn: { "会った日：\($0)" },
    metAt: { "場所：\($0)" },
    introducedBy: { "紹介：\(Honorific.polite($0))" },
    firstContact: { day, kind in "最初の記録：\(day) \(kind)" },
    received: "相手から",
    sent: "こちらから",
    groupOf: { "\($0)人" },
    contact: { start, details, text in
      start + (details.isEmpty ? "" : "（\(details.joined(separator: "・"))）") + (text.map { "：\($0)" } ?? "")
    },
    need: { need, offer in
      guard let offer else { return "求めていること：\(need)" }
      return offer == need
        ? "求めていること：\(need)。あなたの力になれるところです"
        : "求めていること：\(need)。あなたの「\(offer)」が役に立ちそうです"
    },
    seek: { mine, theirs in
      mine == theirs ? "あなたが求めている「\(mine)」をお持ちです" : "あなたが求めている「\(mine)」に近いもの：\(theirs)"
    },
    early: { days, since in
      "お願いごとはまだ早いようです：互いに連絡した日は\(days)日（3日から）"
        + (since.map { "、出会って\($0)日（30日を過ぎてから）" } ?? "") + "。まずは差し上げることから。"
    },
    introduced: { introducer, name in
      "\(Honorific.polite(introducer))が\(Honorific.polite(name))を紹介してくれた"
    },
    knows: { "知り合い（\(Honorific.polite($0))のノート）" },
    met: { count, note, day in
      count == 1 ? "\(day)「\(note)」で同席" : "\(count)回同席、最後は\(day)「\(note)」"
    },
    seen: { count, day in count == 1 ? "\(day)に三人で" : "\(count)回一緒に、最後は\(day)" },
    known: { name, reason in "\(Honorific.polite(name))：\(reason)" },
    birthday: { years in "誕生日" + (years.map { "（\($0)歳）" } ?? "") },
    importantDay: { label, years in label + (years.map { "（\($0)年）" } ?? "") },
    booked: { title in "会う予定" + (title.map { "：\($0)" } ?? "") },
    planned: { $0.isEmpty ? "連絡の予定" : "予定：\($0)" },
    dated: { day, text in "\(day) \(text)" },
    goal: { title, fits in
      "\(title)："
        + fits.map { $0.wanted == $0.theirs ? $0.wanted : "\($0.wanted)（\($0.theirs)）" }
        .joined(separator: "、")
    },
    sharedTerm: { words in words.joined(separator: "・") },
    sharedMeeting: { day, title in "\(day)\(title.map { "「\($0)」" } ?? "")に全員がいた" },
    sharedPeople: { "全員の知り合い：\($0.map { Honorific.polite($0) }.joined(separator: "、"))" },
    draftTitle: { "\(Honorific.polite($0))への文面（手を入れてお使いください）" },
    draft: .japanese
  )
}
