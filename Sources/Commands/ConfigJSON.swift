import Configuration
import Workspace

/// The answer of `config` as JSON.
struct ConfigJSON: Encodable {
  struct Entry: Encodable {
    let key: String
    let value: SettingValue
    /// `default`, or the path of the configuration.
    let source: String
    let line: Int?

    init(_ setting: Setting) {
      key = setting.name
      value = setting.value
      source = setting.line == nil ? "default" : "\(Settings.path)"
      line = setting.line
    }
  }

  let version = 1
  let vault: String
  let reason: String
  /// The path of the configuration inside the vault; absent if there is none.
  let configuration: String?
  let cache: String?
  let settings: [Entry]

  init(_ answer: Vault.ConfigurationAnswer, _ place: VaultPlace) {
    vault = answer.root
    reason = "\(place.reason)"
    configuration = answer.hasFile ? "\(Settings.path)" : nil
    cache = answer.cache
    settings = answer.settings.map(Entry.init)
  }
}

extension SettingValue: Encodable {
  /// As JSON has it: an unset value is null.
  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .unset:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .number(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .list(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    case .map(let pairs):
      var container = encoder.singleValueContainer()
      try container.encode(Dictionary(pairs.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 }))
    }
  }
}
