import FrontMatter

/// A value of the configuration in a form that can be shown.
package enum SettingValue: Equatable, Sendable {
  /// Nothing is set: an empty value.
  case unset
  case text(String)
  case number(Int)
  case list([SettingValue])
  case map([(key: String, value: SettingValue)])

  package static func == (left: SettingValue, right: SettingValue) -> Bool {
    left.yaml == right.yaml
  }

  static func texts(_ texts: [String]) -> SettingValue { .list(texts.map { .text($0) }) }

  /// Days as they are written, `none` for none.
  static func days(_ days: Int?) -> SettingValue { .text(days.map { "\($0)d" } ?? "none") }

  /// The value on one line, as it may stand after a key.
  package var yaml: String {
    switch self {
    case .unset: ""
    case .text(let text): ScalarText.written(text)
    case .number(let number): "\(number)"
    case .list(let values): "[\(values.map(\.yaml).joined(separator: ", "))]"
    case .map(let pairs):
      "{\(pairs.map { "\(ScalarText.written($0.key)): \($0.value.yaml)" }.joined(separator: ", "))}"
    }
  }
}
