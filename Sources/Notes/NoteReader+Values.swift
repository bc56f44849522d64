import Text

extension NoteReader {
  /// Gives each key the meaning it has in a note of this kind.
  mutating func readMeanings() {
    for index in note.fields.indices {
      let field = note.fields[index]
      guard let general = field.meaning else { continue }
      let meaning = self.meaning(general, of: field)
      if meaning != general { note.fields[index] = field.meaning(meaning) }
    }
  }

  private func meaning(_ general: Meaning, of field: Field) -> Meaning? {
    switch (general, note.kind) {
    // A meeting's kind says how people met.
    case (.type, .meeting) where KeyTable.isKind(field.key): .channel
    case (.title, .person) where field.values.contains { JobWords.tell($0.text) }: .role
    default: note.kind.meaning(of: general)
    }
  }

  // MARK: Values that cannot be read

  /// Tells of dates and times that cannot be read; nothing else would, for they merely count as unset.
  mutating func checkValues() {
    var index = 0
    for field in note.fields {
      for value in field.values {
        let offset = valueOffsets[index]
        index += 1
        if let problem = problem(of: value, field) { find(problem, at: offset) }
      }
    }
  }

  private func problem(of value: FieldValue, _ field: Field) -> FindingKind? {
    guard let meaning = field.meaning, Self.checked.contains(meaning), !value.text.isEmpty,
      !Self.placeholders.contains(value.text.lowercased())
    else { return nil }
    // Unread dates of a book or an article are none of Enishi's.
    if meaning == .date, !note.kind.isMeeting { return nil }
    if meaning == .cadence {
      return Interval(value.text) == nil ? .unreadCadence(key: field.key, text: value.text) : nil
    }
    if meaning == .dates {
      guard let subkey = value.subkey, rules.keys.meaning(of: subkey) == .date else { return nil }
    } else if value.subkey != nil {
      return nil
    }
    let reading =
      meaning == .nextContact ? DateReading.prefix(of: value.text)?.reading : DateReading(value.text)
    switch reading {
    case .day: return nil
    case .undecided: return .undecidedDate(text: value.text)
    case .yearly, .month:
      return takesPartialDate(meaning) ? nil : .unreadDate(key: field.key, text: value.text)
    case nil:
      // A goal may be reviewed "monthly", and a due day may be any words.
      if meaning == .due, DateLikeness.prefix(of: Array(value.text.utf8)[...]) == nil { return nil }
      return .unreadDate(key: field.key, text: value.text)
    }
  }

  private func takesPartialDate(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .firstMet, .birthday, .dates: true
    case .date: note.kind == .journal
    default: false
    }
  }

  private static let checked: Set<Meaning> = [
    .cadence, .lastContact, .nextContact, .snooze, .firstMet, .birthday, .dates, .due, .date,
  ]

  /// What people write where they know nothing yet.
  private static let placeholders: Set<String> = [
    "-", "–", "—", "?", "？", "n/a", "na", "tbd", "none", "never", "unknown", "なし", "未定", "不明",
  ]
}

extension Field {
  /// The field with another meaning.
  fileprivate func meaning(_ meaning: Meaning?) -> Field {
    Field(meaning: meaning, key: key, values: values, line: line, isInFrontMatter: isInFrontMatter)
  }
}
