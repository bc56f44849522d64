extension GoalWords {
  static let japanese = GoalWords(
    due: { "期限\($0)" },
    review: { "\($0)までに見直す" },
    done: "達成",
    counts: { known, reachable in
      let start = known == 0 ? "合いそうな知り合いは、まだ見つかりません" : "合いそうな知り合いが\(known)人います"
      return start + (reachable == 0 ? "。" : "。紹介で届く方がほかに\(reachable)人。")
    },
    uncovered: { "まだ見つからないもの：\($0)" },
    nothingWanted: "探しているものが書かれていません。`roles`・`orgs`・`skills`・`tags`・`seeks` のどれかで書いてください。",
    noGoals:
      "目標のノートがありません。`type: goal` と書くか「目的」フォルダーに置き、`roles`・`orgs`・`skills`・`tags`・`seeks` で探しているものを書いてください。",
    doneGoals: { "達成した目標が\($0)件あります。" },
    seeks: "あなたが探しているもの（自分のノートから）",
    seek: { term, names in "\(term)：\(names ?? "まだ見つかりません")" },
    fit: "合いそうな知り合い",
    reachable: "紹介で届く方",
    beyond: "合いそうだが、つてが見つからない方",
    uncoveredTitle: "まだ見つからないもの",
    events: "こうした方に出会った場",
    nobody: "合いそうな知り合いは、まだ見つかりません。",
    wanted: { "探しているもの：\($0)" },
    wantedByMe: { "探しているものが書かれていないので、あなたが探しているもので見ています：\($0)" },
    details: { text, details in "\(text)（\(details.joined(separator: "・"))）" },
    colon: "：",
    ask: { "聞きたいこと：\($0)" },
    offer: { offer, need, place in
      offer == need ? "お返しできること：求めている「\(need)」（\(place)）" : "お返しできること：\(offer)（求めていること：\(need)、\(place)）"
    },
    introduce: { other, need, place in "お返しできること：\(other)を紹介する（求めていること：\(need)、\(place)）" },
    nothingToOffer: { knowsNeeds, introducer in
      let start = knowsNeeds ? "あなたの得意なことに、相手の求めていることに合うものはありません" : "困りごとは、まだノートにありません。聞いてみましょう"
      return start + (introducer.map { "。\($0)も知り合いで、引き合わせてもらえそうです" } ?? "")
    },
    stepAsk: "まずは：直接相談する",
    stepMeet: { name, topic in "まずは：\(topic.map { "「\($0)」の話で、" } ?? "")\(name)をお茶に誘う。お願いはまだしない" },
    stepConsult: { "まずは：\($0)に話して、意見を聞く" },
    early: { days, enoughDays, met, enoughTime in
      let contact = days < enoughDays ? ["やりとり\(days)日（目安は\(enoughDays)日）"] : []
      let since = met.flatMap { $0 <= enoughTime ? ["出会って\($0)日（目安は\(enoughTime)日より後）"] : nil } ?? []
      return "お願いにはまだ早め：" + (contact + since).joined(separator: "、")
    },
    through: { "\($0.joined(separator: "→"))を通して" },
    weight: { "\($0) × \($1)" }
  )
}
