import Configuration
import Testing

/// Reads a configuration written as text.
func read(_ text: String) throws(ConfigurationError) -> Settings {
  try Settings.read(Array(text.utf8))
}

/// Holds that a configuration is refused for the value of a key, with the line and what is expected there.
func expectWrongValue(in text: String, after key: String, line: Int) {
  let error = #expect(throws: ConfigurationError.self) { try read(text) }
  guard case .wrongValue(let found, let place, let expected)? = error else {
    Issue.record("\(String(describing: error))")
    return
  }
  #expect(found == key && place == line)
  #expect(!expected.isEmpty)
}
