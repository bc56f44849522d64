import Relations
import Text

extension ReviewWords {
  static let japanese = ReviewWords(
    title: { "\($0)までの一週間" },
    due: "声をかけたい方",
    nothingDue: "待っている方はいません。用がなくても、だれかにひとこと送るのにちょうどよい週です。",
    slipped: "連絡しそびれた方（いまひとこと送るか、見送るか）",
    drifting: "間が空いている方",
    reasoned: { "\($0)：\($1)" },
    needs: "力になれそうなこと",
    need: { "\(Honorific.polite($0))は「\($1)」を求めていて、あなたは「\($2)」ができます" },
    uncovered: "目標のうち、頼れる方がまだいないもの",
    events: "イベントと、その後",
    worlds: { "\($0)からの新しい世界" },
    noWorlds: "この三か月はありません。親しい方とは知っていることも似てきます。ふだん会わない方に会いに行ってみませんか。",
    world: { person, met, news in
      let told = news.map { kind, names in
        let what =
          switch kind {
          case .circle: "集まり"
          case .field: "分野"
          case .interest: "関心"
          }
        return "\(what)「\(names.joined(separator: "・"))」"
      }
      return "\(Honorific.polite(person))（\(met)に会った）：\(told.joined(separator: "、"))"
    },
    newCircle: { people, count in
      "新しく知り合った集まり：" + people.joined(separator: "、")
        + (count > people.count ? "、ほか\(count - people.count)人" : "")
    },
    circles: "あなたを除いた人のつながり",
    circle: { people, count in
      people.joined(separator: "、") + (count > people.count ? "、ほか\(count - people.count)人" : "")
    },
    bridges: "ほかの方とのあいだをひとりでつないでいる方",
    bridge: { name, people, count in
      "\(Honorific.polite(name))：\(people.joined(separator: "、"))"
        + (count > people.count ? "、ほか\(count - people.count)人" : "")
    },
    resting: "そっとしている方",
    rests: { "\(Honorific.polite($0))（\($1)まで）" },
    kept: { "\($0) に書きました。`enishi index` で一覧が入ります。" },
    more: { "ほか\($0)件：\($1)" }
  )
}
