extension EventsWords {
  static let japanese = EventsWords(
    events: "イベント",
    kinds: "イベントの種類",
    origins: "出会いのきっかけ",
    atEvents: "イベント全体",
    introduced: "紹介",
    elsewhere: "そのほか",
    heads: ["人数", "14日", "90日", "一年"],
    tooFew: "まとめるには少なすぎます",
    legend: "初めて会った人数、14日以内に再び連絡した人、90日以内に互いに連絡した人、一年後も連絡のある人。?はまだ期間の途中です。",
    noEvents: "イベントのノートはまだありません。`type: event` と日付のあるノートに、参加者を書いてください。",
    toCome: "これからのイベントです。",
    marked: "◎ また会いたい人"
  )
}
