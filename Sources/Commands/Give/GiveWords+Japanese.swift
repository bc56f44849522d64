extension GiveWords {
  static let japanese = GiveWords(
    mine: "自分にできること",
    introductions: "引き合わせられること",
    unmet: "まだ、どのノートにも得意な人がいないこと",
    need: { "\($0)が求めていること：\($1)" },
    offer: { "あなたの得意：\($0)（\($1)）" },
    before: { "前にも手を貸しました（\($0)）" },
    introduction: { name, need, other, offer in "\(name)（求めていること：\(need)）と\(other)（得意：\(offer)）" },
    nothingMine: "いま、あなたの得意なことで応えられる求めは、見つかりません。",
    noOffers: "あなたの得意なことがノートにありません。`type: me` のノートに `offers: [...]` と書いてください。",
    noNeeds: "求めていることの書かれたノートがありません。聞けたら、人のノートに `needs: [...]` か `need:: ...` と書いておきましょう。",
    totals: { mine, introductions, unmet in
      "全体で：応えられるもの\(mine)件、引き合わせ\(introductions)件、まだのもの\(unmet)件。"
    }
  )
}
