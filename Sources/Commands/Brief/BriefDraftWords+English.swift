import Notes
import Phrases

extension BriefDraftWords {
  static let english = BriefDraftWords(
    salutation: { "Hi \($0)," },
    close: { me in me.isEmpty ? "All the best" : "All the best, \(me)" },
    gap: { hint in hint.map { "… (your note: “\($0)”)" } ?? "…" },
    day: { day, today in
      let (year, month, number) = day.parts
      let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
      ]
      return "\(number) \(months[month - 1])" + (year == today.parts.year ? "" : " \(year)")
    },
    thanks: { day, gap in
      [
        "It was good to meet you on \(day). Thank you for your time, and for what you told me about \(gap).",
        "I would be glad to hear how it goes on.",
      ]
    },
    reply: { question in
      ["Thank you for your message, and sorry for the wait.", "You asked: “\(question)” …"]
    },
    congratulation: { news in
      [
        "I heard the good news, and was glad: … (your note: “\(news)”). Congratulations!",
        "How are you finding it?",
      ]
    },
    promise: { task, day in
      [
        "I have not forgotten what I promised you\(day.map { " by \($0)" } ?? ""): … (your note: “\(task)”).",
        "Here it is. / You will have it by ….",
      ]
    },
    promiseBesides: { "What I promised comes with this: … (your note: “\($0)”)." },
    birthday: "Happy birthday! I wish you a year with … in it.",
    kind: { kind in
      switch kind {
      case .meeting: "meeting"
      case .meal: "meal"
      case .call: "call"
      case .message: "message"
      case .mail: "mail"
      case .event: "evening"
      case .intro: "introduction"
      case .gift: "gift"
      case .other: "last contact"
      }
    },
    afterContact: { day, kind, isTheirs, gap in
      [
        isTheirs
          ? "Thank you for your \(kind) of \(day) about \(gap)."
          : "I still think of our \(kind) on \(day), and of \(gap).",
        "How are you, and how is it going?",
      ]
    },
    commonGround: { interest in
      ["I came across … the other day and thought of you, for we both like \(interest).", "How are you?"]
    },
    hello: "You came to my mind today, because …. How are you?"
  )
}
