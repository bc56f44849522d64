extension RowWords {
  static let english = RowWords(
    maybePromise: { quoted, isOffer, note, day in
      "\(quoted): \(isOffer ? "still to do?" : "suggest a day?") (\(note), \(day))"
    },
    reply: { quoted, kind, day in "answer\(quoted.isEmpty ? "" : " " + quoted) (\(kind) received \(day))" },
    whomAgain: { "Whom from \($0) would you like to see again? Mark them there with ◎" },
    thankIntroducer: { person, day in "say thank you for introducing \(person) (met \(day))" },
    birthday: { day, age in "birthday on \(day)" + (age.map { ", turns \($0)" } ?? "") },
    importantDay: { label, day, years in
      "\(label) on \(day)" + (years.map { $0 == 1 ? ", one year" : ", \($0) years" } ?? "")
    },
    prepare: { day, note in "prepare for \(day) (\(note))" },
    drifting: { last, usual in "quieter than usual, say hello? (\(last), usually every \(usual) days)" },
    congratulate: { text, since in "congratulate: \(text) (since \(since))" },
    month: { year, month in "\(year)-\(month < 10 ? "0" : "")\(month)" },
    goal: { note, day, isReview in isReview ? "\(note): look at it again by \(day)" : "\(note): due \(day)" }
  )
}
