/// The text of one generated note while it is written.
struct NoteText {
  let plan: VaultPlan
  /// How many folders lie between the vault's folder and the note.
  let depth: Int
  var random: RandomSource
  var text = ""

  init(_ plan: VaultPlan, depth: Int, random: RandomSource) {
    self.plan = plan
    self.depth = depth
    self.random = random
  }

  mutating func line(_ line: String = "") {
    text += line
    text += "\n"
  }

  mutating func lines(_ lines: [String]) {
    for line in lines { self.line(line) }
  }

  /// A heading of the second level with what belongs to it after an empty line.
  mutating func heading(_ title: String) {
    line()
    line("## \(title)")
    line()
  }

  /// A day of a year around the one in which the vault is used.
  mutating func day(in years: ClosedRange<Int>) -> String {
    let year = random.number(in: years)
    let month = VaultPlan.twoDigits(random.number(in: 1...12))
    return "\(year)-\(month)-\(VaultPlan.twoDigits(random.number(in: 1...28)))"
  }

  static func quoted(_ text: String) -> String {
    "\"\(text)\""
  }
}
