/// Words with which a `title:` tells a job rather than a name.
enum JobWords {
  private static let words: Set<String> = [
    "ceo", "cto", "cfo", "coo", "cmo", "cpo", "ciso", "vp", "svp", "evp", "president", "founder", "cofounder",
    "co-founder", "owner", "partner", "director", "manager", "engineer", "developer", "programmer",
    "designer",
    "consultant", "analyst", "architect", "researcher", "scientist", "professor", "teacher", "editor",
    "producer", "officer", "specialist", "assistant", "accountant", "lawyer", "attorney", "recruiter",
    "advisor", "adviser", "coordinator", "representative", "secretary", "student", "intern",
  ]
  /// Words that tell a job at the head of a title only: they are family names too.
  private static let first: Set<String> = ["head", "lead", "chief", "senior", "junior", "principal", "dean"]
  /// And at its end.
  private static let last: Set<String> = ["head", "lead"]
  private static let endings = ["長", "役", "代表", "主任", "顧問", "教授", "マネージャー", "デザイナー", "エンジニア"]

  /// Whether the title is a job.
  static func tell(_ title: String) -> Bool {
    let parts = title.lowercased().split { " ,/&".contains($0) }.map(String.init)
    guard let head = parts.first, let end = parts.last else { return false }
    return parts.contains(where: words.contains) || last.contains(end)
      || parts.count > 1 && first.contains(head)
      || endings.contains { title.hasSuffix($0) }
  }
}
