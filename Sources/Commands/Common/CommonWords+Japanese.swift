extension CommonWords {
  static let japanese = CommonWords(
    title: { left, right in "\(left ?? "あなた")と\(right)の共通点" },
    nothing: "ノートから分かる共通点はまだありません。聞けたら書いておきましょう。",
    interests: "好きなこと",
    places: "場所",
    organisations: "会社",
    events: "イベント",
    people: "共通の知り合い",
    meetings: "会った日",
    occasion: { day, title, size in "\(day)\(title.isEmpty ? "" : " \(title)")\(size > 2 ? "（\(size)人）" : "")"
    },
    suggestions: "もしかすると（ノートの言葉から）",
    suggestion: { interest, text in "\(interest)：「\(text)」" },
    sharing: { "「\($0)」が好きな方" },
    mine: { text, place in "あなたも：\(text)（\(place)）" },
    nobodyShares: "キーを見るかぎり、知り合いにはいません。",
    near: "紹介で届く方",
    through: { name, text, first in "\(name)：\(text)（\(first)に紹介を頼めそう）" },
    others: "そのほかの方",
    named: { name, text in "\(name)：\(text)" },
    said: "もしかすると（ノートの言葉から）"
  )
}
