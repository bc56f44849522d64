import Text

/// The words by which lines are understood: data, English beside Japanese.
enum Phrases {
  typealias List<Meaning> = [(phrase: String, meaning: Meaning)]

  /// Words of contact, with the kind of contact they tell.
  static let contact: List<Touch.Kind> =
    list(.meal, "lunch, dinner, breakfast, brunch, supper, ate, ramen, ランチ, 夕食, 昼食, 昼ごはん, 晩ごはん, 夕飯")
    + list(.meal, "朝食, 会食, 食事, ディナー, 飲み, 飲んだ, ラーメン, 寿司, 焼肉, ご飯, 居酒屋")
    + list(.call, "call, called, phone, phoned, zoom, facetime, rang, video call, 電話, 通話, ビデオ通話, オンラインで話")
    + list(
      .message,
      "message, messaged, dm, dms, texted, slack, whatsapp, signal, chatted, LINE, メッセージ, チャット, ＤＭ")
    + list(.mail, "mail, mailed, email, emailed, e-mail, e-mailed, wrote, letter, postcard, メール, 手紙, はがき")
    + list(.event, "conference, meetup, party, イベント, 交流会, 忘年会, 新年会, 勉強会, パーティー, カンファレンス")
    + list(.gift, "gift, プレゼント, 贈り物, お土産, 差し入れ")
    + list(.intro, "introduced, 紹介した, 紹介され, 紹介して")
    + list(
      .meeting, "met, meet, meeting, coffee, tea, visited, saw, talked, spoke, caught up, walk, 1on1, 1:1")
    + list(.meeting, "会った, 会って, 会い, お会い, 打ち合わせ, 打合せ, 面談, 会議, 訪問, お茶, コーヒー, 話した, 話して, 相談, 名刺, 初対面")

  /// Words of future, wish or negation: such a line tells of no contact.
  static let notYet: List<Void> =
    list(
      (), "tomorrow, will, should, would, could, going to, plan to, planning, want to, next week, next month")
    + list(
      (), "haven't, hasn't, didn't, not yet, never, need to, must, hope to, maybe, might, if, remember to")
    + list((), "don't forget, ask if, no reply, couldn't, missed, 明日, 明後日, 来週, 来月, 予定, たい, しよう, しなきゃ, なければ")
    + list((), "つもり, べき, してない, していない, できなかった, 会えなかった, 連絡なし, まだ, なかった, 会えず, 忘れず, かも, はず")

  /// Words that call a meeting off.
  static let calledOff = PhraseMatcher<Void>(
    list(
      (), "cancelled, canceled, postponed, no-show, no show, rescheduled, called off, 中止, キャンセル, 延期, リスケ, 欠席")
  )

  /// Words of a first meeting.
  static let firstMeeting = PhraseMatcher<Void>(
    list((), "first met, first meeting, met for the first time, business cards, 初対面, 名刺, はじめまして, 初めて会"))

  /// Headings under which a journal lists whom one met.
  static let metHeading = PhraseMatcher<Void>(list((), "met, people, who i met, 会った人, 人, 会った"))

  private static func list<Meaning>(_ meaning: Meaning, _ words: String) -> List<Meaning> {
    words.split(separator: ",").map { (String($0.trimmed), meaning) }
  }
}
