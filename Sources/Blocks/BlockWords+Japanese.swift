import Notes
import Phrases
import Relations

extension BlockWords {
  static let japanese = BlockWords(
    mentionedIn: "このノートが出てくるところ",
    embedded: "埋め込み",
    colon: "：",
    separator: "、",
    followUpsTitle: "フォローアップ",
    today: "今日",
    thisWeek: "今週",
    waiting: "返事・作業待ち",
    stale: "見送るか、また声をかけるか",
    later: "来週以降",
    pleaseLook: "確認のお願い",
    until: { "\($0)まで" },
    nothingDue: "今週、お待たせしている人はいません。",
    nothingChosen: "この条件に当てはまるものは、いまありません。",
    nothingDueAtAll: "お待たせしている人はいません。",
    moreAt: { "すべて見る：\($0)" },
    more: { "ほか\($0)件：\($1)" },
    labelled: { "（\($0)）" },
    quoted: { "「\($0)」" },
    day: { day, today in
      let (year, month, number) = day.parts
      return year == today.parts.year ? "\(month)月\(number)日" : "\(year)年\(month)月\(number)日"
    },
    touch: { kind in
      switch kind {
      case .meeting: "会った"
      case .meal: "食事"
      case .call: "電話"
      case .message: "メッセージ"
      case .mail: "メール"
      case .event: "イベント"
      case .intro: "紹介"
      case .gift: "贈り物"
      case .other: "連絡"
      }
    },
    task: { text, details in "\(text)（\(details.joined(separator: "・"))）" },
    promisedBy: { "\($0)まで" },
    awaitedBy: { "\($0)まで" },
    aboutBy: { "期日なし・目安は\($0)" },
    noDay: "期日なし",
    firstWord: { days, words in
      if words > 0 { return "もう一度、ひとこと送る" }
      return switch RuleDays.FirstWord(after: days) {
      case .now: "お会いできたお礼を伝える"
      case .late: "今からでも、最初のひとことを送る"
      case .cooling: "ご縁が薄れないうちに、最初のひとことを送る"
      case .past: "遅くなっても最初のひとことを送るか、見送る"
      }
    },
    metOn: { "\($0)に初対面" },
    planned: { day, what in what.isEmpty ? "\(day)の予定どおり連絡する" : "\(what)（\(day)の予定）" },
    keepInTouch: "そろそろ連絡する",
    lastTouch: { day, kind in "前回：\(day) \(kind)" },
    every: { days in
      let (count, unit) = LengthOfTime.of(days)
      return switch (count, unit) {
      case (1, .day): "毎日"
      case (1, .week): "毎週"
      case (2, .week): "隔週"
      case (1, .month): "毎月"
      case (1, .year): "毎年"
      case (_, .day): "\(count)日ごと"
      case (_, .week): "\(count)週間ごと"
      case (_, .month): "\(count)か月ごと"
      case (_, .year): "\(count)年ごと"
      }
    },
    rows: .japanese
  )
}
