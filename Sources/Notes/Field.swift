/// One key with its value, from the front matter or from a line `key:: value` of the body.
package struct Field: Equatable, Sendable {
  /// What the key means; nil for a key of the user's own, which is kept and can be searched.
  package let meaning: Meaning?
  package let key: String
  /// The value or the values of a list; empty where the key is unset.
  package let values: [FieldValue]
  package let line: Int
  package let isInFrontMatter: Bool

  package init(meaning: Meaning?, key: String, values: [FieldValue], line: Int, isInFrontMatter: Bool) {
    self.meaning = meaning
    self.key = key
    self.values = values
    self.line = line
    self.isInFrontMatter = isInFrontMatter
  }
}

/// One value of a field.
package struct FieldValue: Equatable, Sendable {
  /// The text as it is read: quotes undone, links as they are written.
  package let text: String
  /// The key inside the field, where the value is one of a map (`{date: …, label: …}`).
  package let subkey: String?
  package let line: Int
  /// The links that stand in this value, as places in the note's `links`.
  package let links: Range<Int>

  package init(text: String, subkey: String? = nil, line: Int, links: Range<Int>) {
    self.text = text
    self.subkey = subkey
    self.line = line
    self.links = links
  }
}
