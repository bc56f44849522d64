extension PersonBlockWords {
  static let english = PersonBlockWords(
    connection: "Connection",
    contacts: "Contacts",
    last: "Last",
    next: "Next",
    met: "Met",
    died: "Died",
    common: "In common",
    iPromised: "I promised",
    theyPromised: "They promised",
    none: "none",
    received: "received",
    sent: "sent",
    meeting: "meeting",
    groupOf: { "\($0) people" },
    booked: "booked",
    planned: "planned",
    snoozedUntil: { "snoozed until \($0)" },
    firstWord: "a first word after the first meeting",
    secondWord: "a second word after the first meeting",
    metAt: { day, place in "\(day), \(place)" },
    introducedBy: { "introduced by \($0)" },
    promisedBy: { "by \($0)" }
  )
}
