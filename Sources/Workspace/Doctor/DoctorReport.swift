package import Notes

/// What was found in a vault's surroundings.
package struct DoctorReport: Sendable {
  /// The vault's real path; the commands are for this folder.
  package let vault: String
  package let checks: [DoctorCheck]
  /// How many findings are kept back because they are about private notes.
  package let withheldCount: Int
  /// Whether something needs a person, shown or not.
  package let needsAttention: Bool
}

/// One thing that was looked at, and what was found.
package struct DoctorCheck: Equatable, Sendable {
  package let subject: DoctorSubject
  package internal(set) var findings: [DoctorFinding]
  /// What is the case where nothing was found; the subject's own sentence unless more is known.
  let fine: String?

  init(_ subject: DoctorSubject, _ findings: [DoctorFinding] = [], fine: String? = nil) {
    self.subject = subject
    self.findings = findings
    self.fine = fine
  }

  /// What weighs most in it; nil where all is well.
  package var level: Finding.Level? {
    findings.isEmpty ? nil : subject.level
  }

  /// The outcome in a sentence without a full stop.
  package var message: String {
    if findings.isEmpty { return fine ?? subject.fine }
    return subject.meaning.isEmpty ? findings[0].message : subject.meaning
  }
}

/// One thing to mend.
package struct DoctorFinding: Equatable, Sendable {
  /// The file; nil where the vault as a whole is meant.
  package let path: NotePath?
  package let line: Int?
  /// What is the case, as one sentence without a full stop.
  package let message: String
  /// What mends it, for a shell in the vault's folder; nil where no command does.
  package let command: String?
  /// The other files that the sentence names.
  let others: [NotePath]

  init(
    _ path: NotePath?, line: Int? = nil, _ message: String, command: String? = nil, others: [NotePath] = []
  ) {
    self.path = path
    self.line = line
    self.message = message
    self.command = command
    self.others = others
  }
}
