extension GiveWords {
  static let english = GiveWords(
    mine: "What you can give",
    introductions: "Introductions you could make",
    unmet: "What no note offers yet",
    need: { "\($0) needs: \($1)" },
    offer: { "you offer \($0) (\($1))" },
    before: { "you helped with it before (\($0))" },
    introduction: { name, need, other, offer in
      "\(name), who needs \(need), and \(other), who offers \(offer)"
    },
    nothingMine: "Nothing you offer is among what others need just now.",
    noOffers: "No note says what you offer: write `offers: [...]` into a note of `type: me`.",
    noNeeds:
      "No note says what anybody needs. Ask, and write it down: `needs: [...]` in a person's note, or `need:: ...` in a line.",
    totals: { mine, introductions, unmet in
      "In all: \(count(mine, "need")) you can meet, \(count(introductions, "introduction")) to make, \(count(unmet, "need")) open."
    }
  )

  private static func count(_ number: Int, _ word: String) -> String {
    number == 1 ? "1 \(word)" : "\(number == 0 ? "no" : "\(number)") \(word)s"
  }
}
