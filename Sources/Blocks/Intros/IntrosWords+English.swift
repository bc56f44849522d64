extension IntrosWords {
  static let english = IntrosWords(
    pairs: "Whom you could introduce to each other",
    noPairs:
      "Nobody just now: among those you were in touch with lately, no note says that one offers what another needs, nor that two strangers share two interests.",
    pair: { "\($0) and \($1)" },
    need: { needing, need, offering, offer in
      "\(needing) needs “\(need)”; \(offering) offers “\(offer)”"
    },
    offers: { "\($0) offers “\($1)”" },
    interests: { "both like \($0.joined(separator: ", "))" },
    thanks: "Thanks owed",
    reports: "News owed to whoever brought you together",
    report: { introducer, person, seen, heard in
      "Tell \(introducer) how it goes with \(person) (in touch with \(person) on \(seen), with \(introducer) last on \(heard))"
    },
    introducers: "Who introduced people to you",
    introduced: { "\($0): \($1.joined(separator: ", "))" },
    more: { "and \($0) more: --all" }
  )
}
