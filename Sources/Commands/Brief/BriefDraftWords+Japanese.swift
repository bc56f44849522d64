import Notes
import Phrases

extension BriefDraftWords {
  static let japanese = BriefDraftWords(
    salutation: { $0 },
    close: { me in me.isEmpty ? "どうぞよろしくお願いいたします。" : "どうぞよろしくお願いいたします。\(me)" },
    gap: { hint in hint.map { "…（メモ：「\($0)」）" } ?? "…" },
    day: { day, today in
      let (year, month, number) = day.parts
      return (year == today.parts.year ? "" : "\(year)年") + "\(month)月\(number)日"
    },
    thanks: { day, gap in
      [
        "\(day)はお時間をいただき、ありがとうございました。お目にかかれてうれしかったです。",
        "\(gap)のお話が、とても心に残っています。その後のことも、またお聞かせください。",
      ]
    },
    reply: { question in
      ["ご連絡ありがとうございました。お返事が遅くなりました。", "お尋ねの件です（「\(question)」）。…"]
    },
    congratulation: { news in
      ["このたびは、おめでとうございます…（メモ：「\(news)」）。", "新しい毎日はいかがですか。"]
    },
    promise: { task, day in
      [
        "お元気でいらっしゃいますか。" + (day.map { "\($0)までにと" } ?? "") + "お約束していた…の件です（メモ：「\(task)」）。",
        "こちらにお送りします。／…までにお届けします。",
      ]
    },
    promiseBesides: { "お約束していた…も、あわせてお送りします（メモ：「\($0)」）。" },
    birthday: "お誕生日おめでとうございます。…な一年になりますように。",
    kind: { kind in
      switch kind {
      case .meeting: "お時間"
      case .meal: "お食事"
      case .call: "お電話"
      case .message: "メッセージ"
      case .mail: "メール"
      case .event: "会"
      case .intro: "ご紹介"
      case .gift: "贈り物"
      case .other: "ご連絡"
      }
    },
    afterContact: { day, kind, isTheirs, gap in
      [
        isTheirs
          ? "\(day)は\(kind)をありがとうございました。\(gap)のこと、うれしく拝見しました。"
          : "\(day)の\(kind)のことを、いまもときどき思い出します。とくに\(gap)のことを。",
        "その後、いかがお過ごしですか。",
      ]
    },
    commonGround: { interest in
      ["先日…を見かけて、同じ\(interest)好きの方として、お顔が浮かびました。", "いかがお過ごしですか。"]
    },
    hello: "…のことで、ふとお顔が浮かびました。いかがお過ごしですか。"
  )
}
