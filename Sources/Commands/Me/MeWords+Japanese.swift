extension MeWords {
  static let japanese = MeWords(
    noNote:
      "あなた自身のノートがまだありません。たとえば Me.md を作り、先頭に次のように書いて、わかるところから埋めてみてください。",
    strengths: "できること",
    interests: "好きなこと",
    seeks: "探しているもの",
    learning: "勉強中のこと",
    proposed: "これも強みかもしれません（手を貸したことがあり、自分のノートにはないもの）",
    kept: "果たした約束（強みが隠れているかもしれません）",
    nothing: { "自分のノートにまだありません：`\($0): [...]`" },
    neededBy: { names, places in "\(names)が求めています（\(places)）" },
    didFor: { name, place in "\(name)に手を貸した（\(place)）" },
    noEvidence: "求めている方は、まだノートに見つかりません",
    sharedBy: { names, places in "\(names)も好き（\(places)）" },
    foundIn: { names, places in "\(names)が当てはまりそう（\(places)）" },
    nobodyShares: "同じ趣味の方は、まだノートにいません",
    nobodyHas: "まだ見つかっていません",
    nobodyNeeds: "求めている方は、ノートに見つかりません",
    proposal: { term, names in "\(term)：\(names)に" },
    favour: { name, text, day in "\(name)：\(text)\(day.map { "（\($0)）" } ?? "")" },
    next: { "次に学ぶなら：\($0)" },
    nothingNext: "まだ応えられていないことは、ノートに見つかりません。困っていることを聞いて、`needs: [...]` と書いておきましょう。",
    demand: { count, names in "\(count)人が求めています：\(names)" },
    nobodyOffers: "得意な知り合いは、まだ見つかりません",
    isLearning: { "勉強中です（\($0)）" },
    teachers: { "\($0)に教わることもできます" },
    later: "その次に",
    after: { term, count in "\(term)：\(count)人" },
    met: "求められていて、もうできること",
    unasked: "勉強中で、まだ誰にも求められていないもの"
  )
}
