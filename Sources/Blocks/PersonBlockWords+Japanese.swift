extension PersonBlockWords {
  static let japanese = PersonBlockWords(
    connection: "つながり",
    contacts: "これまで",
    last: "最後",
    next: "次",
    met: "出会い",
    died: "逝去",
    common: "共通",
    iPromised: "私の約束",
    theyPromised: "相手の約束",
    none: "なし",
    received: "受信",
    sent: "送信",
    meeting: "会った",
    groupOf: { "\($0)人" },
    booked: "会う予定",
    planned: "連絡の予定",
    snoozedUntil: { "\($0)まで保留" },
    firstWord: "初対面のあとの最初のひとこと",
    secondWord: "初対面のあとの二度目のひとこと",
    metAt: { day, place in "\(day) \(place)" },
    introducedBy: { "紹介：\($0)" },
    promisedBy: { "\($0)まで" }
  )
}
