import Notes
import Testing

@Suite("Keys of front matter")
struct KeyTests {
  @Test(
    "Every key of FORMAT's table means what stands there",
    arguments: [
      (.type, "type kind categories fileClass noteType 種別"), (.isPrivate, "private"), (.blocks, "enishi"),
      (.name, "name full_name 氏名 名前"), (.title, "title"), (.firstName, "first_name 名"),
      (.lastName, "last_name 姓"),
      (.reading, "reading yomi 読み仮名 よみ ふりがな"),
      (.aliases, "aliases alias nickname former_name maiden_name 別名 あだ名 旧姓"),
      (.organisation, "org company organization 会社 会社名 所属"), (.role, "role job_title position 役職 職種"),
      (.circle, "circle group relationship relation context 関係"), (.tags, "tags タグ"),
      (.tier, "tier priority strength ランク 親密度"),
      (.cadence, "cadence contact_frequency contactFrequency custom_frequency_days keep_in_touch 連絡頻度 間隔"),
      (.lastContact, "last_contact lastContact last_contacted last_chat 最終連絡日"),
      (.nextContact, "follow_up next_contact next_followup follow_up_date next_step_due 次回連絡日"),
      (.snooze, "snooze snooze_until 保留"), (.paused, "paused archived 休眠"), (.died, "died 逝去 死去 永眠 故人 命日"),
      (.firstMet, "met first_met met_date 出会い 知り合った日 名刺交換日"),
      (.whereMet, "met_at met_context how_we_met source 出会った場所 きっかけ"),
      (.introducedBy, "introduced_by introducer referrer first_met_through 紹介者 紹介元"),
      (.knows, "knows related related_people friends spouse reports_to colleague_of 家族 上司"),
      (.interests, "interests hobbies 趣味 関心"),
      (.offers, "skills offers strengths can_help_with certifications 強み 得意分野 資格 提供できること"),
      (.needs, "needs need seeking looking_for 困りごと 求めていること 探している"),
      (.gave, "gave"), (.absent, "absent 不参加"),
      (.birthday, "birthday bday birthDate 誕生日 生年月日"),
      (.dates, "important_dates anniversary 記念日"), (.place, "location loc city 住所 勤務地 場所"),
      (.channels, "email phone url linkedin website twitter メール"), (.impression, "impression rapport 印象"),
      (.careful, "careful avoid 注意"),
      (.salutation, "salutation call_me 敬称 呼び方"), (.due, "due review 期限"), (.roles, "roles"),
      (.learning, "learning 勉強中"),
      (.status, "status"), (.duration, "duration 時間"), (.next, "next 次回"),
      (.date, "date meeting_date 日付 日時 年月日"),
      (.people, "people attendees participants with contacts 参加者 出席者 お相手 同席者"),
      (.channel, "channel meeting_type 手段"),
      (.venue, "会場"), (.event, "event イベント"),
    ] as [(Meaning, String)])
  func table(meaning: Meaning, keys: String) {
    for key in keys.split(separator: " ") { #expect(KeyTable.standard.meaning(of: key) == meaning, "\(key)") }
  }

  @Test(
    "Case, hyphens, underscores and spaces do not count",
    arguments: [
      "last_contact", "Last Contact", "LAST-CONTACT", "lastcontact", "lastContact", "_last_contact_",
    ])
  func folding(key: String) {
    #expect(KeyTable.standard.meaning(of: key) == .lastContact)
  }

  @Test(
    "A key of the user's own has no meaning and is kept",
    arguments: ["", "contact_last", "最後", "lastcontacts", "names"])
  func unknown(key: String) {
    #expect(KeyTable.standard.meaning(of: key) == nil)
    guard !key.isEmpty else { return }
    #expect(header("\(key): x").fields.map(\.key) == [key])
  }

  @Test(
    "A key means what the table says only in a note of the kind it belongs to",
    arguments: [
      ("source", .whereMet, "person", "topic"), ("related", .knows, "person", "topic"),
      ("related", .knows, "me", "meeting"), ("people", .people, "meeting", "person"),
      ("attendees", .people, "event", "goal"), ("status", .status, "goal", "topic"),
      ("tier", .tier, "person", "meeting"), ("due", .due, "goal", "person"),
      ("duration", .duration, "meeting", "goal"),
      ("location", .place, "person", "meeting"), ("location", .venue, "meeting", "person"),
      ("kind", .channel, "meeting", "person"), ("need", .needs, "organisation", "topic"),
    ] as [(String, Meaning, String, String)])
  func kinds(key: String, meaning: Meaning, kind: String, other: String) {
    #expect(header("type: \(kind)\n\(key): x").value(meaning)?.text == "x")
    #expect(header("type: \(other)\n\(key): x").value(meaning) == nil)
    #expect(header("type: \(other)\n\(key): x").fields.map(\.key) == ["type", key])
  }

  @Test("The configuration adds keys, and its word wins")
  func added() {
    let table = KeyTable.standard.adding([("最後の連絡", .lastContact), ("Source", .channels)])
    #expect(table.meaning(of: "最後の連絡") == .lastContact)
    #expect(table.meaning(of: "source") == .channels)
    #expect(KeyTable.standard.meaning(of: "source") == .whereMet)
  }
}
