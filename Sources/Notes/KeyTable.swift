import Text

/// The table that says which keys mean the same: FORMAT's, and what the configuration adds.
package struct KeyTable: Equatable, Sendable {
  /// By folded keys: bytes, so that looking one up neither hashes nor compares through Unicode tables.
  private var meanings: [ComparisonKey: Meaning]

  package static let standard = KeyTable(meanings: standardMeanings)

  /// The table with more keys; a key given here wins over the built-in reading of it.
  package func adding(_ keys: [(key: String, meaning: Meaning)]) -> KeyTable {
    var table = self
    for (key, meaning) in keys { table.meanings[Self.folded(key)] = meaning }
    return table
  }

  /// What the key means, without regard to case, hyphens, underscores and spaces; nil for a key of the user's own.
  package func meaning(of key: some StringProtocol) -> Meaning? {
    meanings[Self.folded(key)]
  }

  /// Whether a key is `kind`, which in a meeting's note says how people met.
  static func isKind(_ key: String) -> Bool { folded(key) == kindKey }

  private static let kindKey = folded("kind")

  private static func folded(_ key: some StringProtocol) -> ComparisonKey {
    ComparisonKey(
      key.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: " ") })
  }

  private static let standardMeanings: [ComparisonKey: Meaning] = {
    var meanings: [ComparisonKey: Meaning] = [:]
    for (meaning, keys) in standardKeys {
      for key in keys.split(separator: " ") { meanings[folded(key)] = meaning }
    }
    return meanings
  }()

  fileprivate static let standardKeys: [(Meaning, String)] = [
    (.type, "type kind categories category fileClass noteType 種別"),
    (.isPrivate, "private"),
    (.blocks, "enishi"),
    (.tags, "tags tag タグ"),
    (.date, "date meeting_date 日付 日時 年月日"),
    (.name, "name full_name 氏名 名前"),
    (.title, "title"),
    (.firstName, "first_name 名"),
    (.lastName, "last_name 姓"),
    (.reading, "reading yomi 読み仮名 よみ ふりがな"),
    (.aliases, "aliases alias nickname former_name maiden_name 別名 あだ名 旧姓"),
    (.organisation, "org orgs company organization organisation 会社 会社名 所属"),
    (.role, "role job_title position 役職 職種"),
    (.circle, "circle group relationship relation context 関係"),
    (.tier, "tier priority strength ランク 親密度"),
    (
      .cadence,
      "cadence contact_frequency custom_frequency_days keep_in_touch 連絡頻度 間隔"
    ),
    (.lastContact, "last_contact last_contacted last_chat 最終連絡日"),
    (.nextContact, "follow_up next_contact next_followup follow_up_date next_step_due 次回連絡日"),
    (.snooze, "snooze snooze_until 保留"),
    (.paused, "paused archived 休眠"),
    (.died, "died deceased dead 逝去 死去 永眠 故人 命日"),
    (.celebrate, "celebrate"),
    (.firstMet, "met first_met met_date 出会い 知り合った日 名刺交換日"),
    (.whereMet, "met_at met_context how_we_met source 出会った場所 きっかけ"),
    (.introducedBy, "introduced_by introducer referrer first_met_through 紹介者 紹介元"),
    (.knows, "knows related related_people friends spouse reports_to colleague_of 家族 上司"),
    (.interests, "interests hobbies 趣味 関心"),
    (.offers, "skills offers strengths can_help_with certifications 強み 得意分野 資格 提供できること"),
    (.needs, "needs need seeks seeking looking_for 困りごと 求めていること 探している"),
    (.gave, "gave"),
    (.birthday, "birthday bday birth_date 誕生日 生年月日"),
    (.dates, "important_dates anniversary 記念日"),
    (.place, "location loc city 住所 勤務地 場所"),
    (
      .channels,
      "email mail phone tel telephone mobile url website homepage linkedin twitter github facebook instagram "
        + "mastodon slack discord skype メール メールアドレス 電話番号 携帯"
    ),
    (.impression, "impression rapport 印象"),
    (.careful, "careful avoid 注意"),
    (.salutation, "salutation call_me 敬称 呼び方"),
    (.due, "due review 期限"),
    (.roles, "roles"),
    (.learning, "learning 勉強中"),
    (.status, "status"),
    (.duration, "duration 時間"),
    (.next, "next 次回"),
    (.people, "people attendees participants with contacts 参加者 出席者 お相手 同席者"),
    (.absent, "absent absentees 不参加 未参加 欠席 欠席者"),
    (.channel, "channel meeting_type 手段"),
    (.venue, "venue 会場"),
    (.event, "event イベント"),
  ]
}

extension KeyTable {
  /// The built-in keys as they are documented, for suggestions.
  package var names: [String] { Self.standardKeys.flatMap { $0.1.split(separator: " ").map(String.init) } }
}
