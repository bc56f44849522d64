import Notes
import Relations

extension BlockWords {
  static let japanese = BlockWords(
    mentionedIn: "このノートに触れているノート",
    embedded: "埋め込み",
    colon: "：",
    separator: "、",
    followUpsTitle: "フォローアップ",
    today: "今日",
    thisWeek: "今週",
    waiting: "返事・作業待ち",
    stale: "見送りますか、それとも再開しますか",
    later: "それ以降",
    nothingDue: "今週、お待たせしている人はいません。",
    moreAt: { "続きは \($0)" },
    more: { "ほか\($0)件は \($1)" },
    labelled: { "（\($0)）" },
    quoted: { "「\($0)」" },
    day: { day, today in
      let (year, month, number) = day.parts
      return year == today.parts.year ? "\(month)月\(number)日" : "\(year)年\(month)月\(number)日"
    },
    touch: { kind in
      switch kind {
      case .meeting: "会う"
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
    noDay: "期日なし",
    firstWord: { days, words in
      if words > 0 { return "初対面のあとの、二度目のひとこと" }
      return switch days {
      case ...3: "お会いできたお礼を伝える"
      case ...14: "最初のひとことを送る（まだ遅くありません）"
      default: "ご縁が冷めないうちに、最初のひとことを送る"
      }
    },
    metOn: { "\($0)に初対面" },
    planned: { day, what in what.isEmpty ? "\(day)の予定どおり連絡する" : "\(what)（\(day)の予定）" },
    keepInTouch: "そろそろ連絡する",
    lastTouch: { day, kind in "最後は\(day)の\(kind)" },
    every: { "\($0)日ごと" }
  )
}
