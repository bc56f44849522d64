import Text
import Workspace

extension PathWords {
  static let japanese = PathWords(
    title: { "\(Honorific.polite($0))への道" },
    whoKnows: { "「\($0)」に詳しい方" },
    nobodyKnows: {
      "得意なこと・役職・会社・タグに「\($0)」と書かれたノートはありません。`enishi find --skill` なら、会話の中の言葉も探せます。"
    },
    askDirectly: { "\(Honorific.polite($0))とはもう親しい間柄です。直接たずねましょう。" },
    directly: { "\(Honorific.polite($0))本人（面識あり）" },
    through: { "\(Honorific.polite($0))を通して" },
    noWay: {
      "\(Honorific.polite($0))への道は、ノートからは見つかりません。知り合いに心当たりがあれば、その方のノートに `knows: [[…]]` と書くか、会合の参加者を書いておくと見つかります。"
    },
    askFirst: { name, drafts in
      "まずは\(Honorific.polite(name))に相談を。" + (drafts ? "" : "--draft を付けると、書き出しの文面が出ます。")
    },
    rests: { name, rest in "\(Honorific.polite(name))はいまそっとしておく方です（\(rest)）。時期を待つか、ほかの道を。" },
    thankFirst: { "その前に：\($0)" },
    early: { name, days, since in
      "\(Honorific.polite(name))に頼みごとをするには、まだ早いようです（双方向のやりとり\(days)日／3日"
        + (since.map { "、会って\($0)日" } ?? "") + "）。まずはこちらから。"
    },
    hop: { from, to, reason in
      "\(from.map { "\(Honorific.polite($0))" } ?? "あなた")と\(Honorific.polite(to))：\(reason)"
    },
    introduced: { "\(Honorific.polite($0))が\(Honorific.polite($1))を紹介してくれた" },
    knows: { "知り合い（\(Honorific.polite($0))のノート）" },
    met: { count, note, day in
      count == 1 ? "\(day)「\(note)」で同席" : "\(count)回同席、最後は\(day)「\(note)」"
    },
    mine: { closeness, last in "\(closeness)・\(last.map { "最後は\($0)" } ?? "会ったことがある")" },
    closeness: { closeness in
      switch closeness {
      case .close: "親しい"
      case .steady: "続いている"
      case .thin: "淡い"
      }
    },
    noDraft: { "頼む文面は出しません。\($0) なら、頼みごとのないひとことが出ます。" },
    draftTitle: "書き出しの文面（手を入れてお使いください）",
    metYourself: { name, last in
      "\(Honorific.polite(name))とは面識があります\(last.map { "（\($0)）" } ?? "")。直接ひとこと送るだけで足りるかもしれません。"
    },
    draft: { first, between, target, me in
      [
        "\(first)",
        "お元気でいらっしゃいますか。" + (me.isEmpty ? "" : "\(me)です。"),
        "このたび、\(Honorific.polite(target))に…の件でお話を伺えたらと思っております。"
          + (between.map { "\(Honorific.polite($0))がご存じかと思い、ご相談です。" } ?? "もしお知り合いでしたら、")
          + "ご紹介いただくことは可能でしょうか。",
        "ご無理のない範囲で結構ですし、難しければどうぞお気になさらないでください。よろしくお願いいたします。",
      ]
    },
    draftAgain: { first, target, me in
      [
        "\(first)",
        "お元気でいらっしゃいますか。" + (me.isEmpty ? "" : "\(me)です。"),
        "\(Honorific.polite(target))とはしばらくご無沙汰しておりますが、…の件で、またお目にかかれたらと思っております。",
        "もし差し支えなければ、間を取り持っていただけないでしょうか。難しければ、どうぞお気になさらないでください。",
      ]
    },
    directDraft: { first, me in
      [
        "\(first)",
        "お元気でいらっしゃいますか。" + (me.isEmpty ? "" : "\(me)です。") + "…の件で、少しご相談してもよろしいでしょうか。",
        "お急ぎではありませんので、お手すきの折にお返事いただければ幸いです。",
      ]
    }
  )
}
