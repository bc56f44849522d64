extension NoteText {
  /// One to four tasks that link to people and have a day; over half of them are done.
  mutating func tasks() {
    for _ in 0..<random.number(in: 1...4) {
      let isDone = random.chance(55)
      let day = day(in: 2024...2027)
      let what = "\(random.pick(Words.verbs)) \(personLink()) \(words(4))"
      line("- [\(isDone ? "x" : " ")] \(what) 📅 \(day)\(isDone ? " ✅ \(day)" : "")")
    }
  }

  /// A fenced block and a code span, both with what looks like links and tasks and is none.
  mutating func code() {
    let fence = random.pick(["```", "~~~", "````"])
    lines([
      "", "\(fence)sh", "# [[\(random.pick(plan.people).title)]] is a comment here",
      "if [[ -n \"$name\" ]]; then echo \"$name\"; fi", "- [ ] no task either 📅 2025-03-01", fence, "",
      "Written as `[[\(random.pick(plan.people).title)]]`, it stays text.",
    ])
  }

  /// A table with a link in each row.
  mutating func table() {
    lines(["| What | Sum | Remark |", "| --- | ---: | --- |"])
    for _ in 0..<random.number(in: 2...5) {
      // A bar inside a cell would begin the next one.
      let link = anyLink().split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
      line("| \(link) | \(random.number(in: 1...900)) | \(random.pick(Words.plain)) |")
    }
  }
}
