import Workspace

extension PathWords {
  static let english = PathWords(
    title: { "The way to \($0)" },
    whoKnows: { "Who is known for “\($0)”" },
    nobodyKnows: {
      "No note says “\($0)” among skills, roles, organisations or tags; `enishi find --skill` looks at what was said, too."
    },
    askDirectly: { "You are close to \($0) already: ask directly." },
    directly: { "\($0), whom you know yourself" },
    through: { "Through \($0)" },
    noWay: {
      "No note shows a way to \($0). If you know who might know them, say so in a note: `knows: [[…]]`, or write down who was at a meeting."
    },
    askFirst: { name, drafts in
      "Ask \(name) first" + (drafts ? "." : "; --draft adds a few words to begin with.")
    },
    rests: { name, rest in "\(name) is at rest: \(rest). Better wait, or go another way." },
    thankFirst: { "First: \($0)." },
    early: { name, days, since in
      "It is early to ask \(name) for anything: \(days) of 3 days in touch both ways"
        + (since.map { ", met \($0) days ago" } ?? "") + ". Give first."
    },
    hop: { from, to, reason in from.map { "\($0) and \(to): \(reason)" } ?? "You and \(to): \(reason)" },
    introduced: { "\($0) introduced \($1) to you" },
    knows: { "they know each other, says the note of \($0)" },
    met: { count, note, day in
      count == 1 ? "met at “\(note)” on \(day)" : "met at \(count) meetings, last at “\(note)” on \(day)"
    },
    mine: { closeness, last in "\(closeness), \(last.map { "last \($0)" } ?? "met once")" },
    closeness: \.rawValue,
    noDraft: { "So there are no words to ask with here; \($0) has friendly ones that ask for nothing." },
    draftTitle: "A few words to begin with, for you to change",
    metYourself: { name, last in
      "You have met \(name) yourself\(last.map { " (\($0))" } ?? ""): a word to them directly may be enough."
    },
    draft: { first, between, target, me in
      [
        "Hi \(first),",
        "I hope all is well with you. I would like to get to know \(target), and I think you know "
          + "\(between.map { "\($0), who knows them" } ?? "each other"). It is about: …",
        "Could you imagine introducing us? Only if it feels right; I would keep it short, and a no is fine.",
        me.isEmpty ? "Thank you!" : "Thank you! \(me)",
      ]
    },
    draftAgain: { first, target, me in
      [
        "Hi \(first),",
        "I hope all is well with you. I have not been in touch with \(target) for a while, and would like to be. It is about: …",
        "Could you imagine bringing us together again? Only if it feels right; a no is fine.",
        me.isEmpty ? "Thank you!" : "Thank you! \(me)",
      ]
    },
    directDraft: { first, me in
      [
        "Hi \(first),",
        "I hope all is well with you. May I ask you something? It is about: …",
        "No hurry at all, and a no is fine." + (me.isEmpty ? "" : " \(me)"),
      ]
    }
  )
}
