/// Makes vaults of any size out of nothing but the number of notes and a seed.
struct VaultGenerator {
  /// Grows with each change of what is generated, so that kept vaults of before are made anew.
  static let version = 1

  let noteCount: Int
  let seed: UInt64
  private let plan: VaultPlan

  /// Needs ten notes at least, so that there is one of each kind.
  init(noteCount: Int, seed: UInt64) {
    self.noteCount = noteCount
    self.seed = seed
    plan = VaultPlan(noteCount: noteCount, seed: seed)
  }

  /// Hands over each note: its path and its text.
  func notes(_ body: (_ path: String, _ text: String) throws -> Void) rethrows {
    for (number, person) in plan.people.enumerated() {
      try body(person.path, text(depth: 2, "P", number) { $0.person(person, number: number) })
    }
    for (number, meeting) in plan.meetings.enumerated() {
      try body(meeting.target.path, text(depth: 2, "M", number) { $0.meeting(meeting) })
    }
    for (number, topic) in plan.topics.enumerated() {
      try body(topic.path, text(depth: 1, "T", number) { $0.topic(topic) })
    }
  }

  /// What the runner of the benchmarks needs to know of the vault.
  func facts(byteCount: Int) -> VaultFacts {
    let ranking = plan.popularPeople.ranking
    var random = RandomSource(seed: seed, part: "E", number: noteCount)
    let edits = random.sample(VaultFacts.editCount, of: plan.meetings).map { meeting in
      VaultFacts.Edit(path: meeting.target.path, person: random.pick(plan.people).title)
    }
    return VaultFacts(
      version: Self.version, noteCount: noteCount, seed: seed, byteCount: byteCount,
      person: plan.people[ranking[ranking.count / 10]].title, edits: edits)
  }

  private func text(
    depth: Int, _ part: Character, _ number: Int, _ write: (inout NoteText) -> Void
  ) -> String {
    var note = NoteText(plan, depth: depth, random: RandomSource(seed: seed, part: part, number: number))
    write(&note)
    return note.text
  }
}
