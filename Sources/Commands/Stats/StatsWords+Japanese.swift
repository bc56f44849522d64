import Relations
import Text

extension StatsWords {
  static let japanese = StatsWords(
    load: "連絡の目安",
    noLoad: "連絡の間隔が決まっている人はいません。",
    perWeek: { count, people in "ノートの間隔どおりに\(people)人と連絡をとると、週におよそ\(count)回です。" },
    everyWeeks: { weeks, people in "ノートの間隔どおりに\(people)人と連絡をとると、およそ\(weeks)週に1回です。" },
    share: { every, people in "\(every)：\(people)人" },
    newPeople: { first, last in "新しく知り合った人（\(first)〜\(last)）" },
    nobodyNew: "この間に知り合った人は、ノートからは見つかりません。人のノートに `met:` を書くか、イベントの参加者を書いておくと数えられます。",
    origins: "どこで",
    origin: { origin in
      switch origin {
      case .event: "イベント"
      case .introduction: "紹介"
      case .meeting: "打ち合わせ・会食"
      case .other: "そのほか"
      }
    },
    introducers: "だれを通して",
    ways: "自分で、または紹介で",
    alone: { alone, all, percent in
      "出会いのわかる\(all)人のうち、\(alone)人（\(percent)%）とは自分で知り合っています。"
    },
    muchAlone: { percent in
      "\(percent)%を超えています。探している人を、身近な人が知っているかもしれません。`enishi path` で道を、`enishi intros` でお返しできることを探せます。"
    },
    oneHopAway: "目標に合っていて、知り合いの知り合いにあたる方",
    neighbour: { "\(Honorific.polite($0))（\(Honorific.polite($1))の知り合い）：「\($2)」" },
    more: { "ほか\($0)件：--explain" }
  )
}
