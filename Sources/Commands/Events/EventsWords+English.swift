extension EventsWords {
  static let english = EventsWords(
    events: "Events",
    kinds: "Kinds of events",
    origins: "How people came",
    atEvents: "at events",
    introduced: "through somebody",
    elsewhere: "everything else",
    heads: ["met", "14 days", "90 days", "a year"],
    tooFew: "too few to say",
    legend:
      "How many you first met, in touch again within 14 days, both ways within 90, and in touch after a year. "
      + "With ? the time is not over yet.",
    noEvents: "There is no event yet: make a note with `type: event` and a date, and list who was there.",
    toCome: "It is yet to come.",
    marked: "◎ whom you would like to see again"
  )
}
