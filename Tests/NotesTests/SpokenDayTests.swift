import Notes
import TestSupport
import Testing

@Suite("Days as people say them")
struct SpokenDayTests {
  /// A Sunday.
  private let today = CalendarDay.date("2026-11-22")

  @Test(
    "What is past is the last such day",
    arguments: [
      ("2026-11-20", "2026-11-20"), ("today", "2026-11-22"), ("Yesterday", "2026-11-21"),
      ("昨日", "2026-11-21"),
      ("きのう", "2026-11-21"), ("一昨日", "2026-11-20"), ("3 days ago", "2026-11-19"),
      ("a week ago", "2026-11-15"),
      ("2 weeks ago", "2026-11-08"), ("3日前", "2026-11-19"), ("2週間前", "2026-11-08"), ("friday", "2026-11-20"),
      ("last Fri", "2026-11-20"), ("sunday", "2026-11-15"), ("金曜", "2026-11-20"), ("先週の金曜日", "2026-11-13"),
      ("11/20", "2026-11-20"), ("11月20日", "2026-11-20"), ("１１月２０日", "2026-11-20"), ("12/15", "2025-12-15"),
      ("nov 20", "2026-11-20"), ("20 November", "2026-11-20"), ("20th", "2026-11-20"), ("20日", "2026-11-20"),
      ("31日", "2026-10-31"), ("2/29", "2024-02-29"), ("tomorrow", "2026-11-23"),
    ])
  func past(text: String, expected: String) {
    #expect(SpokenDay(text, .past)?.day(today: today) == .date(expected))
  }

  @Test(
    "What is to come is the next such day, and begins with its first",
    arguments: [
      ("2026-12-15", "2026-12-15"), ("tomorrow", "2026-11-23"), ("明日", "2026-11-23"), ("あさって", "2026-11-24"),
      ("in 3 days", "2026-11-25"), ("in a week", "2026-11-29"), ("in 2w", "2026-12-06"),
      ("3日後", "2026-11-25"),
      ("2週間後", "2026-12-06"), ("next week", "2026-11-23"), ("来週", "2026-11-23"), ("再来週", "2026-11-30"),
      ("next month", "2026-12-01"), ("来月", "2026-12-01"), ("来年", "2027-01-01"), ("friday", "2026-11-27"),
      ("sunday", "2026-11-29"), ("next friday", "2026-11-27"), ("来週の金曜", "2026-11-27"),
      ("12/15", "2026-12-15"),
      ("12月15日", "2026-12-15"), ("11/20", "2027-11-20"), ("dec 15", "2026-12-15"), ("15日", "2026-12-15"),
      ("31日", "2026-12-31"), ("3月", "2027-03-01"), ("2027-03", "2027-03-01"), ("yesterday", "2026-11-21"),
    ])
  func future(text: String, expected: String) {
    #expect(SpokenDay(text, .future)?.day(today: today) == .date(expected))
  }

  @Test(
    "Words that say no day are nothing",
    arguments: [
      "", "soon", "last week", "先週", "a month ago", "3ヶ月前", "01/02/2026", "0日", "32日", "13月", "2/30", "来週",
    ])
  func nothing(text: String) {
    #expect(SpokenDay(text, .past) == nil)
  }
}
