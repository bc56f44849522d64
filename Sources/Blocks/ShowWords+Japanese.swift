import Notes

extension ShowWords {
  static let japanese = ShowWords(
    note: "ノート",
    noNote: "まだありません",
    alsoCalled: "別の呼び方",
    kind: "種類",
    day: "日付",
    people: "参加者",
    tags: "タグ",
    linksTo: "リンク先",
    role: "役割",
    organisation: "所属",
    place: "場所",
    circle: "サークル",
    status: "状態",
    tier: "近さ",
    keepInTouch: "連絡の間隔",
    lastContact: "最後の連絡",
    nextContact: "次の連絡",
    met: "出会い",
    bond: "つながり",
    openTasks: "済んでいないこと",
    recentContacts: "最近の連絡",
    youPromised: "私の約束",
    youWaitFor: "相手の約束",
    linkedFrom: "リンク元",
    findings: "気づいたこと",
    cut: { title, shown, count in "\(title)（\(count)件のうち\(shown)件）" },
    colon: "：",
    separator: "・",
    kindName: { kind in
      switch kind {
      case .person: "人"
      case .meeting: "打ち合わせ"
      case .journal: "日記"
      case .event: "イベント"
      case .goal: "目標"
      case .me: "自分"
      case .organisation: "会社・団体"
      case .topic: "話題"
      }
    },
    by: { "（\($0)まで）" },
    deceased: "逝去",
    paused: "休止中",
    snoozed: { "\($0)まで保留" },
    tiers: ["とても近い", "近い", "ふだんの付き合い", "ときどき", "遠い"],
    noNeed: "不要",
    asNoteSays: "ノートのとおり",
    byTier: "近さから",
    byTag: { "タグ #\($0) から" },
    byCircle: { "サークル「\($0)」から" },
    byDefault: "default_cadence から",
    booked: "会う予定",
    planned: { "連絡の予定" + ($0.isEmpty ? "" : "：\($0)") },
    wasDue: { "\($0) が目安でした" },
    dueBy: { "\($0) までに" },
    through: { "紹介：\($0)" },
    withMore: { "（ほか\($0)人）" },
    fromPlainText: "（リンクのない名前から）",
    close: "親しい",
    steady: "続いている",
    thin: "細い",
    lately: { $0 <= 1 ? "最近は毎日" : "最近は\($0)日ごと" }
  )
}
